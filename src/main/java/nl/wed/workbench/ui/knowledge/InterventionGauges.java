package nl.wed.workbench.ui.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.wed.workbench.catalogue.EvidenceScales;
import nl.wed.workbench.catalogue.EvidenceScales.CostBandMeaning;
import nl.wed.workbench.catalogue.EvidenceScales.EvidenceEntry;
import nl.wed.workbench.catalogue.EvidenceScales.EvidenceLevel;
import nl.wed.workbench.catalogue.EvidenceScales.Recognition;
import nl.wed.workbench.catalogue.Interventions.Cost;
import nl.wed.workbench.catalogue.Interventions.CostBand;
import nl.wed.workbench.catalogue.Interventions.Effect;
import nl.wed.workbench.catalogue.Interventions.EffectVariant;
import nl.wed.workbench.catalogue.Interventions.Intervention;
import nl.wed.workbench.catalogue.PartialDate;
import nl.wed.workbench.texts.Numbers;
import nl.wed.workbench.texts.Texts;
import org.jspecify.annotations.Nullable;

/// Reads effect, cost and evidence of an intervention for the screen. The three stay apart, scales
/// are never merged, and what is not known is said to be unknown.
public final class InterventionGauges {
    private final EvidenceScales scales;
    private final Texts texts;
    private final LocalDate today;

    /// Reads with these scales; recognitions are judged on that day.
    public InterventionGauges(EvidenceScales scales, Texts texts, LocalDate today) {
        this.scales = scales;
        this.texts = texts;
        this.today = today;
    }

    /// The effect: months or standard deviations when a body gives them and its evidence is not too
    /// thin for a number, else its words.
    public GaugeLine effect(Intervention intervention) {
        Effect effect = intervention.effect();
        String body = effect.scale() == null ? "" : body(effect.scale());
        Integer months = effect.monthsProgress();
        Double deviations = effect.standardDeviations();
        String date = months == null && deviations == null ? "" : date(effect.monthsAsOf());
        if (intervention.tooThinForANumber()) {
            return GaugeLine.plain(texts.get("knowledge.effect.tooThin"), body, date, effect.toVerify());
        }
        return GaugeLine.plain(effectWords(effect), body, date, effect.toVerify());
    }

    /// An earlier or other reading of the effect.
    GaugeLine variant(EffectVariant variant) {
        Integer months = variant.monthsProgress();
        Double deviations = variant.standardDeviations();
        String words = months != null ? months(months) : deviations != null ? deviations(deviations) : "";
        String scale = variant.scale();
        return GaugeLine.plain(
                words.isEmpty() ? variant.label() : variant.label() + ": " + words,
                scale == null ? "" : body(scale),
                date(variant.asOf()),
                variant.toVerify());
    }

    /// The cost as a rating on the scale of a body, or as the estimated band.
    public GaugeLine cost(Intervention intervention) {
        Cost cost = intervention.cost();
        Integer rating = cost.rating();
        String scale = cost.scale();
        if (rating != null && scale != null) {
            int steps =
                    scales.scale(scale).map(found -> found.costLevels().size()).orElse(0);
            return new GaugeLine(
                    texts.get("knowledge.cost.rating", rating, steps),
                    rating,
                    steps,
                    body(scale),
                    date(cost.asOf()),
                    cost.toVerify(),
                    "");
        }
        CostBand band = cost.band();
        if (band != null) {
            return new GaugeLine(
                    texts.name("catalogue", band),
                    band.ordinal() + 1,
                    CostBand.values().length,
                    texts.get("knowledge.cost.estimate"),
                    cost.asOf() == null ? "" : date(cost.asOf()),
                    cost.toVerify(),
                    "");
        }
        return GaugeLine.plain(texts.get("general.unknown"), "", "", cost.toVerify());
    }

    /// What the estimated band of its cost stands for; empty when the cost has a rating or no band.
    Optional<String> costMeaning(Intervention intervention) {
        Cost cost = intervention.cost();
        return cost.rating() != null
                ? Optional.empty()
                : Optional.ofNullable(cost.band()).flatMap(scales::costBand).map(CostBandMeaning::meaning);
    }

    /// Every statement on the evidence, in the words of its own scale.
    public List<GaugeLine> evidence(Intervention intervention) {
        return intervention.evidence().stream().map(this::evidence).toList();
    }

    /// One statement on the evidence.
    public GaugeLine evidence(EvidenceEntry entry) {
        var level = scales.level(entry.scale(), entry.level());
        Integer order = level.map(EvidenceLevel::order).orElse(null);
        boolean expired = scales.recognition(entry, today) == Recognition.POSSIBLY_EXPIRED;
        return new GaugeLine(
                level.map(EvidenceLevel::label).orElse(texts.get("knowledge.evidence.unknown")),
                order == null ? 0 : order,
                order == null ? 0 : steps(entry.scale()),
                body(entry.scale()),
                date(entry.asOf()),
                entry.toVerify(),
                expired ? texts.name("catalogue", Recognition.POSSIBLY_EXPIRED) : "");
    }

    /// The short name of a body: what stands before a bracket or slash in the name of its scale.
    String body(String scale) {
        return scale.equals("overig") ? texts.get("knowledge.evidence.noScale") : scale;
    }

    /// Whether the numbers of that scale are averages of other countries.
    static boolean international(@Nullable String scale) {
        return "EEF".equals(scale) || "Leerpunt".equals(scale);
    }

    private String effectWords(Effect effect) {
        Integer months = effect.monthsProgress();
        Double deviations = effect.standardDeviations();
        if (months != null) {
            return deviations == null ? months(months) : months(months) + " (" + deviations(deviations) + ")";
        }
        if (deviations != null) {
            return deviations(deviations);
        }
        String text = effect.text();
        return text == null ? texts.get("general.unknown") : text;
    }

    private String months(int months) {
        return months <= 0 ? texts.get("knowledge.effect.none", months) : texts.get("knowledge.effect.months", months);
    }

    private String deviations(double deviations) {
        String amount = Numbers.decimal(deviations, 2);
        return deviations <= 0
                ? texts.get("knowledge.effect.noneDeviations", amount)
                : texts.get("knowledge.effect.deviations", amount);
    }

    private int steps(String scale) {
        return scales.scale(scale).stream()
                .flatMap(found -> found.levels().stream())
                .map(EvidenceLevel::order)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    private String date(@Nullable PartialDate asOf) {
        if (asOf == null) {
            return texts.get("catalogue.asOf.unknown");
        }
        return asOf.text().length() == 10 ? Numbers.date(asOf.earliest()) : asOf.text();
    }
}
