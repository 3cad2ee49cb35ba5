package nl.wed.workbench.domain.basis;

import static nl.wed.workbench.domain.appraisal.AppraisalRecords.DECISION;
import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.appraisal.DecisionKind;
import nl.wed.workbench.domain.appraisal.Score;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.figures.FigureBook;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.RevisionMark;
import nl.wed.workbench.domain.plan.Goal;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.records.Removal;
import nl.wed.workbench.domain.testing.Changed;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import org.junit.jupiter.api.Test;

class ChoicesTest {
    private final Written start = Written.start();

    private Written decided(String reason) {
        return start.edit(now -> now.put(
                DECISION,
                now.find(DECISION, id("decision.start"))
                        .map(one -> one.withKind(DecisionKind.STRENGTHEN).withReason(reason))
                        .orElseThrow()));
    }

    @Test
    void aDecisionIsMarkedWhenACauseThatItsOptionIsForIsNoPriorityAnyMoreOrIsGone() {
        var dropped = decided("Het past.").change(CauseRecords.CAUSE, "cause.1", "priority", false);
        assertThat(decision(dropped)).containsExactly("priority Oorzaak 1");
        var gone = decided("Het past.").edit(now -> Removal.of(now, CauseRecords.CAUSE, id("cause.1")));
        assertThat(decision(gone)).containsExactly("gone Oorzaak 1");
    }

    private static Written scores(Written written, String option, int value) {
        return written.edit(now -> now.putAll(
                AppraisalRecords.SCORE,
                now.stream(AppraisalRecords.SCORE)
                        .filter(one -> one.option().equals(id("option." + option)))
                        .map(one -> one.withValue(value))
                        .toList()));
    }

    private static List<String> decision(Written written) {
        return written.changes(DECISION, "decision.start");
    }

    @Test
    void aDecisionKeepsTheScoresAndWeightsItWasTakenOn() {
        var written = scores(decided("Het past."), "start", 5);
        var basis = Basis.of(written.project(), id("decision.start")).orElseThrow();
        assertThat(basis.date()).isEqualTo(Written.DAY);
        assertThat(basis.grounds())
                .filteredOn(one -> one.kind().equals("score"))
                .extracting(Ground::value)
                .hasSize(5)
                .containsOnly("4");
        assertThat(basis.grounds())
                .filteredOn(one -> one.kind().equals("weight"))
                .extracting(Ground::value)
                .containsExactly("30", "30", "20", "10", "10");
        assertThat(decision(written))
                .as("the order is the same and the reason names no score")
                .isEmpty();
    }

    @Test
    void aDecisionIsMarkedWhenFirstAndSecondChangePlaces() {
        assertThat(decision(scores(decided("Het past."), "keep", 5)))
                .containsExactly("leader Aanpak start|Aanpak keep");
    }

    @Test
    void aDecisionIsMarkedWhenAnotherComesSecond() {
        var both = start.edit(now -> now.putAll(
                AppraisalRecords.SCORE,
                now.stream(AppraisalRecords.CRITERION)
                        .map(one -> Score.unknown(id("option.stop"), one.id()).withValue(2))
                        .toList()));
        var decided = both.change(DECISION, "decision.start", "kind", DecisionKind.STRENGTHEN);
        assertThat(decision(decided)).isEmpty();
        assertThat(decision(scores(decided, "keep", 1))).containsExactly("second Aanpak keep|Aanpak stop");
    }

    @Test
    void anotherNameIsNoOtherLeader() {
        assertThat(decision(decided("Het past.").change(AppraisalRecords.OPTION, "option.start", "name", "Anders")))
                .isEmpty();
    }

    @Test
    void aDecisionIsMarkedWhenAScoreOrWeightThatItsReasonNamesChanges() {
        var written = decided("Vooral vanwege de Contextpassing.");
        var lower = written.edit(now -> Changed.in(now, AppraisalRecords.SCORE, id("score.start.C5"), "value", 3));
        assertThat(decision(lower)).containsExactly("score Contextpassing|4|3");
        var unknown = written.edit(now -> Changed.in(now, AppraisalRecords.SCORE, id("score.start.C5"), "value", null));
        assertThat(decision(unknown)).containsExactly("score Contextpassing|4|–");
        var lighter =
                written.edit(now -> Changed.in(now, AppraisalRecords.CRITERION, id("criterion.C5"), "weight", 15.0));
        assertThat(decision(lighter)).containsExactly("weight Contextpassing|20|15");
        var other = written.edit(now -> Changed.in(now, AppraisalRecords.SCORE, id("score.start.C6"), "value", 3));
        assertThat(decision(other)).isEmpty();
    }

