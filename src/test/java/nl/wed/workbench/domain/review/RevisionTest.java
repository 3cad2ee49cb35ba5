package nl.wed.workbench.domain.review;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.domain.review.Revision.Change;
import nl.wed.workbench.domain.testing.TestTrajectory;
import org.junit.jupiter.api.Test;

class RevisionTest {
    private static final ObservationSet OLD = TestTrajectory.observationSet();
    private static final String OWN = TestTrajectory.MUNICIPALITY;
    private static final String REACH = "M3_reach";

    @Test
    void theSameFiguresAreNoRevision() {
        assertThat(Revision.between(OLD, OLD).changes()).isEmpty();
    }

    @Test
    void aChangedValueIsARevisionOfItsIndicator() {
        var before =
                OLD.find(REACH, OWN).orElseThrow().at("2023JJ00").orElseThrow().value();
        var revision = Revision.between(OLD, changed(REACH, OWN, one -> with(one, Value.of(1))));
        assertThat(revision.changes())
                .containsExactly(new Change(REACH, OWN, "2023JJ00", before, Optional.of(Value.of(1))));
        assertThat(revision.periods(TestTrajectory.project(), id("dataset.1"), OWN))
                .containsExactly(entry(id("indicator.reach"), new TreeSet<>(Set.of("2023JJ00"))));
        assertThat(revision.periods(TestTrajectory.project(), id("another"), OWN))
                .isEmpty();
    }

    @Test
    void aRevisionOfTheDenominatorTouchesTheIndicatorToo() {
        var revision = Revision.between(OLD, changed("M1_children", Series.NETHERLANDS, one -> with(one, Value.of(1))));
        assertThat(revision.periods(TestTrajectory.project(), id("dataset.1"), OWN))
                .containsOnlyKeys(id("indicator.benefit"));
    }

    @Test
    void aRevisionElsewhereTouchesNoFigureHere() {
        var revision = Revision.between(OLD, changed(REACH, "GM9001", one -> with(one, Value.of(1))));
        assertThat(revision.changes()).hasSize(1);
        assertThat(revision.periods(TestTrajectory.project(), id("dataset.1"), OWN))
                .isEmpty();
    }

    @Test
    void anotherStatusWithTheSameValueIsNoRevision() {
        var same = changed(REACH, OWN, one -> new Point(one.period(), one.value(), PeriodStatus.REVISED_PROVISIONAL));
        assertThat(Revision.between(OLD, same).changes()).isEmpty();
    }

    @Test
    void aValueThatWasUnknownIsNewsAndOneThatIsGoneARevision() {
        var gone = changed(REACH, OWN, one -> with(one, Value.missing(MissingReason.CONFIDENTIAL)));
        assertThat(Revision.between(OLD, gone).changes()).hasSize(1);
        assertThat(Revision.between(gone, OLD).changes()).isEmpty();
        var without = new ObservationSet(OLD.measures(), OLD.regionNames(), List.of());
        assertThat(Revision.between(OLD, without).changes())
                .isNotEmpty()
                .allMatch(change -> change.after().isEmpty());
    }

    private static Point with(Point point, Value value) {
        return new Point(point.period(), value, point.status());
    }

    /// The old set with the value of 2023 in one series changed.
    private static ObservationSet changed(String measure, String region, UnaryOperator<Point> change) {
        var series = new ArrayList<Series>();
        for (Series one : OLD.series()) {
            boolean here = one.measure().equals(measure) && one.region().equals(region);
            series.add(here ? new Series(measure, region, changed(one, change)) : one);
        }
        return new ObservationSet(OLD.measures(), OLD.regionNames(), series);
    }

    private static List<Point> changed(Series series, UnaryOperator<Point> change) {
        return series.points().stream()
                .map(point -> point.period().equals("2023JJ00") ? change.apply(point) : point)
                .toList();
    }
}
