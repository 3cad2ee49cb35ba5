package nl.wed.workbench.domain.chain;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.causes.Vote;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.domain.records.RecordTypes;
import nl.wed.workbench.domain.testing.TestTrajectory;
import org.junit.jupiter.api.Test;

class GapReportsTest {
    private final AtomicInteger looked = new AtomicInteger();
    private final Observations observations = hash -> {
        looked.incrementAndGet();
        return Optional.of(TestTrajectory.observationSet()).map(ObservationSet.class::cast);
    };

    @Test
    void afterEveryEditItSaysWhatAFreshReportSays() {
        var reports = new GapReports(observations, TestTrajectory.facts());
        var project = TestTrajectory.project();
        reports.of(project);
        for (RecordType<?> type : RecordTypes.ALL) {
            for (Project after : new Project[] {withoutOne(project, type), project}) {
                assertThat(reports.of(after))
                        .as(type.name())
                        .isEqualTo(GapReport.of(after, observations, TestTrajectory.facts()));
            }
            project = withoutOne(project, type);
            reports.of(project);
        }
    }

    private static <T extends Entity> Project withoutOne(Project project, RecordType<T> type) {
        var all = project.all(type);
        return all.isEmpty() || type.name().equals("trajectory")
                ? project
                : project.remove(type, all.getLast().id());
    }

    @Test
    void aVoteMakesNoFigureAgainAndAnIndicatorDoes() {
        var reports = new GapReports(observations, TestTrajectory.facts());
        var project = TestTrajectory.project();
        reports.of(project);
        int before = looked.get();
        var voted = project.put(CauseRecords.VOTE, new Vote(UUID.randomUUID(), id("cause.1"), 9, 5, null));

        reports.of(voted);
        assertThat(looked).hasValue(before);
        reports.of(voted.remove(FigureRecords.INDICATOR, id("indicator.reach")));
        assertThat(looked).hasValueGreaterThan(before);
    }

    @Test
    void anEditThatNoCheckLooksAtLeavesTheVeryReport() {
        var reports = new GapReports(observations, TestTrajectory.facts());
        var project = TestTrajectory.project();
        var report = reports.of(project);
        var after = project.remove(
                FigureRecords.PEER_GROUP,
                project.all(FigureRecords.PEER_GROUP).getFirst().id());

        assertThat(after).isNotEqualTo(project);
        assertThat(reports.of(after)).isSameAs(report);
    }
}