    @Test
    void aReasonThatIsTypedAfterTheScoreChangedStillRestsOnTheScoreOfTheDecision() {
        var written = decided("")
                .edit(now -> Changed.in(now, AppraisalRecords.SCORE, id("score.start.C5"), "value", 3))
                .change(DECISION, "decision.start", "reason", "Vanwege de Contextpassing.");
        assertThat(decision(written)).containsExactly("score Contextpassing|4|3");
    }

    @Test
    void decidingAnewTakesTheMarkAway() {
        var after = scores(decided("Het past."), "keep", 5);
        assertThat(decision(after.change(DECISION, "decision.start", "kind", DecisionKind.STOP)))
                .isEmpty();
    }

    @Test
    void aMeasureIsMarkedWhenItsApproachIsDecidedOtherwise() {
        var written = start.change(PlanRecords.MEASURE, "measure.start", "name", "Beginnen")
                .change(DECISION, "decision.start", "kind", DecisionKind.STOP);
        assertThat(written.changes(PlanRecords.MEASURE, "measure.start")).containsExactly("decided.STOP Aanpak start");
        assertThat(start.change(PlanRecords.MEASURE, "measure.start", "name", "Beginnen")
                        .edit(now -> Removal.of(now, DECISION, id("decision.start")))
                        .changes(PlanRecords.MEASURE, "measure.start"))
                .containsExactly("reopened Aanpak start");
    }

    private Written chosen() {
        return start.change(CauseRecords.CAUSE, "cause.1", "priority", false)
                .change(CauseRecords.CAUSE, "cause.1", "priority", true);
    }

    private static List<String> cause(Written written) {
        return written.changes(CauseRecords.CAUSE, "cause.1");
    }

    @Test
    void whileAVoteIsOpenNothingTellsWhetherItIsAnotherAndAfterwardsItIsSaid() {
        var trajectory = start.project().all(TrajectoryRecords.TRAJECTORY).getFirst();
        var open = chosen().edit(now -> now.put(TrajectoryRecords.TRAJECTORY, trajectory.withVotesOpen(true)))
                .change(CauseRecords.VOTE, "vote.1.1", "severity", 1);
        assertThat(cause(open)).isEmpty();
        var seen = open.change(CauseRecords.CAUSE, "cause.1", "priorityReason", "Dat zeggen wij allen.")
                .confirmed(id("cause.1"));
        assertThat(cause(seen)).isEmpty();
        assertThat(cause(seen.edit(now -> now.put(TrajectoryRecords.TRAJECTORY, trajectory))))
                .containsExactly("votes ");
    }

    @Test
    void theChoiceOfACauseIsMarkedWhenItsVotesOrEvidenceChange() {
        assertThat(cause(chosen())).isEmpty();
        assertThat(cause(chosen().change(CauseRecords.VOTE, "vote.1.1", "severity", 1)))
                .containsExactly("votes ");
        assertThat(cause(chosen().edit(now -> Removal.of(now, CauseRecords.EVIDENCE, id("evidence.quote")))))
                .as("the words of a quote are not kept")
                .containsExactly("evidence.QUOTE ");
        assertThat(cause(chosen().edit(now -> Removal.of(now, CauseRecords.EVIDENCE, id("evidence.cause.1.FIGURE")))))
                .containsExactly("evidence.FIGURE Kinderen in bijstandsgezin");
        assertThat(cause(chosen().change(CauseRecords.EVIDENCE, "evidence.quote", "supports", false)))
                .containsExactly("evidence.against ");
    }

    @Test
    void aCauseThatIsNoPriorityRestsOnNothing() {
        var dropped = chosen().change(CauseRecords.CAUSE, "cause.1", "priority", false);
        assertThat(Basis.of(dropped.project(), id("cause.1"))).isEmpty();
    }

    private Written started() {
        return start.edit(now -> now.put(
                PlanRecords.GOAL,
                now.find(PlanRecords.GOAL, id("goal.reach"))
                        .map(goal -> goal.withIndicator(id("indicator.reach")).withBaselineFromFigure(true))
                        .orElseThrow()));
    }

    private static Baseline baseline(Written written) {
        Project now = written.project();
        Goal goal = now.find(PlanRecords.GOAL, id("goal.reach")).orElseThrow();
        return Baseline.of(now, goal, FigureBook.of(now, written.observations()))
                .orElseThrow();
    }

    private static List<String> goal(Written written) {
        return written.changes(PlanRecords.GOAL, "goal.reach");
    }

    @Test
    void theFigureThatAGoalTookStaysWhenALaterOneComes() {
        assertThat(baseline(started()).later()).isEmpty();
        var later = started().with(Others.later(2025, 90));
        assertThat(baseline(later).value()).isEqualTo(74);
        assertThat(baseline(later).year()).hasValue(2024);
        assertThat(baseline(later).taken())
                .hasValue(new Baseline.Taken("2024JJ00", "Proefcijfers jonge kinderen", Written.DAY));
        assertThat(baseline(later).later())
                .hasValueSatisfying(point -> assertThat(point.period()).isEqualTo("2025JJ00"));
        assertThat(goal(later)).containsExactly("figure.later Bereik voorschoolse educatie|2024|2025");
        assertThat(goal(started().with(Others.reach(80))))
                .containsExactly("figure.changed Bereik voorschoolse educatie|2024|2024");
    }

