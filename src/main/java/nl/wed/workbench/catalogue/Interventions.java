package nl.wed.workbench.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.wed.workbench.catalogue.AgeRanges.Phased;
import nl.wed.workbench.catalogue.CatalogueFiles.CodeIndex;
import nl.wed.workbench.catalogue.EvidenceScales.EvidenceEntry;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.VerificationStatus;
import org.jspecify.annotations.Nullable;

/// The interventions I01 to I60.
public final class Interventions {
    private static final String LOWEST_RATING = "bewijs-1";
    private static final String PHASING_OUT = "uitfasering";

    private final CodeIndex<Intervention> interventions;

    Interventions(List<Intervention> interventions) {
        this.interventions = new CodeIndex<>(interventions, Intervention::code);
    }

    /// All interventions, in order.
    public List<Intervention> all() {
        return interventions.all();
    }

    /// The intervention with this code.
    public Optional<Intervention> find(@Nullable String code) {
        return interventions.find(code);
    }

    /// The interventions for a cause; none is no error, O01 and O33 have none.
    public List<Intervention> forCause(String cause) {
        return all().stream().filter(item -> item.causes().contains(cause)).toList();
    }

    /// The interventions that matter in these phases; cross-phase ones always do.
    public List<Intervention> in(List<AgePhase> phases) {
        return all().stream().filter(item -> item.appliesIn(phases)).toList();
    }

    /// An approach from the catalogue, I01 to I60; evidence, effect, cost and conditions have their own
    /// status.
    public record Intervention(
            String code,
            String name,
            String description,
            List<AgePhase> phases,
            List<String> causes,
            List<EvidenceEntry> evidence,
            Effect effect,
            Cost cost,
            String conditions,
            VerificationStatus conditionsStatus,
            List<String> warnings,
            List<String> openPoints,
            List<String> sources,
            VerificationStatus status)
            implements Phased, Verifiable {

        public Intervention {
            phases = List.copyOf(phases);
            causes = List.copyOf(causes);
            evidence = List.copyOf(evidence);
            warnings = List.copyOf(warnings);
            openPoints = List.copyOf(openPoints);
            sources = List.copyOf(sources);
        }

        /// True when the number of its effect rests on the lowest rating of evidence that its scale has.
        /// Entries on a scale stand newest first, and the newest counts: a higher rating of an earlier
        /// version does not carry the number.
        public boolean tooThinForANumber() {
            boolean number = effect.monthsProgress() != null || effect.standardDeviations() != null;
            return number
                    && evidence.stream()
                            .filter(entry -> entry.scale().equals(effect.scale()))
                            .map(EvidenceEntry::level)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .filter(LOWEST_RATING::equals)
                            .isPresent();
        }

        /// True when it is being phased out: a warning for who has it, no choice for a new plan.
        public boolean phasedOut() {
            return evidence.stream().anyMatch(entry -> PHASING_OUT.equals(entry.level()));
        }
    }

    /// The known effect of an intervention; every unknown part is null, never 0.
    public record Effect(
            @Nullable String text,
            @Nullable String scale,
            @Nullable Integer monthsProgress,
            @Nullable PartialDate monthsAsOf,
            @Nullable Double standardDeviations,
            VerificationStatus status,
            List<EffectVariant> variants)
            implements Verifiable {

        public Effect {
            variants = List.copyOf(variants);
        }
    }

    /// An earlier version, a sub-approach or another study of an effect.
    public record EffectVariant(
            String label,
            @Nullable String scale,
            @Nullable Integer monthsProgress,
            @Nullable Double standardDeviations,
            @Nullable PartialDate asOf,
            @Nullable String note,
            @Nullable String source,
            VerificationStatus status)
            implements Verifiable {}

    /// What an intervention costs: a rating (1-5) on a scale, or a band, or only text; unknown is null.
    public record Cost(
            @Nullable Integer rating,
            @Nullable String scale,
            @Nullable CostBand band,
            @Nullable PartialDate asOf,
            @Nullable String text,
            VerificationStatus status)
            implements Verifiable {}

    /// An indication of cost without a scale, from very low to very high.
    public enum CostBand {
        VERY_LOW,
        LOW,
        LOW_TO_MEDIUM,
        MEDIUM,
        MEDIUM_TO_HIGH,
        HIGH,
        VERY_HIGH
    }
}
