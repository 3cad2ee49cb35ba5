package nl.wed.workbench.domain.disclosure;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.wed.workbench.domain.figures.Periods;

/// The periods of all data sets and which of them come before which.
final class Calendar {
    private static final int YEAR = 4;
    private static final String PARTS = "KW|MM";

    private final List<String> periods;
    private final Map<String, String> before = new HashMap<>();
    private final Map<String, List<String>> parts = new TreeMap<>();

    Calendar(Collection<String> all) {
        periods = List.copyOf(new TreeSet<>(all));
        var last = new HashMap<String, String>();
        for (String period : periods) {
            String kind = period.length() > YEAR ? Periods.kind(period) : "";
            String previous = last.put(kind.matches("[A-Z]{2}") ? kind : "", period);
            if (previous != null) {
                before.put(period, previous);
            }
        }
        for (String year : periods) {
            if (Periods.kind(year).equals("JJ")) {
                List.of(PARTS.split("\\|")).forEach(kind -> partsOf(year, kind));
            }
        }
    }

    private void partsOf(String year, String kind) {
        var within = periods.stream()
                .filter(one -> Periods.kind(one).equals(kind) && one.startsWith(year.substring(0, YEAR)))
                .toList();
        if (within.size() > 1) {
            parts.put(year + kind, within);
        }
    }

    List<String> periods() {
        return periods;
    }

    /// The period of the same kind that comes right before one.
    Optional<String> before(String period) {
        return Optional.ofNullable(before.get(period));
    }

    /// The quarters of years, and the months, as `wholes` tells them.
    Collection<List<String>> parts() {
        return parts.values();
    }

    /// The year of which some periods are the parts.
    static String whole(List<String> parts) {
        return Periods.year(Periods.startYear(parts.getFirst()));
    }
}
