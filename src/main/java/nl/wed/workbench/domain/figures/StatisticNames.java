package nl.wed.workbench.domain.figures;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Names of the statistics of one set that tell them apart: the title, with as much of the path of its
/// group before it as that takes (`Aantal cafés / Binnen 1 km`), and the code where even that does not.
public final class StatisticNames {
    private static final String STEP = " / ";

    /// A title that begins so is the end of a sentence that its group begins.
    private static final Pattern CONTINUES = Pattern.compile(
            "(?iu)(?:\\d|binnen|in|tot|vanaf|van|voor|met|zonder|minder|meer|naar|totaal|overig|onbekend|waarvan)"
                    + "(?:e|en)?(?!\\p{L}).*|\\d.*");

    private final Map<String, Integer> times = new HashMap<>();

    private StatisticNames(List<Statistic> all) {
        for (Statistic one : all) {
            String[] steps = steps(one);
            for (int count = 1; count <= steps.length; count++) {
                times.merge(last(steps, count), 1, Integer::sum);
            }
        }
    }

    /// The names of these statistics.
    public static StatisticNames of(List<Statistic> all) {
        return new StatisticNames(all);
    }

    /// Whether a title does not say what it is of.
    public static boolean saysLittle(String title) {
        return title.isBlank() || CONTINUES.matcher(title.strip()).matches();
    }

    /// The shortest name that no other has and that says what it is of.
    public String brief(Statistic statistic) {
        String[] steps = steps(statistic);
        for (int count = 1; count < steps.length; count++) {
            String name = last(steps, count);
            if (times.getOrDefault(name, 0) <= 1 && !saysLittle(name)) {
                return name;
            }
        }
        return full(statistic);
    }

    /// The name with its whole path.
    public String full(Statistic statistic) {
        String name = statistic.name();
        return times.getOrDefault(name, 0) <= 1 ? name : name + " [" + statistic.code() + "]";
    }

    private static String[] steps(Statistic statistic) {
        return statistic.name().split(STEP);
    }

    private static String last(String[] steps, int count) {
        return String.join(STEP, Arrays.asList(steps).subList(steps.length - count, steps.length));
    }
}
