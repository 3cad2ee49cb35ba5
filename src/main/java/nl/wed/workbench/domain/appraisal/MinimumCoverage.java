package nl.wed.workbench.domain.appraisal;

import java.util.List;
import java.util.stream.Stream;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.trajectory.Trajectory;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import org.jspecify.annotations.Nullable;

/// The part of all weight that an option must be scored on before it is ranked: two thirds, unless the trajectory has
/// another one in percent. A percentage that nobody can choose (a package may hold one) is not followed.
public record MinimumCoverage(@Nullable Integer percent) {
    /// Two thirds.
    public static final MinimumCoverage DEFAULT = new MinimumCoverage(null);

    private static final List<Integer> PERCENTAGES = List.of(50, 75, 80, 90, 100);
    private static final int WHOLE = 100;

    /// Weights are brought to a hundred in tenths, so two of three equal ones may be 66.6.
    private static final double TENTH = 0.001;

    private static final double ROUNDING = 1e-9;

    /// The minimum of a trajectory.
    public static MinimumCoverage of(Project project) {
        return project.stream(TrajectoryRecords.TRAJECTORY)
                .findFirst()
                .filter(one -> !isOutside(one))
                .map(one -> new MinimumCoverage(one.minimumCoverage()))
                .orElse(DEFAULT);
    }

    /// Whether a trajectory holds a percentage that cannot be: none at all, or more than everything.
    public static boolean isOutside(Trajectory trajectory) {
        Integer percent = trajectory.minimumCoverage();
        return percent != null && (percent < 1 || percent > WHOLE);
    }

    /// What can be chosen beside what is chosen now, the default first.
    public static List<MinimumCoverage> choices(MinimumCoverage now) {
        var percentages = Stream.concat(PERCENTAGES.stream(), Stream.ofNullable(now.percent()))
                .distinct()
                .sorted();
        return Stream.concat(Stream.of(DEFAULT), percentages.map(MinimumCoverage::new))
                .toList();
    }

    /// The same as a part of one.
    public double part() {
        return percent == null ? 2.0 / 3 : percent / (double) WHOLE;
    }

    /// Whether an option that was scored on that part of the weight is ranked.
    public boolean isReachedBy(double coverage) {
        return coverage >= least();
    }

    /// The part from which on an option is ranked.
    double least() {
        return part() - TENTH - ROUNDING;
    }
}
