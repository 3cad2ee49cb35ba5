package nl.wed.workbench.workspace;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.basis.Basis;
import nl.wed.workbench.domain.basis.BasisRecords;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.plan.YearAmount;
import nl.wed.workbench.domain.testing.Changed;
import nl.wed.workbench.domain.testing.TestTrajectory;
import org.junit.jupiter.api.Test;

class KeptBasesTest {
    private static final Ref CHAPTER = new Ref(PlanRecords.CHAPTER_TEXT, id("chapter.12"));

    /// As an older program left it: a text with an amount, and nothing kept of what it rests on.
    private final Workspace workspace = FakeProjectStore.workspace(Changed.in(
                    TestTrajectory.project(),
                    PlanRecords.CHAPTER_TEXT,
                    CHAPTER.id(),
                    "text",
                    "Maatregel start kost € 37.500,50.")
            .with(BasisRecords.BASIS, Table.empty()));

    private void raise() {
        workspace.edit(
                "bedrag",
                now -> now.put(
                        PlanRecords.BUDGET_POST,
                        now.find(PlanRecords.BUDGET_POST, id("budget.start.2027"))
                                .orElseThrow()
                                .saying(2027, YearAmount.of(new BigDecimal("20000")))));
    }

    @Test
    void theFirstEditOfAnOlderFileNoticesWhatItChanges() {
        assertThat(workspace.changes(CHAPTER)).isEmpty();
        raise();
        assertThat(workspace.changes(CHAPTER)).hasSize(1);
    }

    @Test
    void itIsNoticedAgainAfterThatEditWasTakenBack() {
        raise();
        workspace.undo();
        assertThat(workspace.changes(CHAPTER)).isEmpty();
        workspace.edit("weg", now -> now.remove(PlanRecords.RISK, id("risk.1")));
        raise();
        assertThat(workspace.changes(CHAPTER)).hasSize(1);
    }

    @Test
    void anEditThatTouchesNoWordsKeepsTheTableOfBases() {
        raise();
        var before = workspace.project().table(BasisRecords.BASIS);
        workspace.edit("weg", now -> now.remove(PlanRecords.OBLIGATION, id("obligation.1")));
        assertThat(workspace.project().table(BasisRecords.BASIS)).isSameAs(before);
    }

    @Test
    void whoeverLooksTakesTheMarkAwayAndUndoBringsItBack() {
        raise();
        workspace.confirm("gezien", CHAPTER.id());
        assertThat(workspace.changes(CHAPTER)).isEmpty();
        assertThat(Basis.of(workspace.project(), CHAPTER.id()).orElseThrow().date())
                .isNotNull();
        workspace.undo();
        assertThat(workspace.changes(CHAPTER)).hasSize(1);
    }

    @Test
    void anEditRightAfterOneThatWasTakenBackIsNoticedAsWell() {
        raise();
        workspace.undo();
        raise();
        assertThat(workspace.changes(CHAPTER)).hasSize(1);
    }

    @Test
    void wordsThatTheFirstEditTookOutAreNotSaidToStandThere() {
        workspace.edit(
                "tekst",
                now -> Changed.in(now, PlanRecords.CHAPTER_TEXT, CHAPTER.id(), "text", "Dat is nog niet bekend."));
        raise();
        assertThat(workspace.changes(CHAPTER)).isEmpty();
    }

    @Test
    void whatStaysTheSameInAStateOfAnOlderProgramThatComesBackRestsOnWhatItDid() {
        var older = Changed.in(workspace.project(), PlanRecords.RISK, id("risk.1"), "text", "Er zijn 2 maatregelen.");
        raise();
        workspace.restore(older, "terug");
        assertThat(workspace.changes(CHAPTER)).isEmpty();
        raise();
        assertThat(workspace.changes(CHAPTER)).hasSize(1);
    }
}
