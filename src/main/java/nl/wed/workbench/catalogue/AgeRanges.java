package nl.wed.workbench.catalogue;

import java.util.List;
import java.util.Optional;
import nl.wed.workbench.catalogue.CatalogueFiles.CodeIndex;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.VerificationStatus;

/// The age phases and the scopes made of them.
public final class AgeRanges {
    private final List<Phase> phases;
    private final CodeIndex<Scope> scopes;

    AgeRanges(List<Phase> phases, List<Scope> scopes) {
        this.phases = List.copyOf(phases);
        this.scopes = new CodeIndex<>(scopes, Scope::code);
    }

    /// All phases, F0 to F4 and FX, in order.
    public List<Phase> phases() {
        return phases;
    }

    /// What is said of a phase.
    public Optional<Phase> phase(AgePhase code) {
        return phases.stream().filter(phase -> phase.code() == code).findFirst();
    }

    /// All scopes, in order.
    public List<Scope> scopes() {
        return scopes.all();
    }

    /// The scope with this code: 0-6, 0-12 or 0-18.
    public Optional<Scope> scope(String code) {
        return scopes.find(code);
    }

    /// The phases of a scope, FX included; empty for an unknown scope.
    public List<AgePhase> phasesOf(String scope) {
        return scope(scope).map(Scope::phases).orElse(List.of());
    }

    /// The age range of a trajectory with the phases in it.
    public record Scope(
            String code,
            String name,
            int ageFromMonths,
            int ageToMonths,
            List<AgePhase> phases,
            List<String> examples,
            List<String> sources,
            VerificationStatus status)
            implements Verifiable {

        public Scope {
            phases = List.copyOf(phases);
            examples = List.copyOf(examples);
            sources = List.copyOf(sources);
        }
    }

    /// An age phase; ages in months, from inclusive to exclusive, -9 stands for the pregnancy.
    public record Phase(
            AgePhase code,
            String name,
            int ageFromMonths,
            int ageToMonths,
            int order,
            boolean crossPhase,
            String note) {}

    /// Something that belongs to age phases.
    public interface Phased {

        /// The age phases it matters in.
        List<AgePhase> phases();

        /// True when this applies in one of the given phases; what is cross-phase (FX) always applies.
        default boolean appliesIn(List<AgePhase> wanted) {
            return AgePhase.overlap(phases(), wanted);
        }
    }
}
