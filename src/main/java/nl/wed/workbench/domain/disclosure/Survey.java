package nl.wed.workbench.domain.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import nl.wed.workbench.domain.disclosure.PublishedSet.Column;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Value;
import org.jspecify.annotations.Nullable;

/// Reads a data set once: which cells have no number to show or a small one, and in which regions
/// and periods there are any.
final class Survey implements ObservationSet.Visitor {
    /// A cell that may not be told as it is, or about which nothing is known.
    record Spot(Column column, String region, String period, Value value) {}

    private final Map<String, Column> columns = new HashMap<>();
    private final Set<String> filled = new LinkedHashSet<>();
    private final Set<String> regions = new LinkedHashSet<>();
    private final Set<String> periods = new LinkedHashSet<>();
    private final List<Spot> spots = new ArrayList<>();
    private final ToIntFunction<Column> small;
    private int limit;
    private String last = "";
    private String lastRegion = "";
    private @Nullable Column column;

    private Survey(List<Column> columns, ToIntFunction<Column> small) {
        columns.forEach(one -> this.columns.put(one.statistic().code(), one));
        this.small = small;
    }

    /// Reads a data set of which these columns are a part; counts below `small` may be small ones.
    static Survey of(PublishedSet published, List<Column> columns, int small) {
        var own = columns.stream()
                .filter(column -> column.dataSet().equals(published.dataSet()))
                .toList();
        var survey = new Survey(own, column -> Math.max(small, published.least(column.statistic())));
        published.set().visit(survey);
        return survey;
    }

    @Override
    public void cell(String measure, String region, String period, double amount, @Nullable Value other) {
        if (!measure.equals(last)) {
            last = measure;
            column = columns.get(measure);
            limit = column == null ? 0 : small.applyAsInt(column);
        }
        if (!region.equals(lastRegion)) {
            lastRegion = region;
            regions.add(region);
        }
        periods.add(period);
        var now = column;
        if (now == null) {
            return;
        }
        if (other == null) {
            filled.add(measure);
            if (amount > 0 && amount < limit && now.people()) {
                spots.add(new Spot(now, region, period, Value.of(amount)));
            }
        } else if (now.people() ? isWithheld(other) : isSecret(other)) {
            spots.add(new Spot(now, region, period, other));
        }
    }

    /// The regions and periods in the order of the set.
    List<String> regions() {
        return List.copyOf(regions);
    }

    List<String> periods() {
        return List.copyOf(periods);
    }

    /// The cells found, without those of columns in which nothing is known at all.
    List<Spot> spots() {
        return spots.stream()
                .filter(spot -> !(spot.value instanceof Value.Missing) || isSecret(spot.value) || isFilled(spot.column))
                .toList();
    }

    private boolean isFilled(Column one) {
        return filled.contains(one.statistic().code());
    }

    static boolean isSecret(Value value) {
        return value instanceof Value.Missing(var reason, var _) && reason == MissingReason.CONFIDENTIAL;
    }

    /// What cannot occur, or is yet to come, is not kept back.
    private static boolean isWithheld(Value value) {
        return !(value instanceof Value.Missing(var reason, var _))
                || reason != MissingReason.NOT_APPLICABLE && reason != MissingReason.NOT_YET;
    }
}
