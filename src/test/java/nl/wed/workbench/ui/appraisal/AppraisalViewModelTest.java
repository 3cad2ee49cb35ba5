package nl.wed.workbench.ui.appraisal;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import javafx.collections.ListChangeListener;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.catalogue.Interventions.Intervention;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.appraisal.ApproachDecision;
import nl.wed.workbench.domain.appraisal.Criterion;
import nl.wed.workbench.domain.appraisal.DecisionKind;
import nl.wed.workbench.domain.appraisal.MinimumCoverage;
import nl.wed.workbench.domain.appraisal.Option;
import nl.wed.workbench.domain.appraisal.Scores;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.setup.TakenOver;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.Projects;
import nl.wed.workbench.ui.observing.Checks;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.workspace.FakeProjectStore;
import nl.wed.workbench.workspace.Workspace;
import org.junit.jupiter.api.Test;

class AppraisalViewModelTest {
    private final Workspace workspace = FakeProjectStore.workspace(TestTrajectory.project());
    private final AppraisalViewModel model = model(workspace);

    static AppraisalViewModel model(Workspace workspace) {
        var project = new ProjectProperty(workspace);
        var checks = new Checks(project, workspace.observations(), TestTrajectory.facts());
        return new AppraisalViewModel(workspace, project, checks, Catalogue.load(), Texts.load());
    }

    @Test
    void aProposalBecomesAnOptionOfTheCauseAndIsNotProposedAgain() {
        var options = model.options();
        var cause = workspace.project().stream(CauseRecords.CAUSE)
                .filter(one -> one.priority() && one.code() != null)
                .findFirst()
                .orElseThrow();
        options.cause().set(cause.id());
        var proposals = options.proposals();
        assertThat(proposals).isNotEmpty();
        options.add(proposals.getFirst());
        assertThat(workspace.project().all(AppraisalRecords.OPTION))
                .anyMatch(option -> option.name().equals(proposals.getFirst().name())
                        && option.causes().contains(cause.id()));
        assertThat(options.proposals()).doesNotContain(proposals.getFirst());
        assertThat(workspace.undo()).contains("Optie toevoegen");
    }

    @Test
    void whatIsBeingPhasedOutIsNotProposed() {
        var catalogue = Catalogue.load();
        var cause =
                TakenOver.cause(catalogue.causes().find("O12").orElseThrow()).withPriority(true, "");
        var begun = FakeProjectStore.workspace(Projects.fresh().put(CauseRecords.CAUSE, cause));
        var options = model(begun).options();
        options.cause().set(cause.id());

        assertThat(catalogue.interventions().forCause("O12"))
                .extracting(Intervention::code)
                .contains("I14", "I15");
        assertThat(options.proposals())
                .extracting(Proposal::intervention)
                .contains("I14")
                .doesNotContain("I15");
    }

    @Test
    void removingAnOptionTakesItsScoresAndDecisionAndLeavesTheMeasure() {
        var option = option("start");
        model.options().remove(option);
        var project = workspace.project();
        assertThat(project.stream(AppraisalRecords.SCORE))
                .noneMatch(score -> score.option().equals(option.id()));
        assertThat(ApproachDecision.of(project, option.id())).isEmpty();
        assertThat(project.find(PlanRecords.MEASURE, id("measure.start")))
                .hasValueSatisfying(measure -> assertThat(measure.option()).isNull());
        workspace.undo();
        assertThat(workspace.project()).isEqualTo(TestTrajectory.project());
    }

    @Test
    void whoHearsOfANewWeightSeesTheNewSum() {
        var criteria = model.criteria();
        var seen = new ArrayList<Double>();
        criteria.criteria().addListener((ListChangeListener<Criterion>)
                _ -> seen.add(criteria.sum().orElseThrow()));
        criteria.weigh(criteria.criteria().getFirst(), BigDecimal.valueOf(17));
        assertThat(seen).containsExactly(87.0);
    }

