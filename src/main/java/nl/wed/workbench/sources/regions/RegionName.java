package nl.wed.workbench.sources.regions;

import java.util.Set;

/// What a name in a column of regions stands for.
public sealed interface RegionName {
    /// One region, by its code.
    record Known(String code) implements RegionName {}

    /// Several municipalities have that name: their codes.
    record Namesakes(Set<String> codes) implements RegionName {
        public Namesakes {
            codes = Set.copyOf(codes);
        }
    }

    /// The rows together, such as 'Totaal' or 'Gemiddelde': of which region nobody says.
    record Total() implements RegionName {}

    /// No region at all, such as 'Onbekend' or 'Buitenland'.
    record Elsewhere() implements RegionName {}

    /// Something that is no region as far as is known.
    record Unknown() implements RegionName {}
}
