package nl.wed.workbench.ui.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.Severity;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.chain.InterventionFacts;
import nl.wed.workbench.domain.chain.QualityCheck.State;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.records.RecordTypes;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.Projects;
import nl.wed.workbench.ui.observing.Checks;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.workspace.FakeProjectStore;
import nl.wed.workbench.workspace.Workspace;
import org.junit.jupiter.api.Test;

class ChainViewModelTest {
    private static final Ref CAUSE = new Ref(CauseRecords.CAUSE, Projects.CAUSE.id());

    private final Workspace workspace = FakeProjectStore.workspace(Projects.example());
    private final ProjectProperty project = new ProjectProperty(workspace);
    private final Checks checks = new Checks(project, workspace.observations(), InterventionFacts.none());
    private final ChainViewModel model = new ChainViewModel(project, Texts.load());

    @Test
    void aCauseComesFromItsProblemAndFigureAndLeadsToAPriority() {
        assertThat(model.origins(CAUSE)).extracting(ChainRow::type).containsExactlyInAnyOrder("Kernprobleem", "Cijfer");
        assertThat(model.consequences(CAUSE)).extracting(ChainRow::type).contains("Speerpunt");
    }

    @Test
    void recordsAreFilteredByKindAndText() {
        model.type().set(CauseRecords.CAUSE);
        assertThat(model.rows()).extracting(ChainRow::ref).containsExactly(CAUSE);

        model.query().set("komt niet voor");
        assertThat(model.rows()).isEmpty();
    }

    @Test
    void theChainFollowsEdits() {
        workspace.edit(
                "Weg", now -> now.with(PlanRecords.PRIORITY, Projects.fresh().table(PlanRecords.PRIORITY)));

        assertThat(model.consequences(CAUSE)).extracting(ChainRow::type).doesNotContain("Speerpunt");
    }

    @Test
    void everyKindOfRecordHasAName() {
        assertThat(RecordTypes.ALL)
                .allSatisfy(type -> assertThat(model.name(type)).isNotBlank());
    }

    @Test
    void gapsAreFilteredByWeightAndStep() {
        var gaps = new GapListViewModel(checks);
        assertThat(gaps.points()).hasSize(gaps.total());

        gaps.severities().set(List.of(Severity.BLOCKING));
        gaps.steps().set(List.of(Step.CAUSES));
        assertThat(gaps.points())
                .isNotEmpty()
                .allMatch(point -> point.step() == Step.CAUSES)
                .allMatch(point -> point.severity() == Severity.BLOCKING);
    }

    @Test
    void allTwentyTwoChecksAreShownInTheirGroups() {
        var quality = new QualityViewModel(project, checks, Catalogue.load().qualityStandard());

        assertThat(quality.groups().get()).hasSize(6);
        assertThat(quality.count(State.MET) + quality.count(State.OPEN) + quality.count(State.NOT_APPLICABLE))
                .isEqualTo(22);
        assertThat(quality.count(State.OPEN)).isPositive();
    }
}
