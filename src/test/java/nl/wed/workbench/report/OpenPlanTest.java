package nl.wed.workbench.report;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.basis.Bases;
import nl.wed.workbench.domain.basis.BasisRecords;
import nl.wed.workbench.domain.figures.FigureBook;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.RevisionMark;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.testing.Changed;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.report.chapters.Facts;
import nl.wed.workbench.report.chapters.PlainText;
import nl.wed.workbench.report.model.ChartBlock;
import nl.wed.workbench.report.model.Tiles;
import nl.wed.workbench.texts.Texts;
import org.junit.jupiter.api.Test;

/// What is not filled in yet stands in the documents as open, in words that read, and never as if it were nothing.
class OpenPlanTest {
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final Texts TEXTS = Texts.load();

    private final Project whole = TestTrajectory.project();

    @Test
    void aPeriodRunsUpToAndIncludingItsLastDayAndWithoutADayItSaysWhichIsUnknown() {
        assertThat(plan(whole)).contains("Looptijd: 1 augustus 2027 tot en met");
        var measure = id("measure.keep");
        var noEnd = Changed.in(whole, PlanRecords.MEASURE, measure, "end", null);
        assertThat(plan(noEnd)).contains("Looptijd: vanaf 1 augustus 2027, einde onbekend.");
        assertThat(plan(Changed.in(noEnd, PlanRecords.MEASURE, measure, "start", null)))
                .contains("Looptijd: onbekend.");
        assertThat(plan(Changed.in(whole, PlanRecords.MEASURE, measure, "start", null)))
                .contains("Looptijd: tot en met");
    }

    /// As a removed priority leaves them.
    @Test
    void aGoalAndAMeasureWithoutAPriorityStandInTheChapterOfGoals() {
        var loose = Changed.in(whole, PlanRecords.GOAL, id("goal.reach"), "priority", null);
        loose = Changed.in(loose, PlanRecords.MEASURE, id("measure.keep"), "priority", null);

        assertThat(plan(loose))
                .contains("Deze doelen en maatregelen horen nog bij geen speerpunt.")
                .containsPattern("horen nog bij geen speerpunt. Meer peuters op de voorschool bereikdoel.*Looptijd");
        assertThat(plan(loose).split("Looptijd", -1)).hasSameSizeAs(plan(whole).split("Looptijd", -1));
        assertThat(plan(whole)).doesNotContain("horen nog bij geen speerpunt");
    }

    @Test
    void aPriorityAndADecisionWithoutACauseSayThatThereIsNone() {
        var none = Changed.in(whole, PlanRecords.PRIORITY, id("priority.1"), "causes", List.of());
        none = Changed.in(none, AppraisalRecords.OPTION, id("option.keep"), "causes", List.of());

        assertThat(plan(none)).containsPattern("Pakt aan:\\s+nog geen oorzaak");
        assertThat(plan(none).split("nog geen oorzaak", -1)).hasSize(4);
        assertThat(implementation(none)).containsPattern("Pakt aan:\\s+nog geen oorzaak");
    }

    @Test
    void aGoalThatNobodyMeasuresStandsInTheMonitor() {
        var none = whole.remove(PlanRecords.MONITORING, id("monitoring.1"));
        assertThat(plan(none)).contains("nog geen meting afgesproken");
        assertThat(implementation(none)).contains("nog geen meting afgesproken");
        assertThat(plan(whole)).doesNotContain("nog geen meting afgesproken");
    }

    @Test
    void aPartyThatWasNotAskedYetIsOpenInTheTableAndAmongWhatIsUncertain() {
        var partner = id("partner.childcare");
        var none = whole;
        for (var one : whole.all(PlanRecords.ENDORSEMENT)) {
            none = one.partner().equals(partner) ? none.remove(PlanRecords.ENDORSEMENT, one.id()) : none;
        }
        String name = name(partner);
        assertThat(plan(none)).contains(name + " open").containsPattern("voorwaardelijke instemming:[^.]*" + name);
    }

    @Test
    void aMeasureWithoutActivitiesSaysSo() {
        var none = whole;
        for (var one : whole.all(PlanRecords.ACTION)) {
            none = none.remove(PlanRecords.ACTION, one.id());
        }
        assertThat(implementation(none)).contains("Maatregel keep nog geen activiteiten");
    }

    @Test
    void thePlanOfAPriorityOfWhichNothingIsBudgetedSaysThatItIsUnknown() {
        var none = whole;
        for (var one : whole.all(PlanRecords.BUDGET_POST)) {
            none = none.remove(PlanRecords.BUDGET_POST, one.id());
        }
        assertThat(implementation(none)).contains("Maatregel keep onbekend onbekend onbekend onbekend");
    }