    @Test
    void afterTheLastCriterionScoringGoesOnWithTheNextOption() {
        var scores = model.scores();
        scores.go(scores.options().getFirst(), scores.criteria().getLast());
        scores.next();
        assertThat(scores.place())
                .contains(new ScoresViewModel.Place(
                        scores.options().get(1), scores.criteria().getFirst()));
    }

    @Test
    void normalisedWeightsAddUpToAHundred() {
        var first = model.criteria().criteria().getFirst();
        model.criteria().weigh(first, BigDecimal.valueOf(17));
        assertThat(model.criteria().sum()).hasValue(87);
        model.criteria().normalise();
        assertThat(model.criteria().sum()).hasValueCloseTo(100.0, within(1e-9));
    }

    @Test
    void aWeightThatIsUnknownLeavesTheSumAndTheOutcomeUnknownAndIsFilledInAgain() {
        var first = model.criteria().criteria().getFirst();
        workspace.edit("", now -> now.put(AppraisalRecords.CRITERION, first.withWeight(Double.NaN)));
        var unknown = model.criteria().criteria().getFirst();

        assertThat(model.criteria().sum()).isEmpty();
        assertThat(model.criteria().weight(unknown)).isNull();
        assertThat(model.outcome().outcome().get().known()).isFalse();
        assertThat(model.outcome().conclusion()).contains("niet te bepalen", first.name());
        model.criteria().normalise();
        assertThat(model.criteria().criteria().getFirst()).isEqualTo(unknown);

        model.criteria().weigh(unknown, BigDecimal.valueOf(first.weight()));
        assertThat(model.criteria().sum()).hasValueCloseTo(100.0, within(1e-9));
        assertThat(model.outcome().outcome().get().known()).isTrue();
    }

    @Test
    void aClearedScoreIsUnknownAndKeepsItsNote() {
        var option = option("start");
        var criterion = criterion("C2");
        model.scores().go(option, criterion);
        model.scores().note().set("NJi 2021");
        model.scores().score(null);
        var score =
                Scores.of(workspace.project()).of(option.id(), criterion.id()).orElseThrow();
        assertThat(score.value()).isNull();
        assertThat(score.note()).isEqualTo("NJi 2021");
        assertThat(model.scores().value(option, criterion)).isEmpty();
    }

    @Test
    void theOutcomeFollowsAScoreAndEvidenceStaysApart() {
        var option = option("start");
        model.scores().go(option, criterion("C2"));
        model.scores().score(1);
        assertThat(model.outcome().mean(option, criterion("C2").kind())).hasValue(1);
        assertThat(model.outcome().mean(option, criterion("C5").kind())).hasValue(4);
        assertThat(model.outcome().conclusion()).contains("maar").contains("Aanpak");
    }

    @Test
    void theMinimumIsChosenForTheTrajectoryAndCanBeUndone() {
        var outcome = model.outcome();
        assertThat(outcome.minimum()).isEqualTo(MinimumCoverage.DEFAULT);
        assertThat(outcome.minimum(outcome.minimum())).isEqualTo("twee derde van het gewicht (standaard)");
        model.scores().go(option("keep"), criterion("C1"));
        model.scores().score(null);
        assertThat(outcome.outcome().get().ranking().ranked()).hasSize(2);

        outcome.chooseMinimum(new MinimumCoverage(75));
        assertThat(TrajectoryRecords.trajectoryOf(workspace.project()).minimumCoverage())
                .isEqualTo(75);
        assertThat(outcome.outcome().get().ranking().ranked()).hasSize(1);
        assertThat(workspace.undo()).contains("Minimum voor de rangorde kiezen");
        assertThat(outcome.minimum()).isEqualTo(MinimumCoverage.DEFAULT);
    }

    @Test
    void anOutcomeThatRestsOnNothingThatChangedIsNotWorkedOutAgain() {
        var before = model.outcome().outcome().get();
        workspace.edit("oorzaak", now -> now.with(CauseRecords.CAUSE, Table.empty()));
        assertThat(model.outcome().outcome().get()).isSameAs(before);
        model.scores().go(option("keep"), criterion("C1"));
        model.scores().score(5);
        assertThat(model.outcome().outcome().get()).isNotSameAs(before);
    }

