package nl.wed.workbench.ui.appraisal;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.appraisal.Criterion;
import nl.wed.workbench.domain.appraisal.DecisionKind;
import nl.wed.workbench.domain.appraisal.Option;
import nl.wed.workbench.domain.causes.Cause;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.testing.Changed;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.workspace.FakeProjectStore;
import nl.wed.workbench.workspace.Workspace;
import org.junit.jupiter.api.Test;

/// The test trajectory has the options 'start', 'keep' and 'stop', and four causes that are priorities and one that is
/// none.
class OptionsAndDecisionsTest {
    private final Workspace workspace = FakeProjectStore.workspace(TestTrajectory.project());
    private final AppraisalViewModel model = AppraisalViewModelTest.model(workspace);

    @Test
    void allCausesCanBeChosenThePrioritiesFirst() {
        assertThat(model.options().allCauses())
                .extracting(Cause::id)
                .containsExactly(id("cause.1"), id("cause.2"), id("cause.3"), id("cause.4"), id("cause.5"));
        workspace.edit("", now -> Changed.in(now, CauseRecords.CAUSE, id("cause.1"), "priority", false));
        assertThat(model.options().allCauses())
                .extracting(Cause::id)
                .containsExactly(id("cause.2"), id("cause.3"), id("cause.4"), id("cause.1"), id("cause.5"));
    }

    @Test
    void theFirstPriorityCauseIsLookedAtFirst() {
        assertThat(model.options().cause().get()).isEqualTo(id("cause.1"));
        assertThat(model.options().group())
                .hasValueSatisfying(group ->
                        assertThat(group.options()).extracting(Option::id).containsExactly(id("option.start")));
        model.options().cause().set(null);
        assertThat(model.options().proposals()).isEmpty();
    }

    @Test
    void anOptionOfOnesOwnIsForTheCauseThatIsLookedAtAndIsSelected() {
        model.options().cause().set(id("cause.2"));
        model.options().addOwn();
        assertThat(model.options().editor().record().get())
                .satisfies(option -> assertThat(option.causes()).containsExactly(id("cause.2")));
    }

    @Test
    void aProposalThatIsAnOptionAlreadyIsTiedToTheCauseOnceHoweverOftenItIsAdded() {
        var options = model.options();
        options.cause().set(id("cause.1"));
        var known = workspace
                .project()
                .find(AppraisalRecords.OPTION, id("option.start"))
                .orElseThrow();
        var proposal =
                new Proposal(known.name(), known.description(), known.intervention(), known.offer(), List.of(), false);
        int before = workspace.project().table(AppraisalRecords.OPTION).size();
        options.add(proposal);
        options.cause().set(id("cause.5"));
        options.add(proposal);
        options.add(proposal);
        assertThat(workspace.project().table(AppraisalRecords.OPTION).size()).isEqualTo(before);
        assertThat(workspace.project().find(AppraisalRecords.OPTION, known.id()))
                .hasValueSatisfying(option ->
                        assertThat(option.causes()).containsExactly(id("cause.1"), id("cause.2"), id("cause.5")));
    }

    @Test
    void anOptionIsScoredOnWhatIsKnown() {
        var option = workspace
                .project()
                .find(AppraisalRecords.OPTION, id("option.start"))
                .orElseThrow();
        long all = model.options().scored(option);
        model.scores().go(option, model.scores().criteria().getFirst());
        model.scores().score(null);
        assertThat(model.options().scored(option)).isEqualTo(all - 1);
    }

    @Test
    void weightsWithoutASumOrWithAnUnknownOneStayAsTheyAre() {
        workspace.edit("", now -> Changed.inAll(now, AppraisalRecords.CRITERION, "weight", 0.0));
        var nothing = workspace.project();
        model.criteria().normalise();
        assertThat(workspace.project()).isSameAs(nothing);

        workspace.edit("", now -> Changed.inAll(now, AppraisalRecords.CRITERION, "weight", 10.0));
        var first = model.criteria().criteria().getFirst();
        workspace.edit("", now -> now.put(AppraisalRecords.CRITERION, first.withWeight(Double.NaN)));
        var unknown = workspace.project();
        model.criteria().normalise();
        assertThat(workspace.project()).isSameAs(unknown);
    }

