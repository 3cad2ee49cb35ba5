package nl.wed.workbench.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.appraisal.Criterion;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.PeerGroup;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.trajectory.PlanningItem;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.texts.Texts;
import org.junit.jupiter.api.Test;

class TrajectorySetupTest {
    private final TrajectorySetup setup = new TrajectorySetup(Catalogue.load(), Texts.load());

    @Test
    void aNewTrajectoryKnowsItsMunicipalityAndPhases() {
        var trajectory = TrajectoryRecords.trajectoryOf(create("GM0141", "0-6", 1));

        assertThat(trajectory.municipalityName()).isEqualTo("Almelo");
        assertThat(trajectory.phases()).extracting(Enum::name).containsExactly("F0", "F1", "F2", "FX");
        assertThat(trajectory.end()).isEqualTo(LocalDate.of(2027, 8, 31));
    }

    @Test
    void itIsFilledWithTheDefaultsOfItsScope() {
        var project = create("GM1952", "0-18", 2);

        assertThat(project.stream(FigureRecords.INDICATOR).map(Indicator::code))
                .hasSize(20)
                .contains("K01", "K59");
        assertThat(project.stream(FigureRecords.PEER_GROUP).map(PeerGroup::name))
                .containsExactly("Gemeenten met 50.000 tot 100.000 inwoners", "Gemeenten in Groningen");
        assertThat(project.all(InterviewRecords.CODE)).hasSize(41);
        assertThat(project.all(KnowledgeRecords.MEETING)).hasSize(3);
        assertThat(project.all(KnowledgeRecords.AGENDA_ITEM)).hasSize(27);
        assertThat(project.all(KnowledgeRecords.INFRASTRUCTURE_SCORE))
                .hasSize(13)
                .allMatch(score -> score.score() == null);
        assertThat(project.stream(AppraisalRecords.CRITERION)
                        .mapToDouble(Criterion::weight)
                        .sum())
                .isEqualTo(100);
        assertThat(project.all(PlanRecords.CHAPTER_TEXT)).hasSize(20);
    }

    @Test
    void thePlanningOfTwoYearsIsLongerThanThatOfOne() {
        assertThat(lastWeek(create("GM0141", "0-6", 1))).isLessThanOrEqualTo(52);
        assertThat(lastWeek(create("GM0141", "0-6", 2))).isBetween(53, 104);
    }

    @Test
    void everyCodeBelowAnotherPointsAtOneThatExists() {
        var project = create("GM0141", "0-12", 1);

        assertThat(project.all(InterviewRecords.CODE))
                .filteredOn(code -> code.parent() != null)
                .isNotEmpty()
                .allMatch(code ->
                        project.find(InterviewRecords.CODE, code.parent()).isPresent());
    }

    @Test
    void anUnknownMunicipalityOrScopeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> create("GM9999", "0-6", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> create("GM0141", "0-99", 1));
    }

    private static int lastWeek(Project project) {
        return project.stream(TrajectoryRecords.PLANNING_ITEM)
                .mapToInt(PlanningItem::endWeek)
                .max()
                .orElseThrow();
    }

    private Project create(String municipality, String scope, int years) {
        return setup.create(new NewTrajectory(municipality, scope, years, LocalDate.of(2026, 9, 1), "Gemeente"));
    }
}
