package nl.wed.workbench.domain.trajectory;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.declaration.Added;
import nl.wed.workbench.domain.declaration.Coded;
import org.jspecify.annotations.Nullable;

/// The municipality, the scope and the period of the trajectory; there is one per project. A `fictional`
/// trajectory is a sample whose persons, quotes and choices are invented: the screen, the cover and the colophon
/// say so. `minimumCoverage` is the percentage of all weight that an option must be scored on before it is ranked;
/// null is the default, two thirds. `votesOpen` says that the vote on the causes was not closed yet.
@RecordBuilder
public record Trajectory(
        UUID id,
        @Coded String municipalityCode,
        String municipalityName,
        String province,
        @Coded String scope,
        int years,
        LocalDate start,
        String client,
        List<AgePhase> phases,
        String equalChances,
        String position,
        boolean fictional,
        @Nullable Integer minimumCoverage,
        @Added(minor = 1) boolean votesOpen)
        implements Entity, TrajectoryBuilder.With {

    private static final int LONGEST = 1000;

    /// The last day of the trajectory; no later than a calendar reaches, whatever length a file gives.
    public LocalDate end() {
        return start.plusYears(Math.clamp(years, 0, LONGEST)).minusDays(1);
    }

    /// The same trajectory with the shared description of equal opportunities and its position
    /// (goal, means or guiding principle).
    public Trajectory withEqualChances(String description, String newPosition) {
        return withEqualChances(description).withPosition(newPosition);
    }

    /// The same trajectory for another client and start.
    public Trajectory withClient(String newClient, LocalDate newStart) {
        return withStart(newStart).withClient(newClient);
    }
}
