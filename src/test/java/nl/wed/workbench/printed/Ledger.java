package nl.wed.workbench.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What has been compared in one document, by kind, and what was found wrong.
final class Ledger {
    private final String document;
    private final Map<String, Integer> compared = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private final Set<String> looked = new HashSet<>();

    /// The least of each kind that has to be compared.
    private final Map<String, Integer> least = new TreeMap<>();

    @SafeVarargs
    Ledger(String document, Map<String, Integer>... least) {
        this.document = document;
        Arrays.stream(least).forEach(this.least::putAll);
    }

    /// Compares one printed figure with what it should be.
    void same(String kind, String place, String expected, String printed) {
        compared.merge(kind, 1, Integer::sum);
        if (!expected.equals(printed)) {
            fault(kind + ": " + place + ": printed '" + printed + "' where '" + expected + "' is true");
        }
    }

    /// Says that a figure was found right in another way than by its text.
    void right(String kind, String place, boolean right, String otherwise) {
        compared.merge(kind, 1, Integer::sum);
        if (!right) {
            fault(kind + ": " + place + ": " + otherwise);
        }
    }

    void fault(String words) {
        faults.add(document + ": " + words);
    }

    /// Remembers that the numbers in a text have been compared.
    void look(String text) {
        looked.add(text);
    }

    boolean looked(String text) {
        return looked.contains(text);
    }

    /// Fails when a figure is wrong, and when too little was found to compare.
    void check() {
        assertThat(faults).as(document).isEmpty();
        least.forEach((kind, number) ->
                assertThat(of(kind)).as(document + ": " + kind).isGreaterThanOrEqualTo(number));
    }

    int of(String kind) {
        return compared.getOrDefault(kind, 0);
    }

    int total() {
        return compared.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public String toString() {
        return "%s: %d figures compared %s".formatted(document, total(), compared);
    }
}
