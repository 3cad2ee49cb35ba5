package nl.wed.workbench.report.model;

import java.util.List;

/// The drawing of a chart and its figures.
public sealed interface Plot {
    /// Bars per category. `highlight` is the category that a COMPARISON colours, or empty.
    record Bars(Form form, List<String> categories, List<Series> series, String highlight)
            implements Plot {
        public Bars {
            categories = List.copyOf(categories);
            series = List.copyOf(series);
            check(categories, series);
            if (form == Form.COMPARISON && series.size() != 1) {
                throw new IllegalArgumentException("a comparison has exactly one series");
            }
        }
    }

    /// A line per series over the periods.
    record Lines(List<String> periods, List<Series> series) implements Plot {
        public Lines {
            periods = List.copyOf(periods);
            series = List.copyOf(series);
            check(periods, series);
        }
    }

    /// A dot for each of many areas on one scale, with some of them marked by name. `label` names
    /// the many ('Alle gemeenten').
    record Strip(String label, List<Dot> dots, List<Mark> marks) implements Plot {
        public Strip {
            dots = List.copyOf(dots);
            marks = List.copyOf(marks);
            if (dots.isEmpty() && marks.isEmpty()) {
                throw new IllegalArgumentException("a strip without dots");
            }
        }
    }

    /// COMPARISON: horizontal bars of one series, mostly areas side by side. CLUSTERED: columns of
    /// several series. STACKED: horizontal bars of parts that add up; SHARES: the same, each bar as
    /// long as the others.
    enum Form {
        COMPARISON,
        CLUSTERED,
        STACKED,
        SHARES
    }

    /// One of the many values of a strip.
    record Dot(String name, double value) {
        public Dot {
            Value.checkFinite(value);
        }
    }

    /// A named value of a strip.
    record Mark(String name, double value, Tone tone) {
        public Mark {
            Value.checkFinite(value);
        }
    }

    /// A row of values, one per category or period.
    record Series(String name, Tone tone, List<Value> values) {
        public Series {
            values = List.copyOf(values);
        }

        /// A series of known numbers in a colour that the writer chooses.
        public static Series of(String name, double... values) {
            return new Series(name, Tone.AUTO, Value.numbers(values));
        }
    }

    /// The part a series plays, which decides its colour. OWN is the municipality itself, REFERENCE
    /// what it is held against, CONTEXT the rest, TARGET a goal (dashed in a line chart), ACCENT a
    /// part that stands out beside OWN and REFERENCE.
    enum Tone {
        AUTO,
        OWN,
        REFERENCE,
        CONTEXT,
        TARGET,
        ACCENT
    }

    private static void check(List<String> categories, List<Series> series) {
        if (categories.isEmpty() || series.isEmpty()) {
            throw new IllegalArgumentException("a plot without categories or series");
        }
        for (Series one : series) {
            if (one.values().size() != categories.size()) {
                throw new IllegalArgumentException(
                        "series '%s' has %d values for %d categories"
                                .formatted(one.name(), one.values().size(), categories.size()));
            }
        }
    }
}