    @Test
    void anOptionWithoutAScoreWasNotWeighed() {
        var option = id("option.keep");
        var unscored = whole;
        for (var one : whole.all(AppraisalRecords.SCORE)) {
            unscored = one.option().equals(option) ? unscored.remove(AppraisalRecords.SCORE, one.id()) : unscored;
        }
        assertThat(tiles(whole)).contains("2 aanpakken afgewogen");
        assertThat(tiles(unscored)).contains("1 aanpakken afgewogen");
    }

    @Test
    void whatHasNoNameIsCalledSo() {
        var unnamed = Changed.in(whole, PlanRecords.GOAL, id("goal.reach"), "title", "");
        unnamed = Changed.in(unnamed, PlanRecords.MEASURE, id("measure.keep"), "name", "");
        unnamed = Changed.in(unnamed, PlanRecords.FUNDING, id("funding.temporary"), "name", " ");

        assertThat(plan(unnamed))
                .contains("zonder naam: van 40 (2026) naar 60 (2029)")
                .contains("zonder naam bereikdoel")
                .contains("zonder naam tijdelijk 31 december 2028")
                .contains("Tijdelijk geld: zonder naam")
                .contains("zonder naam € 8.000");
        assertThat(plan(whole)).doesNotContain("zonder naam");
    }

    @Test
    void theAgesOfTheTrajectoryNameNoPhaseOfAllAges() {
        assertThat(plan(whole)).contains("Kleuter / vroegschool").doesNotContain("Kleuter / vroegschool, Alle fasen");
    }

    /// Who does not see a picture hears what is in it.
    @Test
    void theWordsBesideAPictureSayItsNumbers() {
        var pictures = documents(whole).policyPlan(PlanOptions.WHOLE).blocks().stream()
                .filter(ChartBlock.class::isInstance)
                .map(block -> ((ChartBlock) block).chart().altText())
                .toList();

        assertThat(pictures)
                .anySatisfy(words -> assertThat(words)
                        .startsWith("Opbouw van de score per aanpak")
                        .contains("Aanpak start: 4,0"));
        assertThat(pictures)
                .anySatisfy(words -> assertThat(words)
                        .startsWith("Score per onderdeel")
                        .contains("elke wijk: 2 – Grotendeels geregeld; Hoge proceskwaliteit: onbekend"));
    }

    /// On screen a revision has its own marks; in a document there are none.
    @Test
    void whatRestsOnARevisedFigureIsToldAlsoWhileNobodyLookedAtTheRevision() {
        var book = FigureBook.of(whole, TestTrajectory.observations());
        var begun = Bases.begun(whole, nl.wed.workbench.domain.basis.Facts.of(whole, book));
        var indicator = id("indicator.reach");
        var other = begun.putAll(
                BasisRecords.BASIS,
                begun.stream(BasisRecords.BASIS)
                        .map(basis -> basis.withGrounds(basis.grounds().stream()
                                .map(one -> indicator.equals(one.about()) ? one.withValue("1@2024JJ00") : one)
                                .toList()))
                        .toList());
        var revised = other.put(
                FigureRecords.REVISION_MARK,
                new RevisionMark(
                        id("revision.2"), indicator, id("dataset.1"), id("dataset.1"), List.of("2024JJ00"), null));

        assertThat(plan(begun)).doesNotContain("van 2024 is gewijzigd");
        assertThat(plan(revised)).contains("Het cijfer 'Bereik voorschoolse educatie' van 2024 is gewijzigd.");
    }

    private String name(UUID partner) {
        return whole.find(TrajectoryRecords.PARTNER, partner).orElseThrow().name();
    }

    private static List<String> tiles(Project project) {
        return documents(project).policyPlan(PlanOptions.WHOLE).blocks().stream()
                .filter(Tiles.class::isInstance)
                .flatMap(block -> ((Tiles) block).tiles().stream())
                .map(tile -> tile.number() + " " + tile.label())
                .toList();
    }

    private static String plan(Project project) {
        return PlainText.of(documents(project).policyPlan(PlanOptions.WHOLE).blocks());
    }

    private static String implementation(Project project) {
        var priority = project.all(PlanRecords.PRIORITY).getFirst();
        return PlainText.of(documents(project)
                .implementationPlan(priority, PlanOptions.WHOLE)
                .blocks());
    }

    private static Documents documents(Project project) {
        return new Documents(
                Facts.of(project, TestTrajectory.observations(), CATALOGUE, TEXTS, LocalDate.of(2026, 9, 1)));
    }
}
