package nl.wed.workbench.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.chain.ChainFacts;
import nl.wed.workbench.domain.chain.InterventionFacts;
import nl.wed.workbench.domain.trajectory.StepProgress;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.Projects;
import nl.wed.workbench.ui.observing.CurrentFigures;
import nl.wed.workbench.workspace.FakeProjectStore;
import nl.wed.workbench.workspace.Workspace;
import org.junit.jupiter.api.Test;

class ShellViewModelTest {
    private final FakeProjectStore store = new FakeProjectStore(Projects.example());
    private final Workspace workspace = new Workspace(store, Runnable::run, FakeProjectStore.CLOCK);
    private final OpenTrajectory open = OpenTrajectory.of(
            workspace, InterventionFacts.none(), ChainFacts.none(), CurrentFigures.of(workspace, Catalogue.load()));
    private final ShellViewModel model = new ShellViewModel(workspace, open.project(), open.checks(), Texts.load());

    @Test
    void theTitleSaysWhoseTrajectoryItIs() {
        assertThat(model.title().get()).isEqualTo("Almelo · 0-12 jaar");
    }

    @Test
    void undoIsNamedAfterTheEdit() {
        remove("Partij verwijderen");
        assertThat(model.undoLabel().get()).isEqualTo("Partij verwijderen");

        model.undo();
        assertThat(model.undoLabel().get()).isEmpty();
        assertThat(model.redoLabel().get()).isEqualTo("Partij verwijderen");
    }

    @Test
    void savingIsToldUntilItIsOnDisk() {
        var writing = new CompletableFuture<Void>();
        store.answerWith(writing);
        remove("Weg");
        assertThat(model.saveText().get()).isEqualTo("Bezig met opslaan…");

        writing.complete(null);
        assertThat(model.saveText().get()).startsWith("Opgeslagen ");
    }

    @Test
    void aSaveThatFailedIsTold() {
        store.answerWith(CompletableFuture.failedFuture(new IOException("schijf vol")));
        remove("Weg");

        assertThat(model.saveText().get()).isEqualTo("Nog niet opgeslagen");
    }

    @Test
    void theWordOfTheConsultantGoesBeforeTheComputedProgress() {
        assertThat(model.progress().get())
                .containsEntry(Step.INTERVIEWS, StepProgress.DONE)
                .containsEntry(Step.CAUSES, StepProgress.BUSY)
                .containsEntry(Step.APPRAISAL, StepProgress.NOT_STARTED);
    }

    private void remove(String label) {
        workspace.edit(label, now -> now.remove(TrajectoryRecords.PARTNER, Projects.PARTNER.id()));
    }
}
