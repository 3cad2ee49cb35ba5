package nl.wed.workbench.domain;

import java.util.List;

/// The age phases of the method, from pregnancy to eighteen; [#FX] stands for all phases and is
/// never filtered out of a scope.
public enum AgePhase {
    F0,
    F1,
    F2,
    F3,
    F4,
    FX;

    /// Whether something of these phases belongs to a scope of those phases.
    public static boolean overlap(List<AgePhase> phases, List<AgePhase> scope) {
        return phases.isEmpty() || phases.contains(FX) || phases.stream().anyMatch(scope::contains);
    }
}
