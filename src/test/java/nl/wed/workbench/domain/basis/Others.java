package nl.wed.workbench.domain.basis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Periods;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.domain.testing.TestTrajectory;

/// The figures of the test trajectory with one other, as if its table said so.
final class Others {
    private static final String MEASURE = "M3_reach";

    private Others() {}

    /// The same, but for the reach of the newest year.
    static Observations reach(double value) {
        return own(points -> points.stream()
                .map(point -> point.period().startsWith("2024") ? point(2024, value) : point)
                .toList());
    }

    /// The same with a later year.
    static Observations later(int year, double value) {
        return own(points -> {
            var longer = new ArrayList<>(points);
            longer.add(point(year, value));
            return longer;
        });
    }

    private static Point point(int year, double value) {
        return new Point(Periods.year(year), Value.of(value), PeriodStatus.DEFINITIVE);
    }

    private interface Points {
        List<Point> of(List<Point> points);
    }

    private static Observations own(Points change) {
        var set = TestTrajectory.observationSet();
        var series = set.series().stream()
                .map(one -> one.measure().equals(MEASURE) && one.region().equals(TestTrajectory.MUNICIPALITY)
                        ? new Series(one.measure(), one.region(), change.of(one.points()))
                        : one)
                .toList();
        var other = new ObservationSet(set.measures(), set.regionNames(), series);
        String hash = set.contentHash();
        return asked -> asked.equals(hash) ? Optional.of(other) : Optional.empty();
    }
}
