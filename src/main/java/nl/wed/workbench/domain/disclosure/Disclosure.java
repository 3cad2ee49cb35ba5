package nl.wed.workbench.domain.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import nl.wed.workbench.domain.disclosure.PublishedSet.Column;
import nl.wed.workbench.domain.disclosure.Survey.Spot;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.domain.figures.ValueRule;
import org.jspecify.annotations.Nullable;

/// What may be told of the cells of all data sets that leave the program together, so that no small or
/// secret one can be worked back from the others. Remembers what it worked out; for one thread.
public final class Disclosure {
    /// A hidden cell that the cells that are shown may give away.
    public record Uncertain(UUID dataSet, String statistic, String region, String period) {}

    private static final List<Means> USUAL = List.of(Means.COVERS, Means.VEILS, Means.ZEROS, Means.CERTAINTIES);

    private final List<PublishedSet> sets;
    private final Ties ties;
    private final Map<UUID, Map<String, Column>> columns = new HashMap<>();
    private final Map<String, List<Spot>> spots = new LinkedHashMap<>();
    private final Map<String, Guarded> periods = new HashMap<>();
    private final Map<String, Set<Moment>> telling = new TreeMap<>();
    private boolean settled;
    private final List<Means> means;

    private Disclosure(
            List<PublishedSet> sets, Ties ties, List<Column> columns, List<Survey> surveys, List<Means> means) {
        this.sets = List.copyOf(sets);
        this.ties = ties;
        this.means = means;
        columns.forEach(column -> this.columns
                .computeIfAbsent(column.dataSet(), _ -> new HashMap<>())
                .put(column.statistic().code(), column));
        surveys.forEach(survey -> survey.spots()
                .forEach(spot -> spots.computeIfAbsent(spot.period(), _ -> new ArrayList<>())
                        .add(spot)));
    }

    /// What may be told of these data sets. With `totals` those totals, and what a secret of the source is worked out
    /// of, are hidden too where nothing else can help.
    public static Disclosure of(List<PublishedSet> sets, Provinces provinces, boolean totals) {
        var columns = Ties.columns(sets);
        int small = columns.stream()
                .mapToInt(one -> one.rule().threshold().count())
                .max()
                .orElse(0);
        var surveys = sets.stream()
                .map(published -> Survey.of(published, columns, small))
                .toList();
        var calendar = new Calendar(
                surveys.stream().flatMap(survey -> survey.periods().stream()).toList());
        var ties = Ties.of(sets, columns, Sample.of(surveys), calendar, new Regions(provinces));
        return new Disclosure(sets, ties, columns, surveys, totals ? List.of(Means.values()) : USUAL);
    }

    /// Whether it is about these data sets and rules.
    public boolean isOf(List<PublishedSet> others) {
        return sets.equals(others);
    }

    /// Whether totals are hidden where nothing else helps.
    public boolean leavingOut() {
        return means.contains(Means.TOTALS);
    }

    /// What may be told of a cell.
    public synchronized Value told(UUID dataSet, String statistic, String region, Point point) {
        var column = columns.getOrDefault(dataSet, Map.of()).get(statistic);
        settle();
        if (column == null || !spots.containsKey(point.period()) && !telling.containsKey(point.period())) {
            return point.value();
        }
        return guarded(point.period()).told(column, region, point.value());
    }

    /// The rule by which values of a data set are shown: by that one alone, and beside all others.
    public ValueRule rule(UUID dataSet, SmallNumbers alone) {
        return new Beside(this, dataSet, alone);
    }

    private record Beside(Disclosure disclosure, UUID dataSet, SmallNumbers alone) implements ValueRule {
        @Override
        public Value shown(Value count, @Nullable Value total, double factor) {
            return alone.shown(count, total, factor);
        }

        @Override
        public Value besideOthers(String statistic, String region, Point point) {
            return disclosure.told(dataSet, statistic, region, point);
        }
    }

    private Guarded guarded(String period) {
        return periods.computeIfAbsent(
                period,
                one -> new Guarded(
                        ties, one, spots.getOrDefault(one, List.of()), telling.getOrDefault(one, Set.of()), means));
    }

    /// What is hidden in one period may be worked out of another one, and what is hidden for it too.
    private void settle() {
        if (settled) {
            return;
        }
        settled = true;
        if (!ties.across().isEmpty()) {
            for (var more = across(); !more.isEmpty(); more = across()) {
                more.forEach(moment -> telling.computeIfAbsent(moment.period(), _ -> new LinkedHashSet<>())
                        .add(moment));
                periods.clear();
            }
        }
    }

    /// What has to be hidden more.
    private Set<Moment> across() {
        var hidden = hidden();
        var more = ties.across().telling(hidden);
        if (leavingOut()) {
            ties.across().givenAway(hidden).forEach((moment, member) -> {
                var bounds = hidden.get(moment);
                if (bounds != null && !bounds.told()) {
                    more.add(member);
                }
            });
        }
        more.removeIf(moment -> telling.getOrDefault(moment.period(), Set.of()).contains(moment));
        return more;
    }

    private Map<Moment, Bounds> hidden() {
        var hidden = new LinkedHashMap<Moment, Bounds>();
        all().forEach(period -> hidden.putAll(guarded(period).hidden()));
        return hidden;
    }

    private Set<String> all() {
        var all = new TreeSet<>(spots.keySet());
        all.addAll(telling.keySet());
        return all;
    }

    /// The hidden cells that may be worked back all the same, because only a total stands in the way, or
    /// because they are worked out of numbers that are shown.
    public synchronized List<Uncertain> uncertain() {
        settle();
        var moments = new LinkedHashSet<Moment>();
        all().forEach(period -> moments.addAll(guarded(period).uncertain()));
        if (!ties.across().isEmpty()) {
            moments.addAll(ties.across().givenAway(hidden()).keySet());
        }
        return moments.stream().map(this::uncertain).toList();
    }

    private Uncertain uncertain(Moment moment) {
        var column = ties.quantities().get(moment.quantity()).columns().getFirst();
        return new Uncertain(column.dataSet(), column.statistic().code(), moment.region(), moment.period());
    }
}
