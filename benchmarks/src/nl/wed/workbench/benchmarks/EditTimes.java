package nl.wed.workbench.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What each of a row of edits took, in nanoseconds: until the thread of the window was back with everything laid out,
/// how much of that it was at work, and until it was on disk.
final class EditTimes {
    private static final double AT_MOST = 2;

    private final List<Long> back = new ArrayList<>();
    private final List<Long> work = new ArrayList<>();
    private final List<Long> disk = new ArrayList<>();

    synchronized void add(long untilBack, long worked) {
        back.add(untilBack);
        work.add(worked);
    }

    synchronized void onDisk(long nanos) {
        disk.add(nanos);
    }

    /// How many are on disk.
    synchronized int saves() {
        return disk.size();
    }

    /// Median and 99th percentile of each, in milliseconds.
    synchronized String row(String what) {
        return row(what, at(back, 0.5), at(back, 0.99), at(work, 0.5), at(work, 0.99), at(disk, 0.5), at(disk, 0.99));
    }

    static String row(String what, double... numbers) {
        return what
                + Arrays.stream(numbers)
                        .mapToObj(one -> String.format(Locale.ROOT, "\t%.2f", one))
                        .collect(Collectors.joining());
    }

    /// Prints two outcomes and the second divided by the first: `EditTimes SAMPLE LARGE`.
    public static void main(String[] arguments) throws IOException {
        var sample = Files.readAllLines(Path.of(arguments[0]));
        var large = Files.readAllLines(Path.of(arguments[1]));
        for (int i = 0; i < sample.size(); i++) {
            String[] less = sample.get(i).split("\t");
            String[] more = large.get(i).split("\t");
            var row = new StringBuilder("| " + less[0]);
            for (int j = 1; j < less.length; j++) {
                double ratio = Double.parseDouble(more[j]) / Double.parseDouble(less[j]);
                row.append(String.format(Locale.ROOT, " | %s, %s: %.1f", less[j], more[j], ratio))
                        .append(ratio <= AT_MOST ? "" : " (too much)");
            }
            System.out.println(row.append(" |"));
        }
    }

    private static double at(List<Long> values, double part) {
        var sorted = values.stream().sorted().toList();
        return sorted.isEmpty() ? Double.NaN : sorted.get(Math.max(0, (int) Math.ceil(sorted.size() * part) - 1)) / 1e6;
    }
}
