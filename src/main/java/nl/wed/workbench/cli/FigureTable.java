package nl.wed.workbench.cli;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wed.workbench.catalogue.PrivacyRules;
import nl.wed.workbench.catalogue.SmallNumberRules;
import nl.wed.workbench.codec.SemicolonLine;
import nl.wed.workbench.domain.disclosure.Disclosure;
import nl.wed.workbench.domain.disclosure.SmallNumbers;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.IndicatorSource;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.domain.figures.ValueRule;
import nl.wed.workbench.texts.Texts;
import org.jspecify.annotations.Nullable;

/// All figures as lines for a spreadsheet: first each indicator of a data set, then the measures of
/// that data set that no indicator shows as they are, small numbers of people as intervals. Numbers
/// have a decimal comma.
final class FigureTable {
    private record Subject(String code, String name, String measure, String unit) {}

    private final TrajectoryFile trajectory;
    private final PrivacyRules rules;
    private final Texts texts;
    private final Disclosure disclosure = new Disclosure();
    private int lines;

    FigureTable(TrajectoryFile trajectory, PrivacyRules rules, Texts texts) {
        this.trajectory = trajectory;
        this.rules = rules;
        this.texts = texts;
    }

    /// Writes the heading and all lines; gives the number of figures.
    int writeTo(Writer writer) throws IOException {
        writer.write(texts.get("cli.figures.heading") + "\n");
        for (DataSet set : trajectory.project().all(FigureRecords.DATA_SET)) {
            var found = trajectory.observations().find(set.observations());
            if (found.isPresent()) {
                write(writer, set, found.get());
            }
        }
        return lines;
    }

    private void write(Writer writer, DataSet set, ObservationSet observations) throws IOException {
        List<IndicatorSource> sources = trajectory.project().stream(FigureRecords.INDICATOR_SOURCE)
                .filter(source -> source.dataSet().equals(set.id()))
                .toList();
        for (IndicatorSource source : sources) {
            var indicator = trajectory.project().find(FigureRecords.INDICATOR, source.indicator());
            if (indicator.isPresent()) {
                writeIndicator(writer, set, observations, indicator.get(), source);
            }
        }
        for (Series series : observations.series()) {
            if (sources.stream().noneMatch(source -> showsAsItIs(source, series.measure()))) {
                var info = observations.measure(series.measure());
                var subject = new Subject(
                        "",
                        info.map(Statistic::title).orElse(""),
                        series.measure(),
                        info.map(Statistic::unit).orElse(""));
                var source = asItIs(set, series.measure());
                for (Point point : source.points(observations, series.region(), rule(set, info))) {
                    line(writer, subject, series.region(), point, point.value(), set);
                }
            }
        }
    }

    private static IndicatorSource asItIs(DataSet set, String measure) {
        return new IndicatorSource(set.id(), set.id(), set.id(), measure, null, 1);
    }

    private static boolean showsAsItIs(IndicatorSource source, String measure) {
        return source.numerator().equals(measure) && source.denominator() == null && source.factor() == 1;
    }

    private void writeIndicator(
            Writer writer, DataSet set, ObservationSet observations, Indicator indicator, IndicatorSource source)
            throws IOException {
        String denominator = source.denominator();
        var subject = new Subject(
                text(indicator.code()),
                indicator.name(),
                denominator == null ? source.numerator() : source.numerator() + " / " + denominator,
                indicator.unit());
        var rule = rule(set, indicator, observations.measure(source.numerator()));
        for (Series series : ofMeasure(observations, source.numerator()).toList()) {
            for (Point point : source.points(observations, series.region(), rule)) {
                line(writer, subject, series.region(), point, point.value(), set);
            }
        }
    }

    private ValueRule rule(DataSet set, Indicator indicator, Optional<Statistic> measure) {
        var threshold = SmallNumberRules.of(rules, indicator, set);
        return measure.map(one -> disclosure.of(set, one, SmallNumbers.of(threshold, indicator, one)))
                .orElse(ValueRule.AS_GIVEN);
    }

    private ValueRule rule(DataSet set, Optional<Statistic> measure) {
        var threshold = SmallNumberRules.of(rules, set);
        return measure.map(one -> disclosure.of(set, one, SmallNumbers.of(threshold, one)))
                .orElse(ValueRule.AS_GIVEN);
    }

    private static Stream<Series> ofMeasure(ObservationSet observations, String measure) {
        return observations.series().stream().filter(one -> one.measure().equals(measure));
    }

    private void line(Writer writer, Subject subject, String region, Point point, Value value, DataSet set)
            throws IOException {
        var line = new StringBuilder();
        add(line, subject.code());
        add(line, subject.name());
        add(line, subject.measure());
        add(line, region);
        add(line, point.period());
        line.append(number(value.exact().orElse(Double.NaN))).append(';');
        boolean interval = value instanceof Value.Interval;
        line.append(interval ? number(value.low()) : "").append(';');
        line.append(interval ? number(value.high()) : "").append(';');
        add(line, subject.unit());
        add(line, missing(value));
        add(line, texts.get("cli.PeriodStatus." + point.status()));
        add(line, set.provider());
        add(line, set.title());
        add(line, text(set.table()));
        SemicolonLine.add(line, set.retrieved().toString());
        writer.append(line).append('\n');
        lines++;
    }

    private String missing(Value value) {
        return value instanceof Value.Missing(var reason, var code)
                ? (texts.get("cli.MissingReason." + reason) + " " + code).strip()
                : "";
    }

    private static void add(StringBuilder line, String text) {
        SemicolonLine.add(line, SemicolonLine.harmless(text));
        line.append(';');
    }

    private static String number(double amount) {
        return Double.isNaN(amount) || Double.isInfinite(amount)
                ? ""
                : BigDecimal.valueOf(amount)
                        .stripTrailingZeros()
                        .toPlainString()
                        .replace('.', ',');
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
