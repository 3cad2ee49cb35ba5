package nl.wed.workbench.workspace;

import static nl.wed.workbench.domain.interviews.InterviewRecords.COMMON_THREAD;
import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.interviews.CommonThread;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private final Workspace workspace = FakeProjectStore.workspace(Project.empty(id("p")));

    @Test
    void editsOfOneKeyAreOneStep() {
        type("a", "veld");
        type("ab", "veld");
        type("abc", "veld");
        assertThat(workspace.undo()).contains("typ a");
        assertThat(text()).isEmpty();
        assertThat(workspace.undoLabel()).isEmpty();
        workspace.redo();
        assertThat(text()).isEqualTo("abc");
    }

    @Test
    void leavingTheFieldEndsTheStep() {
        type("a", "veld");
        workspace.seal();
        type("ab", "veld");
        workspace.undo();
        assertThat(text()).isEqualTo("a");
    }

    @Test
    void anEditOfAnotherKeyOrWithoutKeyEndsTheStep() {
        type("a", "veld");
        type("b", "ander veld");
        type("c", "veld");
        set("d");
        type("e", "veld");
        for (String expected : new String[] {"d", "c", "b", "a", ""}) {
            workspace.undo();
            assertThat(text()).isEqualTo(expected);
        }
        assertThat(workspace.undo()).isEmpty();
    }

    @Test
    void editsWithoutKeyNeverMerge() {
        set("a");
        set("b");
        workspace.undo();
        assertThat(text()).isEqualTo("a");
    }

    @Test
    void anEditAfterUndoDoesNotMergeWithWhatWasBefore() {
        type("a", "veld");
        workspace.seal();
        type("ab", "veld");
        workspace.undo();
        type("ac", "veld");
        workspace.undo();
        assertThat(text()).isEqualTo("a");
        workspace.undo();
        assertThat(text()).isEmpty();
    }

    @Test
    void anEditAfterRedoDoesNotMergeWithWhatWasRedone() {
        type("a", "veld");
        workspace.undo();
        workspace.redo();
        type("ab", "veld");
        workspace.undo();
        assertThat(text()).isEqualTo("a");
    }

    @Test
    void aNewEditForgetsWhatWasTakenBack() {
        set("a");
        set("b");
        workspace.undo();
        assertThat(workspace.redoLabel()).contains("zet b");
        set("c");
        assertThat(workspace.redoLabel()).isEmpty();
        assertThat(workspace.redo()).isEmpty();
        assertThat(text()).isEqualTo("c");
        workspace.undo();
        assertThat(text()).isEqualTo("a");
    }

    @Test
    void anEditThatChangesNothingKeepsWhatWasTakenBack() {
        set("a");
        set("b");
        workspace.undo();
        set("a");
        assertThat(workspace.redo()).contains("zet b");
    }

    @Test
    void labelsGoAlongBothWays() {
        set("a");
        set("b");
        assertThat(workspace.undoLabel()).contains("zet b");
        workspace.undo();
        assertThat(workspace.undoLabel()).contains("zet a");
        assertThat(workspace.redoLabel()).contains("zet b");
    }

    @Test
    void fiveHundredStepsAreRemembered() {
        for (int n = 1; n <= 510; n++) {
            set("stap " + n);
        }
        int steps = 0;
        while (workspace.undo().isPresent()) {
            steps++;
        }
        assertThat(steps).isEqualTo(500);
        assertThat(text()).isEqualTo("stap 10");
        while (workspace.redo().isPresent()) {
            steps--;
        }
        assertThat(steps).isZero();
        assertThat(text()).isEqualTo("stap 510");
    }

    private void type(String text, Object key) {
        workspace.edit("typ " + text, key, project -> with(project, text));
    }

    private void set(String text) {
        workspace.edit("zet " + text, project -> with(project, text));
    }

    private static Project with(Project project, String text) {
        return project.put(COMMON_THREAD, new CommonThread(id("thread"), id("code"), text));
    }

    private String text() {
        return workspace
                .project()
                .find(COMMON_THREAD, id("thread"))
                .map(CommonThread::text)
                .orElse("");
    }
}
