package nl.wed.workbench.domain.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.wed.workbench.domain.figures.Series;

/// The country with two provinces of a few municipalities each; the first is Almelo, with districts of
/// neighbourhoods.
final class GeneratedRegions {
    private static final Map<String, List<String>> PROVINCES = Map.of(
            "PV23", List.of("GM0141", "GM0163", "GM0150", "GM0153"), "PV21", List.of("GM0080", "GM0090", "GM0074"));

    private final Map<String, List<String>> sums = new LinkedHashMap<>();
    private final List<String> leaves = new ArrayList<>();
    private final List<String> all = new ArrayList<>();

    GeneratedRegions(Random random) {
        var provinces = new ArrayList<String>();
        var municipalities = new ArrayList<String>();
        for (String province : List.of("PV23", "PV21")) {
            var own = PROVINCES.get(province).subList(0, 2 + random.nextInt(2));
            provinces.add(province);
            municipalities.addAll(own);
            sums.put(province, own);
        }
        sums.put(Series.NETHERLANDS, provinces);
        all.add(Series.NETHERLANDS);
        all.addAll(provinces);
        all.addAll(municipalities);
        municipalities.forEach(one -> inside(one, one.equals("GM0141") ? 2 + random.nextInt(2) : 0, random));
    }

    private void inside(String municipality, int districts, Random random) {
        if (districts == 0) {
            leaves.add(municipality);
            return;
        }
        var inside = new ArrayList<String>();
        for (int i = 0; i < districts; i++) {
            String district = "WK" + municipality.substring(2) + "0" + i;
            inside.add(district);
            var parts = new ArrayList<String>();
            int neighbourhoods = random.nextInt(4);
            for (int j = 0; j < neighbourhoods; j++) {
                parts.add("BU" + district.substring(2) + "0" + j);
            }
            if (parts.isEmpty()) {
                leaves.add(district);
            } else {
                sums.put(district, parts);
                leaves.addAll(parts);
            }
            all.add(district);
            all.addAll(parts);
        }
        sums.put(municipality, inside);
    }

    List<String> all() {
        return all;
    }

    List<String> leaves() {
        return leaves;
    }

    /// The parts of every region that has any.
    Map<String, List<String>> sums() {
        return sums;
    }

    /// A region with all that it lies in.
    List<String> around(String region) {
        var around = new ArrayList<>(List.of(region));
        sums.forEach((whole, parts) -> {
            if (parts.contains(region)) {
                around.addAll(around(whole));
            }
        });
        return around;
    }
}
