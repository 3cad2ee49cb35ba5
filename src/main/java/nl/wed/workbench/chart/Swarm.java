package nl.wed.workbench.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nl.wed.workbench.chart.Plot.Dot;
import nl.wed.workbench.chart.Plot.Mark;
import nl.wed.workbench.chart.Plot.Strip;

/// Places the dots of a strip: those with nearly the same value stand above and below each other,
/// so that the shape of the distribution is visible. Heights lie between 0 and 1.
public final class Swarm {
    private static final double MIDDLE = 0.4;
    private static final int BINS = 110;
    private static final double WIDEST_STEP = 0.055;
    private static final double ROOM = 0.7;

    private Swarm() {}

    /// A height for each dot, in the order of the dots.
    public static double[] heights(Strip strip) {
        double low = values(strip).min().orElse(0);
        double width = (values(strip).max().orElse(0) - low) / BINS;
        Map<Long, List<Integer>> bins = new HashMap<>();
        List<Dot> dots = strip.dots();
        IntStream.range(0, dots.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> dots.get(i).value()))
                .forEach(i -> bins.computeIfAbsent(bin(dots.get(i).value(), low, width), _ -> new ArrayList<>())
                        .add(i));
        int fullest = bins.values().stream().mapToInt(List::size).max().orElse(1);
        double step = Math.min(WIDEST_STEP, ROOM / fullest);
        double[] heights = new double[dots.size()];
        for (List<Integer> bin : bins.values()) {
            for (int i = 0; i < bin.size(); i++) {
                int side = i % 2 == 0 ? 1 : -1;
                heights[bin.get(i)] = rounded(MIDDLE + side * ((i + 1) / 2) * step);
            }
        }
        return heights;
    }

    /// The height of the line of a mark, just above the swarm; later marks stay lower.
    public static double top(int mark) {
        return Math.max(0.5, 0.95 - 0.11 * mark);
    }

    /// The values of all dots and marks.
    public static DoubleStream values(Strip strip) {
        return DoubleStream.concat(
                strip.dots().stream().mapToDouble(Dot::value),
                strip.marks().stream().mapToDouble(Mark::value));
    }

    private static long bin(double value, double low, double width) {
        return width == 0 ? 0 : (long) ((value - low) / width);
    }

    private static double rounded(double height) {
        return Math.round(height * 1000) / 1000.0;
    }
}
