package nl.wed.workbench.chart;

import java.util.List;
import java.util.Optional;
import nl.wed.workbench.borders.Outline;

/// The drawing of a chart and its figures.
public sealed interface Plot {
    /// Bars per category. In a COMPARISON `tones` say what part each bar plays, one per category;
    /// without tones the category named `highlight` is coloured (empty: none).
    record Bars(Form form, List<String> categories, List<Series> series, String highlight, List<Tone> tones)
            implements Plot {
        public Bars {
            categories = List.copyOf(categories);
            series = List.copyOf(series);
            tones = List.copyOf(tones);
            check(categories, series);
            if (form == Form.COMPARISON && series.size() != 1) {
                throw new IllegalArgumentException("a comparison has exactly one series");
            }
            if (!tones.isEmpty() && tones.size() != categories.size()) {
                throw new IllegalArgumentException("a tone per category, or none");
            }
        }

        /// Bars of which one category is coloured.
        public Bars(Form form, List<String> categories, List<Series> series, String highlight) {
            this(form, categories, series, highlight, List.of());
        }

        /// The part that the bar of a category plays in a COMPARISON.
        public Tone tone(int category) {
            if (!tones.isEmpty()) {
                return tones.get(category);
            }
            if (highlight.isEmpty()) {
                return Tone.AUTO;
            }
            return categories.get(category).equals(highlight) ? Tone.OWN : Tone.CONTEXT;
        }
    }

    /// A line per series over the periods, on a light band when there is one.
    record Lines(List<String> periods, List<Series> series, Optional<Band> band) implements Plot {
        public Lines {
            periods = List.copyOf(periods);
            series = List.copyOf(series);
            check(periods, series);
            if (band.isPresent() && band.get().low().size() != periods.size()) {
                throw new IllegalArgumentException("a band over other periods than the lines");
            }
        }

        /// Lines without a band.
        public Lines(List<String> periods, List<Series> series) {
            this(periods, series, Optional.empty());
        }
    }

    /// Between which values a group lies in every period, such as its middle half.
    record Band(String name, List<ChartValue> low, List<ChartValue> high) {
        public Band {
            low = List.copyOf(low);
            high = List.copyOf(high);
            if (low.size() != high.size()) {
                throw new IllegalArgumentException("a band with two lengths");
            }
        }
    }

    /// A dot for each of many areas on one scale, with some of them marked by name. `label` names
    /// the many ('Alle gemeenten'), `group` those of them with another colour (empty: none).
    record Strip(String label, String group, List<Dot> dots, List<Mark> marks) implements Plot {
        public Strip {
            dots = List.copyOf(dots);
            marks = List.copyOf(marks);
            if (dots.isEmpty() && marks.isEmpty()) {
                throw new IllegalArgumentException("a strip without dots");
            }
        }

        /// A strip of which all dots are of one kind.
        public Strip(String label, List<Dot> dots, List<Mark> marks) {
            this(label, "", dots, marks);
        }
    }

    /// A map: areas coloured by class. `missing` says in words what an area without a class is,
    /// `attribution` names the source of the borders and stands below the map.
    record Regions(List<Region> regions, List<Grade> grades, Shading shading, String missing, String attribution)
            implements Plot {
        public Regions {
            regions = List.copyOf(regions);
            grades = List.copyOf(grades);
            if (regions.isEmpty()) {
                throw new IllegalArgumentException("a map without areas");
            }
        }
    }

    /// An area of a map: its value, and the number of its class (-1: none), own or not.
    record Region(String name, Outline outline, ChartValue value, int grade, boolean own) {}

    /// A class of a map: its limits in words and how many areas are in it.
    record Grade(String words, int areas) {}

    /// What colours say. JUDGED goes from favourable (first class) to unfavourable (last class);
    /// PLAIN goes from low to high in one hue.
    enum Shading {
        JUDGED,
        PLAIN
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

    /// One of the many values of a strip; `inGroup` when it belongs to the group that stands out.
    record Dot(String name, double value, boolean inGroup) {
        public Dot {
            ChartValue.checkFinite(value);
        }

        /// A dot like the others.
        public Dot(String name, double value) {
            this(name, value, false);
        }
    }

    /// A named value of a strip.
    record Mark(String name, double value, Tone tone) {
        public Mark {
            ChartValue.checkFinite(value);
        }
    }

    /// A row of values, one per category or period.
    record Series(String name, Tone tone, List<ChartValue> values) {
        public Series {
            values = List.copyOf(values);
        }

        /// A series of known numbers in a colour that the writer chooses.
        public static Series of(String name, double... values) {
            return new Series(name, Tone.AUTO, ChartValue.numbers(values));
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
                throw new IllegalArgumentException("series '%s' has %d values for %d categories"
                        .formatted(one.name(), one.values().size(), categories.size()));
            }
        }
    }
}
