package nl.wed.workbench.sources.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;
import org.junit.jupiter.api.Test;

class NotYetTest {
    private static final Value IMPOSSIBLE = new Value.Missing(MissingReason.NOT_APPLICABLE, "Impossible");
    private static final Value NOT_YET = new Value.Missing(MissingReason.NOT_YET, "Impossible");

    @Test
    void afterTheLastFigureOfTheCountryAFigureIsNotThereYet() {
        var marked = marked(series(Series.NETHERLANDS, 1, 2, IMPOSSIBLE), series("GM0141", 3, 4, IMPOSSIBLE));

        assertThat(last(marked, "GM0141")).isEqualTo(NOT_YET);
        assertThat(last(marked, Series.NETHERLANDS)).isEqualTo(NOT_YET);
    }

    @Test
    void aHiddenFigureIsAFigureToo() {
        var marked = marked(
                series(Series.NETHERLANDS, 1, new Value.Interval(1, 4), IMPOSSIBLE),
                series("GM0141", 3, 4, IMPOSSIBLE));

        assertThat(last(marked, "GM0141")).isEqualTo(NOT_YET);
    }

    @Test
    void whatTheCountryHasCannotOccurElsewhere() {
        var marked = marked(series(Series.NETHERLANDS, 1, 2, 3), series("GM0141", 3, 4, IMPOSSIBLE));

        assertThat(last(marked, "GM0141")).isEqualTo(IMPOSSIBLE);
    }

    @Test
    void aRegionThatStoppedBeforeTheCountryWillNotGoOn() {
        var marked = marked(series(Series.NETHERLANDS, 1, 2, IMPOSSIBLE), series("GM0141", 3, IMPOSSIBLE, IMPOSSIBLE));

        assertThat(last(marked, "GM0141")).isEqualTo(IMPOSSIBLE);
    }

    @Test
    void aRegionWithoutAnyFigureHasNothingToCome() {
        var marked = marked(
                series(Series.NETHERLANDS, 1, 2, IMPOSSIBLE), series("GM0141", IMPOSSIBLE, IMPOSSIBLE, IMPOSSIBLE));

        assertThat(last(marked, "GM0141")).isEqualTo(IMPOSSIBLE);
    }

    @Test
    void beforeTheLastFigureOfTheCountryNothingIsToCome() {
        var marked = marked(series(Series.NETHERLANDS, 1, 2, 3), series("GM0141", 3, IMPOSSIBLE, 4));

        assertThat(marked.find("a", "GM0141").orElseThrow().points().get(1).value())
                .isEqualTo(IMPOSSIBLE);
    }

    @Test
    void otherReasonsStayWhatTheyAre() {
        Value secret = Value.missing(MissingReason.CONFIDENTIAL);
        var marked = marked(series(Series.NETHERLANDS, 1, 2, IMPOSSIBLE), series("GM0141", 3, 4, secret));

        assertThat(last(marked, "GM0141")).isEqualTo(secret);
    }

    @Test
    void withoutTheCountryNothingIsKnownOfWhatIsToCome() {
        assertThat(last(marked(series("GM0141", 3, 4, IMPOSSIBLE)), "GM0141")).isEqualTo(IMPOSSIBLE);
    }

    private static ObservationSet marked(Series... series) {
        return NotYet.mark(
                new ObservationSet(List.of(new Statistic("a", "A", "", "aantal", 0)), Map.of(), List.of(series)));
    }

    private static Series series(String region, Object... values) {
        var points = new ArrayList<Point>();
        for (Object one : values) {
            Value value = one instanceof Value known ? known : Value.of((int) one);
            points.add(new Point(2021 + points.size() + "JJ00", value, PeriodStatus.DEFINITIVE));
        }
        return new Series("a", region, points);
    }

    private static Value last(ObservationSet set, String region) {
        return set.find("a", region).orElseThrow().points().getLast().value();
    }
}
