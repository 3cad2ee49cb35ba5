package nl.wed.workbench.ui.causes;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.causes.EvidenceKind;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.workspace.FakeProjectStore;
import nl.wed.workbench.workspace.Workspace;
import org.junit.jupiter.api.Test;

/// Unknown is never evidence.
class FigureWithoutValueTest {
    private final Workspace workspace = FakeProjectStore.workspace(TestTrajectory.project());
    private final CausesViewModel model;

    FigureWithoutValueTest() {
        workspace.keep(TestTrajectory.observationSet());
        model = Models.causes(workspace);
        model.outline().select(new Ref(CauseRecords.CAUSE, id("cause.5")));
    }

    @Test
    void onlyFiguresWithAValueCanBePutUnderACause() {
        assertThat(model.evidence().candidates(EvidenceKind.FIGURE)).hasSize(2);
        workspace.edit("weg", now -> now.remove(FigureRecords.INDICATOR_SOURCE, id("indicatorSource.2")));
        assertThat(model.evidence().candidates(EvidenceKind.FIGURE))
                .extracting(EvidenceViewModel.Candidate::target)
                .containsExactly(id("indicator.benefit"));
    }

    @Test
    void aFigureThatLosesItsValueMakesACauseNoStronger() {
        model.outline().select(new Ref(CauseRecords.CAUSE, id("cause.2")));
        assertThat(model.evidence().strength().get()).startsWith("1 cijfer");
        workspace.edit("weg", now -> now.remove(FigureRecords.INDICATOR_SOURCE, id("indicatorSource.1")));
        assertThat(model.evidence().strength().get()).startsWith("geen cijfers");
        assertThat(model.evidence().lines().getFirst().words()).contains("telt niet mee");
    }
}
