package nl.wed.workbench.catalogue;

import java.util.List;
import java.util.Optional;

/// The age phases and the scopes made of them.
public final class AgeRanges {
    private final CodeIndex<Phase> phases;
    private final CodeIndex<Scope> scopes;

    AgeRanges(List<Phase> phases, List<Scope> scopes) {
        this.phases = new CodeIndex<>(phases, Phase::code);
        this.scopes = new CodeIndex<>(scopes, Scope::code);
    }

    /// All phases, F0 to F4 and FX, in order.
    public List<Phase> phases() {
        return phases.all();
    }

    /// The phase with this code.
    public Optional<Phase> phase(String code) {
        return phases.find(code);
    }

    /// All scopes, in order.
    public List<Scope> scopes() {
        return scopes.all();
    }

    /// The scope with this code: 0-6, 0-12 or 0-18.
    public Optional<Scope> scope(String code) {
        return scopes.find(code);
    }

    /// The phase codes of a scope, FX included; empty for an unknown scope.
    public List<String> phasesOf(String scope) {
        return scope(scope).map(Scope::phases).orElse(List.of());
    }
}
