package nl.wed.workbench.domain.testing;

import java.util.ArrayList;
import java.util.List;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;

/// The test trajectory with a source that keeps the reach in Almelo secret in every year.
public final class SecretReach {
    private static final String REACH = "M3_reach";
    private static final Value SECRET = Value.missing(MissingReason.CONFIDENTIAL);

    private SecretReach() {}

    /// The observations.
    public static ObservationSet set() {
        var all = TestTrajectory.observationSet();
        var series = all.series().stream().map(SecretReach::kept).toList();
        return new ObservationSet(all.measures(), all.regionNames(), series);
    }

    /// Observations in which the reach is known, but not that among boys and among girls.
    public static ObservationSet ofGroups() {
        var all = TestTrajectory.observationSet();
        var measures = new ArrayList<>(all.measures());
        var series = new ArrayList<>(all.series());
        var whole = all.find(REACH, TestTrajectory.MUNICIPALITY).orElseThrow();
        for (String group : List.of("Jongens", "Meisjes")) {
            String code = REACH + "|Geslacht=" + group;
            measures.add(new Statistic(code, "Bereik; " + group, "", "%", 1));
            series.add(new Series(code, whole.region(), secret(whole)));
        }
        return new ObservationSet(measures, all.regionNames(), series);
    }

    /// The trajectory in which the reach is secret.
    public static Project in(Project project) {
        return in(project, set());
    }

    /// The trajectory with these observations in the place of its own.
    public static Project in(Project project, ObservationSet set) {
        return Changed.inAll(project, FigureRecords.DATA_SET, "observations", set.contentHash());
    }

    private static Series kept(Series one) {
        return one.measure().equals(REACH) && one.region().equals(TestTrajectory.MUNICIPALITY)
                ? new Series(one.measure(), one.region(), secret(one))
                : one;
    }

    private static List<Point> secret(Series one) {
        return one.points().stream()
                .map(point -> new Point(point.period(), SECRET, point.status()))
                .toList();
    }
}
