package nl.wed.workbench.pictures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wed.workbench.chart.Plot;
import nl.wed.workbench.chart.Plot.Form;
import nl.wed.workbench.chart.Plot.Series;
import nl.wed.workbench.chart.Plot.Tone;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Periods;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Spread;
import nl.wed.workbench.domain.figures.Value;

/// Two indicators of one unit beside each other, in the newest period that both have, with the gap
/// between them in words. Without such a period each stands in its own, which is said, and no gap
/// is worked out.
record PairPicture(FigureFacts first, FigureFacts second) {
    private record Line(String area, Value first, Value second) {}

    Optional<Picture> picture() {
        if (!unit(first).equals(unit(second))) {
            return Optional.empty();
        }
        var common = common();
        String one = common.orElse(first.figure().own().period());
        String other = common.orElse(second.figure().own().period());
        List<Line> lines = lines(one, other);
        String title = title(one, other);
        String words = common.map(period -> gaps(lines) + newer(period)).orElseGet(this::apart);
        var plot = new Plot.Bars(
                Form.CLUSTERED,
                lines.stream().map(Line::area).toList(),
                List.of(
                        series(first, one, Tone.OWN, lines, Line::first),
                        series(second, other, Tone.REFERENCE, lines, Line::second)),
                "");
        return Optional.of(new Picture(
                Picture.Kind.PAIR,
                first.chart(title, said(lines) + " " + words, plot),
                table(lines, one, other),
                words,
                source()));
    }

    private static String unit(FigureFacts facts) {
        return facts.figure().indicator().unit();
    }

    private static String name(FigureFacts facts) {
        return facts.figure().indicator().name();
    }

    /// The newest period in which both have a value for the municipality.
    private Optional<String> common() {
        return first.figure().ownSeries().stream()
                .filter(PairPicture::there)
                .map(Point::period)
                .filter(period -> second.figure().ownSeries().stream()
                        .filter(PairPicture::there)
                        .anyMatch(point -> point.period().equals(period)))
                .max(Comparator.naturalOrder());
    }

    private static boolean there(Point point) {
        return !(point.value() instanceof Value.Missing);
    }

    private List<Line> lines(String one, String other) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                first.municipality(),
                at(first.figure().ownSeries(), one),
                at(second.figure().ownSeries(), other)));
        if (first.figure().benchmark().isPresent()
                && second.figure().benchmark().isPresent()) {
            lines.add(new Line(
                    first.text("country"),
                    at(first.figure().nationalSeries(), one),
                    at(second.figure().nationalSeries(), other)));
        }
        peers(one, other).ifPresent(lines::add);
        return lines;
    }

    /// The medians of the peers that have both.
    private Optional<Line> peers(String one, String other) {
        return first.shown().peers().flatMap(group -> {
            var ones = first.shown().book().municipalities(first.figure());
            var others = second.shown().book().municipalities(second.figure());
            List<Double> low = new ArrayList<>();
            List<Double> high = new ArrayList<>();
            for (String code : group.codes()) {
                var a = at(ones.getOrDefault(code, List.of()), one).exact();
                var b = at(others.getOrDefault(code, List.of()), other).exact();
                if (a.isPresent() && b.isPresent()) {
                    low.add(a.getAsDouble());
                    high.add(b.getAsDouble());
                }
            }
            return low.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Line(
                            first.text("peers.median", group.name(), low.size()),
                            Value.of(new Spread(low).median()),
                            Value.of(new Spread(high).median())));
        });
    }

    private static Value at(List<Point> points, String period) {
        return Point.valueIn(points, period).orElse(Value.missing(MissingReason.UNKNOWN));
    }

    private String title(String one, String other) {
        return one.equals(other)
                ? first.text("pair.title", name(first), name(second), Periods.label(one))
                : first.text("pair.titleApart", named(first, one), named(second, other));
    }

    private String named(FigureFacts facts, String period) {
        return facts.text("pair.named", name(facts), Periods.label(period));
    }

    private Series series(FigureFacts facts, String period, Tone tone, List<Line> lines, Function<Line, Value> value) {
        return new Series(
                named(facts, period),
                tone,
                lines.stream().map(value).map(facts::value).toList());
    }

    /// The gap of every area that has one.
    private String gaps(List<Line> lines) {
        String gaps = lines.stream()
                .filter(PairPicture::exact)
                .map(line -> first.text("pair.gap", line.area(), gap(line)))
                .collect(Collectors.joining(" "));
        return exact(lines.getFirst()) ? gaps : (first.text("pair.noGap", first.municipality()) + " " + gaps).strip();
    }

    private static boolean exact(Line line) {
        return line.first().exact().isPresent() && line.second().exact().isPresent();
    }

    private String gap(Line line) {
        double one = line.first().low();
        double other = line.second().low();
        return Gap.words(first, Math.max(one, other), Math.min(one, other));
    }

    /// Which of the two has a newer figure than the one that is compared.
    private String newer(String period) {
        return Stream.of(first, second)
                .filter(facts -> !facts.figure().own().period().equals(period))
                .map(facts -> " "
                        + facts.text(
                                "pair.newer",
                                Periods.label(period),
                                name(facts),
                                facts.figure().own().periodLabel()))
                .collect(Collectors.joining());
    }

    private String apart() {
        return first.text(
                "pair.apart",
                name(first),
                first.figure().own().periodLabel(),
                name(second),
                second.figure().own().periodLabel());
    }

    private String said(List<Line> lines) {
        return lines.stream()
                .map(line -> first.text(
                        "pair.said",
                        line.area(),
                        name(first),
                        first.words(line.first()),
                        name(second),
                        second.words(line.second())))
                .collect(Collectors.joining(" "));
    }

    private List<List<String>> table(List<Line> lines, String one, String other) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                first.text("pair.area"), named(first, one), named(second, other), first.text("pair.difference")));
        for (Line line : lines) {
            boolean told = one.equals(other) && exact(line);
            rows.add(List.of(
                    line.area(), first.words(line.first()), second.words(line.second()), told ? gap(line) : "–"));
        }
        return rows;
    }

    private String source() {
        Figure one = first.figure();
        return one.dataSet().equals(second.figure().dataSet())
                ? first.source()
                : first.text("pair.sources", first.source(), name(first), second.source(), name(second));
    }
}
