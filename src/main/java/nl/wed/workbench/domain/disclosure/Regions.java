package nl.wed.workbench.domain.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.wed.workbench.domain.figures.Series;

/// Which region codes are parts of which: neighbourhoods (`BU`) of a district (`WK`), districts of a
/// municipality (`GM`), those of a province (`PV`), provinces of a part of the country (`LD`), and all of
/// the country. In which COROP region (`CR`) a municipality lies is not known here.
record Regions(Provinces provinces) {
    /// A region and the kind of regions that it is made of.
    record Whole(String region, String level) {}

    private static final int LEVEL = 2;
    private static final int MARGIN = 10;
    private static final int MUNICIPALITY = 6;
    private static final int DISTRICT = 8;
    private static final NavigableMap<Integer, String> LANDS =
            new TreeMap<>(Map.of(20, "LD01", 23, "LD02", 26, "LD03", 30, "LD04"));
    private static final NavigableMap<Integer, String> COROP = new TreeMap<>(Map.ofEntries(
            Map.entry(1, "PV20"),
            Map.entry(4, "PV21"),
            Map.entry(7, "PV22"),
            Map.entry(10, "PV23"),
            Map.entry(13, "PV25"),
            Map.entry(17, "PV26"),
            Map.entry(18, "PV27"),
            Map.entry(25, "PV28"),
            Map.entry(31, "PV29"),
            Map.entry(33, "PV30"),
            Map.entry(37, "PV31"),
            Map.entry(40, "PV24")));

    /// The kind of a region: the letters of its code.
    static String level(String region) {
        return region.substring(0, Math.min(LEVEL, region.length()));
    }

    /// Whether a region is a district or neighbourhood.
    static boolean inMunicipality(String region) {
        return region.startsWith("WK") || region.startsWith("BU");
    }

    /// The municipality in which a region lies; itself when it lies in none.
    static String municipality(String region) {
        return inMunicipality(region) && region.length() >= MUNICIPALITY
                ? "GM" + region.substring(LEVEL, MUNICIPALITY)
                : region;
    }

    /// The district of a neighbourhood.
    static Optional<String> district(String region) {
        return region.startsWith("BU") && region.length() > DISTRICT
                ? Optional.of("WK" + region.substring(LEVEL, DISTRICT))
                : Optional.empty();
    }

    /// The regions that a region is a part of, each as made of regions of its kind.
    List<Whole> wholes(String region) {
        String level = level(region);
        var wholes = new ArrayList<Whole>();
        switch (level) {
            case "BU" -> {
                district(region).ifPresent(district -> wholes.add(new Whole(district, level)));
                wholes.add(new Whole(municipality(region), level));
            }
            case "WK" -> wholes.add(new Whole(municipality(region), level));
            case "GM", "CR", "PV", "LD" -> {
                land(region).ifPresent(land -> wholes.add(new Whole(land, level)));
                wholes.add(new Whole(Series.NETHERLANDS, level));
            }
            default -> {}
        }
        return wholes;
    }

    /// The COROP regions in one of which a municipality must lie; none where its province is one.
    List<String> perhapsIn(String municipality) {
        String province = provinces.codes().getOrDefault(municipality, "");
        var codes = IntStream.rangeClosed(1, COROP.lastKey())
                .mapToObj("CR%02d"::formatted)
                .filter(code -> land(code).stream().anyMatch(province::equals))
                .toList();
        return codes.size() > 1 ? codes : List.of();
    }

    private Optional<String> land(String region) {
        return switch (level(region)) {
            case "GM" -> Optional.ofNullable(provinces.codes().get(region));
            case "CR" -> numbered(COROP, region);
            case "PV" -> numbered(LANDS, region);
            default -> Optional.empty();
        };
    }

    private static Optional<String> numbered(NavigableMap<Integer, String> lands, String region) {
        return Optional.of(region.substring(LEVEL))
                .filter(digits -> digits.matches("\\d{2}"))
                .map(digits -> lands.floorEntry(Integer.valueOf(digits)))
                .map(Map.Entry::getValue);
    }

    /// Whether so few municipalities cannot be all of a province or the country: there have never been fewer than
    /// there are now, but for a few.
    boolean tooFew(Whole whole, int parts) {
        long living = provinces.living().stream()
                .filter(one -> whole.region().equals(Series.NETHERLANDS)
                        || whole.region().equals(provinces.codes().get(one)))
                .count();
        return whole.level().equals("GM") && parts < living - living / MARGIN - 1;
    }

    /// The kinds of regions that a region can be made of.
    static List<String> levels(String whole) {
        return switch (level(whole)) {
            case "NL" -> List.of("LD", "PV", "CR", "GM");
            case "LD" -> List.of("PV");
            case "PV" -> List.of("CR", "GM");
            case "GM" -> List.of("WK", "BU");
            case "WK" -> List.of("BU");
            default -> List.of();
        };
    }
}