    @Test
    void theLargestWeightTakesUpTheRounding() {
        var weights = new double[] {1, 1, 4, 0, 0};
        var criteria = model.criteria().criteria();
        for (int i = 0; i < weights.length; i++) {
            model.criteria().weigh(criteria.get(i), BigDecimal.valueOf(weights[i]));
        }
        model.criteria().normalise();
        assertThat(criteria).extracting(Criterion::weight).containsExactly(16.7, 16.7, 66.6, 0.0, 0.0);
    }

    @Test
    void aPlaceWithGroundsSaysSoAndOneWithoutDoesNot() {
        workspace.edit("", now -> Changed.inAll(now, AppraisalRecords.SCORE, "note", ""));
        var scores = model.scores();
        var option = scores.options().getLast();
        var criterion = scores.criteria().getFirst();
        assertThat(scores.noted(option, criterion)).isFalse();
        scores.go(option, criterion);
        scores.score(3);
        assertThat(scores.noted(option, criterion)).isFalse();
        scores.note().set("NJi");
        assertThat(scores.noted(option, criterion)).isTrue();
        scores.note().set(" ");
        assertThat(scores.noted(option, criterion)).isFalse();
    }

    @Test
    void walkingOverThePlacesStopsAtTheEdges() {
        var scores = model.scores();
        var options = scores.options();
        var criteria = scores.criteria();
        scores.go(options.getFirst(), criteria.getFirst());
        scores.move(-1, -1);
        assertThat(scores.place()).contains(new ScoresViewModel.Place(options.getFirst(), criteria.getFirst()));
        scores.move(1, 1);
        assertThat(scores.place()).contains(new ScoresViewModel.Place(options.get(1), criteria.get(1)));
        scores.move(99, 99);
        assertThat(scores.place()).contains(new ScoresViewModel.Place(options.getLast(), criteria.getLast()));
        assertThat(scores.next()).isFalse();
        assertThat(scores.place()).contains(new ScoresViewModel.Place(options.getLast(), criteria.getLast()));
    }

    @Test
    void theFirstOfTheOrderIsDecidedAboutFirstAndWhoFollowsHearsOfEveryOther() {
        var decisions = model.decisions();
        assertThat(decisions.selected().get())
                .isEqualTo(decisions.lines().getFirst().option().id());
        var heard = new AtomicInteger();
        decisions.onChange(heard::incrementAndGet);
        decisions.selected().set(id("option.keep"));
        assertThat(heard).hasValue(1);
        workspace.edit("", now -> Changed.in(now, AppraisalRecords.OPTION, id("option.keep"), "name", "Anders"));
        assertThat(heard).hasValueGreaterThan(1);
    }

    @Test
    void anotherDecisionIsOfTodayAndTheSameOneStaysOfItsDay() {
        var decisions = model.decisions();
        decisions.selected().set(id("option.keep"));
        var before = decisions.decision(id("option.keep")).orElseThrow();
        decisions.decide(before.kind());
        assertThat(decisions.decision(id("option.keep"))).hasValue(before);
        decisions.decide(DecisionKind.STOP);
        assertThat(decisions.decision(id("option.keep")))
                .hasValueSatisfying(
                        made -> assertThat(made.date()).isEqualTo(LocalDate.now(Clock.systemDefaultZone())));
        assertThat(decisions.taken()).contains("esloten");
        decisions.reopen();
        assertThat(decisions.taken()).isEmpty();
    }

    @Test
    void theReasonShownIsThatOfTheSelectedOption() {
        var decisions = model.decisions();
        decisions.selected().set(id("option.keep"));
        assertThat(decisions.reason().get()).isEqualTo("Zo besloten.");
        decisions.reason().set("Omdat het werkt.");
        decisions.selected().set(id("option.start"));
        assertThat(decisions.reason().get()).isEqualTo("Zo besloten.");
        decisions.selected().set(id("option.keep"));
        assertThat(decisions.reason().get()).isEqualTo("Omdat het werkt.");
    }
}
