package nl.wed.workbench.domain.disclosure;

import java.util.Map;
import java.util.Set;

/// In which province municipalities lie: the code of it by the code of every municipality, also of those that
/// were abolished, and the codes of the ones that live.
public record Provinces(Map<String, String> codes, Set<String> living) {
    /// Nothing is known of any.
    static final Provinces UNKNOWN = new Provinces(Map.of(), Set.of());

    public Provinces {
        codes = Map.copyOf(codes);
        living = Set.copyOf(living);
    }
}
