package nl.wed.workbench.ui.figures.profile;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Where the parts of a row are, in letters (em): beside each other, or with the name above the
/// rest in a narrow list. Columns that do not fit even then are left out, the least needed first.
record RowLayout(boolean stacked, Span name, Span own, Map<Column, Span> columns) {
    private static final double NAME = 15;
    private static final double WIDEST_NAME = 30;
    private static final double OWN = 5.2;
    private static final double GAP = 1.2;
    private static final List<Column> LEAST_NEEDED = List.of(Column.COUNTRY, Column.TREND, Column.PEERS, Column.SPINE);

    /// A stretch of a row.
    record Span(double from, double width) {}

    /// The layout of these columns in that width.
    static RowLayout of(double width, Collection<Column> chosen) {
        var shown = EnumSet.noneOf(Column.class);
        shown.addAll(chosen);
        if (NAME + needed(shown) <= width) {
            return beside(width, shown);
        }
        for (Column column : LEAST_NEEDED) {
            if (needed(shown) - GAP > width) {
                shown.remove(column);
            }
        }
        return stacked(width, shown);
    }

    /// Where that column is; empty when it is not shown.
    Optional<Span> column(Column column) {
        return Optional.ofNullable(columns.get(column));
    }

    /// The chosen columns for which there is no room.
    Set<Column> without(Collection<Column> chosen) {
        var missing = EnumSet.noneOf(Column.class);
        missing.addAll(chosen);
        missing.removeAll(columns.keySet());
        return missing;
    }

    private static double needed(Set<Column> shown) {
        return GAP
                + OWN
                + shown.stream().mapToDouble(column -> GAP + column.width()).sum();
    }

    /// What is left over goes to the name and to the columns, as each can use it.
    private static RowLayout beside(double width, Set<Column> shown) {
        double left = width - NAME - needed(shown);
        double name = Math.min(WIDEST_NAME, NAME + left * 0.45);
        double rest = width - name - needed(shown);
        return placed(false, new Span(0, name), name + GAP, rest, shown);
    }

    private static RowLayout stacked(double width, Set<Column> shown) {
        return placed(true, new Span(0, width), 0, width - needed(shown) + GAP, shown);
    }

    private static RowLayout placed(boolean stacked, Span name, double from, double spare, Set<Column> shown) {
        double useful = shown.stream().mapToDouble(Column::more).sum();
        double part = useful == 0 ? 0 : Math.clamp(spare / useful, 0, 1);
        var own = new Span(from, OWN);
        double next = from + OWN + GAP;
        var places = new EnumMap<Column, Span>(Column.class);
        for (Column column : shown) {
            double width = column.width() + part * column.more();
            places.put(column, new Span(next, width));
            next += width + GAP;
        }
        return new RowLayout(stacked, name, own, places);
    }
}
