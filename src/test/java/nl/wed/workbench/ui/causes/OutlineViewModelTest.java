package nl.wed.workbench.ui.causes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.causes.EvidenceKind;
import nl.wed.workbench.domain.interviews.Quotable.Standing;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.workspace.Workspace;
import org.junit.jupiter.api.Test;

class OutlineViewModelTest {
    private final Workspace workspace = Models.complete();
    private final CausesViewModel model = Models.causes(workspace);
    private final OutlineViewModel outline = model.outline();

    @Test
    void causesStandUnderTheirProblem() {
        assertThat(outline.lines()).hasSize(6);
        assertThat(outline.lines().getFirst().heading()).isTrue();
        assertThat(outline.lines().get(1).name()).isEqualTo("Oorzaak 1");
        assertThat(outline.lines().get(1).marks().priority()).isTrue();
    }

    @Test
    void problemsAreHeadingsAndCausesAreNot() {
        assertThat(outline.lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.heading())
                        .as(line.name())
                        .isEqualTo(
                                line.ref().isEmpty() || line.ref().get().type().equals(CauseRecords.PROBLEM)));
    }

    @Test
    void theStrengthCountsRespondentsAndNotFragments() {
        var strength = outline.lines().get(1).strength();

        assertThat(strength.figures()).isEqualTo(1);
        assertThat(strength.respondents()).isEqualTo(1);
        assertThat(strength.words(Texts.load())).isEqualTo("1 cijfer · 1 respondent");
    }

    @Test
    void counterEvidenceCountsApart() {
        var strength = outline.lines().getLast().strength();

        assertThat(strength.insights()).isEqualTo(1);
        assertThat(strength.sources()).isZero();
        assertThat(strength.contradicting()).isEqualTo(1);
    }

    @Test
    void aCauseOfTheCatalogueComesUnderTheSelectedProblemAndIsNotOfferedTwice() {
        outline.select(outline.lines().getFirst().ref().orElseThrow());
        var first = outline.offered().getFirst();

        outline.takeOver(List.of(first));

        assertThat(outline.cause().orElseThrow().name()).isEqualTo(first.name());
        assertThat(outline.cause().orElseThrow().problem()).isEqualTo(TestTrajectory.id("problem.1"));
        assertThat(outline.offered()).doesNotContain(first);
    }

    @Test
    void aCauseThatGoesTakesAlongWhatHangsOnIt() {
        UUID cause = TestTrajectory.id("cause.1");
        outline.select(new Ref(CauseRecords.CAUSE, cause));

        outline.remove();

        var left = workspace.project();
        assertThat(left.all(CauseRecords.EVIDENCE))
                .noneMatch(one -> one.subject().equals(cause));
        assertThat(left.all(CauseRecords.VOTE)).noneMatch(one -> one.cause().equals(cause));
        assertThat(left.all(AppraisalRecords.OPTION))
                .noneMatch(one -> one.causes().contains(cause));
        assertThat(left.all(PlanRecords.GOAL)).noneMatch(one -> one.causes().contains(cause));
        workspace.undo();
        assertThat(workspace.project()).isEqualTo(TestTrajectory.project());
    }

    @Test
    void causesOfAProblemThatGoesStayWithoutProblem() {
        outline.select(outline.lines().getFirst().ref().orElseThrow());

        outline.remove();

        assertThat(outline.lines().getFirst().name()).isEqualTo("Zonder kernprobleem");
        assertThat(outline.lines()).hasSize(6);
        assertThat(outline.selected().get().type()).isEqualTo(CauseRecords.CAUSE);
    }

    @Test
    void aFigureIsShownWithItsValueAndStanding() {
        outline.select(new Ref(CauseRecords.CAUSE, TestTrajectory.id("cause.1")));

        var figure = model.evidence().lines().getFirst();

        assertThat(figure.evidence().kind()).isEqualTo(EvidenceKind.FIGURE);
        assertThat(figure.words()).containsPattern("\\d").contains("van de gemeenten");
    }

    @Test
    void aQuoteShowsWhetherItMayBeUsed() {
        outline.select(new Ref(CauseRecords.CAUSE, TestTrajectory.id("cause.1")));

        assertThat(model.evidence().lines())
                .filteredOn(line -> line.evidence().kind() == EvidenceKind.QUOTE)
                .extracting(line -> line.mark().standing())
                .containsExactly(Standing.MAY_BE_USED);
    }

    @Test
    void anOwnSourceIsEvidenceByWhatItStates() {
        outline.select(new Ref(CauseRecords.CAUSE, TestTrajectory.id("cause.2")));
        var evidence = model.evidence();
        var own = evidence.candidates(EvidenceKind.SOURCE).getFirst();
        assertThat(own.words()).contains("Notitie jonge kinderen");

        evidence.add(EvidenceKind.SOURCE, own, "");
        assertThat(evidence.strength().get()).doesNotContain("bron");
        var line = evidence.lines().getLast();
        assertThat(line.mark().silent()).isTrue();
        assertThat(line.ref()).contains(new Ref(TrajectoryRecords.OWN_SOURCE, TestTrajectory.id("source.1")));

        evidence.note(line.evidence(), "De notitie noemt het bereik.");
        assertThat(evidence.strength().get()).contains("1 bron");
        assertThat(evidence.lines().getLast().mark().silent()).isFalse();
        assertThat(evidence.candidates(EvidenceKind.SOURCE)).doesNotContain(own);
    }

    @Test
    void evidenceIsLinkedTurnedNotedAndTakenAway() {
        outline.select(new Ref(CauseRecords.CAUSE, TestTrajectory.id("cause.2")));
        var evidence = model.evidence();
        var insight = evidence.candidates(EvidenceKind.INSIGHT).getFirst();

        evidence.add(EvidenceKind.INSIGHT, insight, "");
        assertThat(evidence.candidates(EvidenceKind.INSIGHT)).doesNotContain(insight);
        evidence.turn(evidence.lines().getLast().evidence());
        evidence.note(evidence.lines().getLast().evidence(), "Alleen in één wijk");

        assertThat(evidence.strength().get()).contains("1 spreekt tegen");
        assertThat(evidence.lines().getLast().evidence().note()).isEqualTo("Alleen in één wijk");
        evidence.remove(evidence.lines().getLast().evidence());
        assertThat(evidence.lines()).hasSize(2);
    }
}
