package nl.wed.workbench.catalogue;

import java.util.List;
import java.util.Optional;
import nl.wed.workbench.domain.AgePhase;

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
}
