package nl.wed.workbench.domain.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wed.workbench.domain.figures.Periods;
import nl.wed.workbench.domain.figures.Spread;

/// Jumps from one year to the next by a factor of 10, 100 or 1000: a change of unit rather than of
/// the world. It is the whole column that jumps, so the median over the regions is looked at.
final class Jumps {
    /// How far the median may be off a power of ten, as a factor, with many and with few regions.
    private static final double LOOSE = 1.3;

    private static final double TIGHT = 1.1;
    private static final int MANY = 5;

    /// Below this a jump is a handful of people.
    private static final double LEAST = 50;

    private record Step(String from, String to) {}

    private Jumps() {}

    /// The first period after a jump, in every region that jumps.
    static List<CellPlace> of(Cells values) {
        Map<Step, Map<String, Double>> steps = steps(values);
        var found = new ArrayList<CellPlace>();
        steps.forEach((step, ratios) -> {
            double median = new Spread(List.copyOf(ratios.values())).median();
            if (powerOfTen(median, ratios.size() >= MANY ? LOOSE : TIGHT)) {
                ratios.keySet().forEach(region -> found.add(new CellPlace(region, step.to())));
            }
        });
        return found;
    }

    private static Map<Step, Map<String, Double>> steps(Cells values) {
        var steps = new LinkedHashMap<Step, Map<String, Double>>();
        for (String region : values.byRegion().keySet()) {
            Map.Entry<String, Double> before = null;
            for (var now : values.exact(region).entrySet()) {
                if (before != null && comparable(before, now)) {
                    steps.computeIfAbsent(new Step(before.getKey(), now.getKey()), _ -> new TreeMap<>())
                            .put(region, now.getValue() / before.getValue());
                }
                before = now;
            }
        }
        return steps;
    }

    private static boolean comparable(Map.Entry<String, Double> a, Map.Entry<String, Double> b) {
        return Periods.kind(a.getKey()).equals(Periods.kind(b.getKey()))
                && a.getValue() > 0
                && b.getValue() > 0
                && Math.max(a.getValue(), b.getValue()) >= LEAST;
    }

    private static boolean powerOfTen(double ratio, double margin) {
        double power = Math.abs(Math.round(Math.log10(ratio)));
        double off = Math.abs(Math.log10(ratio)) - power;
        return power >= 1 && power <= 3 && Math.abs(off) <= Math.log10(margin);
    }
}
