package nl.wed.workbench.domain.disclosure;

import java.util.Collection;
import java.util.List;

/// Which region codes are parts of which: neighbourhoods (`BU`) of a district (`WK`), districts of
/// a municipality (`GM`).
final class Regions {
    private static final int MUNICIPALITY = 6;
    private static final int DISTRICT = 8;

    private Regions() {}

    /// Whether a region is a district or neighbourhood.
    static boolean inMunicipality(String region) {
        return region.startsWith("WK") || region.startsWith("BU");
    }

    /// The municipality in which a region lies; itself when it lies in none.
    static String municipality(String region) {
        return inMunicipality(region) && region.length() >= MUNICIPALITY
                ? "GM" + region.substring(2, MUNICIPALITY)
                : region;
    }

    /// The regions that make up another one, among those there are.
    static List<String> parts(String whole, Collection<String> regions) {
        if (whole.startsWith("GM")) {
            var districts = starting("WK" + whole.substring(2), regions);
            return districts.isEmpty() ? starting("BU" + whole.substring(2), regions) : districts;
        }
        return whole.startsWith("WK") && whole.length() == DISTRICT
                ? starting("BU" + whole.substring(2), regions)
                : List.of();
    }

    private static List<String> starting(String prefix, Collection<String> regions) {
        return regions.stream().filter(region -> region.startsWith(prefix)).toList();
    }
}
