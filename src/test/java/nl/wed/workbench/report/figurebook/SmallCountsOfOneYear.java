package nl.wed.workbench.report.figurebook;

import java.util.List;
import java.util.Map;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Periods;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.domain.testing.TestTrajectory;

/// Counts of one year: three in the own municipality, four in another, ninety in a third.
final class SmallCountsOfOneYear {
    private SmallCountsOfOneYear() {}

    static ObservationSet set() {
        return new ObservationSet(
                List.of(new Statistic("M3_reach", "Bereik", "", "aantal", 0)),
                Map.of(),
                List.of(series(TestTrajectory.MUNICIPALITY, 3), series("GM9001", 4), series("GM9002", 90)));
    }

    private static Series series(String region, int count) {
        var point = new Point(Periods.year(2024), Value.of(count), PeriodStatus.DEFINITIVE);
        return new Series("M3_reach", region, List.of(point));
    }
}
