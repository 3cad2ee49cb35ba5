package nl.wed.workbench.catalogue;

import java.util.List;
import java.util.Optional;
import nl.wed.workbench.catalogue.AgeRanges.Phased;
import nl.wed.workbench.catalogue.CatalogueFiles.CodeIndex;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.VerificationStatus;
import org.jspecify.annotations.Nullable;

/// The causes O01 to O35 and their groups.
public final class Causes {
    private final CodeIndex<CauseGroup> groups;
    private final CodeIndex<CatalogueCause> causes;

    Causes(List<CauseGroup> groups, List<CatalogueCause> causes) {
        this.groups = new CodeIndex<>(groups, CauseGroup::code);
        this.causes = new CodeIndex<>(causes, CatalogueCause::code);
    }

    /// All causes, in order.
    public List<CatalogueCause> all() {
        return causes.all();
    }

    /// The cause with this code.
    public Optional<CatalogueCause> find(@Nullable String code) {
        return causes.find(code);
    }

    /// The groups A to J, in order.
    public List<CauseGroup> groups() {
        return groups.all();
    }

    /// The group with this code.
    public Optional<CauseGroup> group(String code) {
        return groups.find(code);
    }

    /// The causes in a group, in order.
    public List<CatalogueCause> inGroup(String group) {
        return all().stream().filter(cause -> cause.group().equals(group)).toList();
    }

    /// The causes that matter in these phases; cross-phase causes always do.
    public List<CatalogueCause> in(List<AgePhase> phases) {
        return all().stream().filter(cause -> cause.appliesIn(phases)).toList();
    }

    /// A group of causes, A to J.
    public record CauseGroup(String code, String name, int order) {}

    /// A cause of unequal opportunities from the catalogue, O01 to O35.
    public record CatalogueCause(
            String code,
            String name,
            String group,
            String description,
            List<AgePhase> phases,
            LocalInfluence localInfluence,
            VerificationStatus localInfluenceStatus,
            List<String> sources,
            VerificationStatus status,
            @Nullable String note,
            List<Nuance> nuances)
            implements Phased, Verifiable {

        public CatalogueCause {
            phases = List.copyOf(phases);
            sources = List.copyOf(sources);
            nuances = List.copyOf(nuances);
        }
    }

    /// How far local parties can influence a cause; an estimate, always to be verified.
    public enum LocalInfluence {
        HIGH,
        MEDIUM,
        LOW
    }

    /// Counter-evidence or a nuance to a cause, with its source.
    public record Nuance(String text, @Nullable String source, VerificationStatus status) implements Verifiable {}
}