    @Test
    void theWeightAtWhichThePreferenceFallsIsSaid() {
        assertThat(model.outcome().outcome().get().ranking().preference())
                .hasValueSatisfying(one -> assertThat(one.option().name()).isEqualTo("Aanpak start"));
        assertThat(model.outcome().outcome().get().flips())
                .extracting(model.outcome()::flip)
                .containsOnly("nooit: bij geen enkel gewicht van 0 tot 100");
        model.scores().go(option("start"), criterion("C5"));
        model.scores().score(2);
        // 0.9 (4 - 2 w) = 3 where w is the part of C5: 1/3
        assertThat(flip("C5"))
                .isEqualTo("bij 33,3 (13,3 erbij): dan is de voorsprong op ‘Aanpak keep’ minder dan tien procent");
        model.scores().score(1);
        // 4 - 3 w = 3 in first place alone, as 0.9 (4 - 3 / 5) is 3.06
        assertThat(flip("C5")).startsWith("bij 22,2 (2,2 erbij)");
        model.scores().go(option("keep"), criterion("C5"));
        model.scores().score(5);
        assertThat(model.outcome().conclusion()).contains("gedeeld", "Aanpak start", "Aanpak keep");
        assertThat(flip("C5")).isEqualTo("nu al gelijk met ‘Aanpak keep’");
    }

    private String flip(String criterion) {
        return model.outcome().outcome().get().flips().stream()
                .filter(flip -> flip.criterion().code().equals(criterion))
                .map(model.outcome()::flip)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void scoringAPlaceAgainAndAgainMakesOneRecord() {
        var option = option("stop");
        model.scores().go(option, criterion("C2"));
        model.scores().note().set("NJi");
        model.scores().score(3);
        model.scores().score(null);
        model.scores().score(4);
        assertThat(workspace.project().stream(AppraisalRecords.SCORE)
                        .filter(one -> one.option().equals(option.id()))
                        .filter(one -> one.criterion().equals(criterion("C2").id())))
                .singleElement()
                .satisfies(one -> assertThat(one.value()).isEqualTo(4));
        assertThat(Scores.surplus(workspace.project())).isEmpty();
    }

    @Test
    void moreThanEightCriteriaAreManyAndTwelveIsTheEnd() {
        for (int count = 6; count <= 12; count++) {
            var criteria = model.criteria();
            criteria.put(criterion("C7").withId(id("more." + count)).withCode("X" + count));
            assertThat(criteria.criteria()).hasSize(count);
            assertThat(criteria.isMany()).isEqualTo(count > 8);
            assertThat(criteria.roomForMore()).isEqualTo(count < 12);
        }
    }

    @Test
    void startingWithoutTheNeededScoresShowsTheRule() {
        var decisions = model.decisions();
        decisions.selected().set(id("option.stop"));
        decisions.decide(DecisionKind.START);
        assertThat(decisions.brokenRule())
                .hasValueSatisfying(rule -> assertThat(rule.code()).isEqualTo("CRR2"));
        decisions.decide(DecisionKind.STOP);
        assertThat(decisions.brokenRule()).isEmpty();
    }

    @Test
    void aReasonWithoutADecisionStoresNothing() {
        var decisions = model.decisions();
        decisions.selected().set(id("option.stop"));
        decisions.reopen();
        var before = workspace.project();
        decisions.reason().set("omdat");
        assertThat(workspace.project()).isSameAs(before);
        decisions.decide(DecisionKind.KEEP);
        decisions.reason().set("omdat");
        assertThat(decisions.decision(id("option.stop")))
                .hasValueSatisfying(made -> assertThat(made.reason()).isEqualTo("omdat"));
    }

    private Option option(String name) {
        return workspace
                .project()
                .find(AppraisalRecords.OPTION, id("option." + name))
                .orElseThrow();
    }

    private Criterion criterion(String code) {
        return workspace
                .project()
                .find(AppraisalRecords.CRITERION, id("criterion." + code))
                .orElseThrow();
    }
}