    @Test
    void whoLooksKeepsTheBaselineAndWhoStartsAnewTakesTheLaterOne() {
        var later = started().with(Others.later(2025, 90));
        var seen = later.confirmed(id("goal.reach"));
        assertThat(goal(seen)).isEmpty();
        assertThat(baseline(seen).value()).isEqualTo(74);
        assertThat(baseline(seen).later()).isPresent();

        var anew = new Written(
                Bases.startedAnew(later.project(), id("goal.reach"), later.facts(later.project()), Written.DAY),
                later.observations());
        assertThat(baseline(anew).value()).isEqualTo(90);
        assertThat(goal(anew)).isEmpty();
    }

    @Test
    void aGoalOfAnotherFigureTakesThatOfNow() {
        var other = started()
                .with(Others.later(2025, 90))
                .edit(now -> Changed.in(now, PlanRecords.GOAL, id("goal.reach"), "indicator", null))
                .with(Others.later(2025, 90))
                .edit(now -> Changed.in(now, PlanRecords.GOAL, id("goal.reach"), "indicator", id("indicator.reach")));
        assertThat(baseline(other).value()).isEqualTo(90);
        assertThat(goal(other)).isEmpty();
    }

    @Test
    void otherWordsOfAGoalLeaveItsBaseline() {
        var later = started().with(Others.later(2025, 90)).change(PlanRecords.GOAL, "goal.reach", "group", "peuters");
        assertThat(baseline(later).value()).isEqualTo(74);
        assertThat(goal(later)).isNotEmpty();
    }

    @Test
    void theBaselineStaysWhenItsDataAreRemoved() {
        var gone = started().edit(now -> Removal.of(now, FigureRecords.DATA_SET, id("dataset.1")));
        assertThat(baseline(gone).value()).isEqualTo(74);
        assertThat(goal(gone)).containsExactly("figure.gone Bereik voorschoolse educatie|2024|");
    }

    @Test
    void whatSomebodyElseWroteInItIsNoBaseline() {
        var written = started();
        var basis = Basis.of(written.project(), id("goal.reach")).orElseThrow();
        var broken = basis.withGrounds(basis.grounds().stream()
                .map(one -> one.withValue("NaN").withPart("ooit"))
                .toList());
        var with = new Written(written.project().put(BasisRecords.BASIS, broken), written.observations());
        assertThat(baseline(with).taken().orElseThrow().period()).isEqualTo("2024JJ00");
        assertThat(goal(with)).hasSizeLessThan(3);
    }

    @Test
    void aKeyMessageRestsOnItsFigures() {
        var written = start.change(FigureRecords.KEY_MESSAGE, "message.2", "text", "Het bereik is hoog.")
                .with(Others.later(2025, 20));
        assertThat(written.changes(FigureRecords.KEY_MESSAGE, "message.2"))
                .containsExactly("figure.later Bereik voorschoolse educatie|2024|2025");
        var told = written.change(FigureRecords.KEY_MESSAGE, "message.2", "text", "Het bereik is 20%.");
        assertThat(told.changes(FigureRecords.KEY_MESSAGE, "message.2"))
                .as("the text says how it is now")
                .isEmpty();
    }

    @Test
    void whatARevisionSaysIsNotSaidTwice() {
        var written = start.change(FigureRecords.KEY_MESSAGE, "message.2", "text", "Het bereik is hoog.")
                .with(Others.reach(20));
        assertThat(written.changes(FigureRecords.KEY_MESSAGE, "message.2")).hasSize(1);
        var marked = written.edit(now -> now.put(
                FigureRecords.REVISION_MARK,
                new RevisionMark(
                        id("revision.2"),
                        id("indicator.reach"),
                        id("dataset.1"),
                        id("dataset.1"),
                        List.of("2024JJ00"),
                        null)));
        assertThat(marked.changes(FigureRecords.KEY_MESSAGE, "message.2")).isEmpty();
        assertThat(marked.told(FigureRecords.KEY_MESSAGE, "message.2"))
                .as("a document has no marks of a revision")
                .containsExactly("figure.changed Bereik voorschoolse educatie|2024|2024");
        var settled = marked.edit(
                now -> Changed.in(now, FigureRecords.REVISION_MARK, id("revision.2"), "settled", Written.DAY));
        assertThat(settled.changes(FigureRecords.KEY_MESSAGE, "message.2"))
                .as("the figure and what rests on it were looked at")
                .isEmpty();
    }
}
