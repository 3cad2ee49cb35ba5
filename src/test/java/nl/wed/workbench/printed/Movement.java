package nl.wed.workbench.printed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/// What may be said of a figure over the years: whether there can be a trend, and how it moved beside the others.
record Movement(Truth truth) {
    private static final int YEARS = 5;
    private static final int ENOUGH = 20;

    /// The samples hold no five years of a count with its total, so there is always a reason why there is no trend.
    String trend() {
        if (!truth.unit().equals("%") && !truth.unit().startsWith("per ")) {
            return "trend niet te berekenen: de regel geldt voor een aandeel van een groep, en dit cijfer is dat niet";
        }
        if (truth.years().size() < YEARS) {
            return "trend niet te berekenen: er zijn minder dan vijf jaren";
        }
        if (truth.filling().denominator().isEmpty()) {
            return "trend niet te berekenen: de aantallen achter dit aandeel zijn niet bekend";
        }
        throw new IllegalStateException("a trend that this test cannot work out: " + truth.name());
    }

    /// The movement up to the newest year, such as '7 jaar op rij gestegen'; empty for one year.
    Optional<String> words() {
        var run = unbroken();
        if (run.size() < 2) {
            return Optional.empty();
        }
        var stretch = run.subList(Math.max(0, run.size() - YEARS), run.size());
        var change = stretch.getLast().getValue().subtract(stretch.getFirst().getValue());
        String from = stretch.getFirst().getKey();
        String to = stretch.getLast().getKey();
        return Optional.of(moved(run, stretch, change) + among(change, from, to));
    }

    private static String moved(
            List<Map.Entry<String, BigDecimal>> run, List<Map.Entry<String, BigDecimal>> stretch, BigDecimal change) {
        String from = stretch.getFirst().getKey().substring(0, 4);
        String to = stretch.getLast().getKey().substring(0, 4);
        if (change.signum() == 0) {
            return "gelijk aan " + from;
        }
        int streak = 0;
        for (int i = run.size() - 1; i > 0 && step(run, i) == step(run, run.size() - 1); i--) {
            streak++;
        }
        boolean steady = step(run, run.size() - 1) != 0 && streak >= stretch.size() - 1 && stretch.size() > 2;
        String way = change.signum() > 0 ? "gestegen" : "gedaald";
        return steady ? streak + " jaar op rij " + way : way + " tussen " + from + " en " + to;
    }

    private static int step(List<Map.Entry<String, BigDecimal>> run, int i) {
        return run.get(i).getValue().compareTo(run.get(i - 1).getValue());
    }

    /// The values of the consecutive calendar years up to the newest.
    private List<Map.Entry<String, BigDecimal>> unbroken() {
        NavigableMap<String, BigDecimal> years = truth.years();
        var run = new ArrayList<Map.Entry<String, BigDecimal>>();
        for (int year = Integer.parseInt(truth.year()); years.containsKey(year + "JJ00"); year--) {
            run.addFirst(Map.entry(year + "JJ00", Objects.requireNonNull(years.get(year + "JJ00"))));
        }
        return run;
    }

    private String among(BigDecimal change, String from, String to) {
        var before = new TreeMap<>(truth.filling().municipalities(from));
        var changes = new ArrayList<BigDecimal>();
        truth.filling().municipalities(to).forEach((code, amount) -> {
            var first = before.get(code);
            if (first != null) {
                changes.add(amount.subtract(first));
            }
        });
        var all = ExactSpread.of(changes);
        if (all.size() < ENOUGH) {
            return "";
        }
        int doubled = 2 * all.below(change) + all.same(change);
        if (10 * doubled < 2 * all.size()) {
            return "; bij minstens 90% van de gemeenten lag de verandering hoger";
        }
        return 10 * doubled > 18 * all.size()
                ? "; bij minstens 90% van de gemeenten lag de verandering lager"
                : "; geen ongewone verandering tussen de gemeenten";
    }
}
