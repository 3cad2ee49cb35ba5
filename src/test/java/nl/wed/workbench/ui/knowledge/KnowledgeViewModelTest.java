package nl.wed.workbench.ui.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.domain.knowledge.LocalOffer;
import nl.wed.workbench.domain.knowledge.Presence;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.workspace.FakeProjectStore;
import nl.wed.workbench.workspace.Workspace;
import org.junit.jupiter.api.Test;

class KnowledgeViewModelTest {
    private final Workspace workspace = FakeProjectStore.workspace(TestTrajectory.project());
    private final KnowledgeViewModel model = Models.knowledge(workspace);
    private final CatalogueViewModel catalogue = model.interventions();

    @Test
    void theCatalogueStartsWithThePhasesOfTheTrajectory() {
        assertThat(catalogue.lines()).hasSizeBetween(1, 59);

        catalogue.filters().all().get(1).choose("Alle leeftijdsfasen");

        assertThat(catalogue.lines()).hasSize(60);
    }

    @Test
    void searchingNarrowsOnEveryWord() {
        catalogue.filters().query().set("huisbezoek verpleegkundige");

        assertThat(catalogue.lines()).isNotEmpty().allMatch(line -> text(line).contains("verpleegkundige"));
    }

    @Test
    void theEvidenceFilterSpeaksTheLanguageOfEachScale() {
        catalogue.filters().evidence().choose("NJi: Goed onderbouwd");

        assertThat(catalogue.lines()).isNotEmpty().allMatch(line -> line.atLevel("NJi", "goed-onderbouwd"));
    }

    @Test
    void aSearchKnowsOtherWordsAndSaysByWhich() {
        catalogue.filters().all().get(1).choose("Alle leeftijdsfasen");
        catalogue.filters().query().set("consultatiebureau");
        var found = catalogue.lines().stream()
                .map(InterventionLine::intervention)
                .filter(one -> one.code().equals("I07"))
                .findFirst();

        assertThat(found.map(catalogue.filters()::also)).contains("jgz");
        catalogue.filters().query().set("jgz");
        assertThat(found.map(catalogue.filters()::also)).contains("");
    }

    @Test
    void filtersThatLeaveNothingCanBeCleared() {
        int all = catalogue.lines().size();
        catalogue.filters().query().set("zzzz");
        assertThat(catalogue.lines()).isEmpty();

        catalogue.filters().clear();

        assertThat(catalogue.lines()).hasSize(all);
    }

    @Test
    void choosingKeepsTheReasonAndCanBeUndone() {
        var voorzorg = catalogue.line("I02").orElseThrow().intervention();

        catalogue.choose(voorzorg, "Sluit aan bij JGZ");

        assertThat(catalogue.line("I02").orElseThrow().session().reason()).isEqualTo("Sluit aan bij JGZ");
        workspace.undo();
        assertThat(catalogue.line("I02").orElseThrow().chosen()).isFalse();
    }

    @Test
    void choosingAgainGivesAnotherReasonAndNoSecondRecord() {
        var first = catalogue.line("I01").orElseThrow().intervention();

        catalogue.choose(first, "Anders");

        assertThat(workspace.project().all(KnowledgeRecords.SESSION_INTERVENTION))
                .hasSize(1);
    }

    @Test
    void atMostThreeAreCompared() {
        for (String code : List.of("I01", "I02", "I03", "I04")) {
            catalogue.compare(code, true);
        }

        assertThat(catalogue.compared()).containsExactly("I01", "I02", "I03");
    }

    @Test
    void anOfferOfTheCatalogueMakesTheApproachPresent() {
        var offer =
                new LocalOffer(UUID.randomUUID(), "Home-Start Almelo", null, "", "", null, List.of(), List.of(), "I04");

        model.offers().save(offer);

        assertThat(catalogue.line("I04").orElseThrow().presence()).isEqualTo(Presence.PRESENT);
    }

    @Test
    void anApproachIsAbsentOnlyWhenSomebodySaidSo() {
        workspace.edit(
                "zonder",
                now -> now.with(CauseRecords.CAUSE, Table.empty()).with(KnowledgeRecords.ABSENCE, Table.empty()));
        var offers = model.offers();
        assertThat(offers.availability()).isNotEmpty().noneMatch(AvailabilityLine::missed);
        assertThat(offers.missed()).startsWith("Van ").contains("nog niet nagegaan");

        var line = offers.availability().stream()
                .filter(AvailabilityLine::toBeSeen)
                .findFirst()
                .orElseThrow();
        offers.absent(line);

        assertThat(catalogue.line(line.intervention().code()).orElseThrow().presence())
                .isEqualTo(Presence.ABSENT);
        assertThat(offers.availability().getFirst().intervention()).isEqualTo(line.intervention());
        assertThat(offers.missed()).startsWith("1 aanpak is bewezen maar niet aanwezig. Van ");

        offers.onlyMissed().set(true);
        assertThat(offers.availability()).singleElement().matches(AvailabilityLine::missed);
        offers.onlyMissed().set(false);

        offers.notSeen(offers.availability().getFirst());
        assertThat(offers.availability()).noneMatch(AvailabilityLine::missed);
    }

    @Test
    void whoSaysThatThereIsNothingElseMakesTheRestAbsent() {
        workspace.edit(
                "zonder",
                now -> now.with(CauseRecords.CAUSE, Table.empty()).with(KnowledgeRecords.ABSENCE, Table.empty()));
        var offers = model.offers();
        offers.complete();
        assertThat(offers.unknown()).isZero();
        assertThat(offers.missed()).endsWith("bewezen maar niet aanwezig.").doesNotContain("nagegaan");
        assertThat(offers.availability()).noneMatch(AvailabilityLine::toBeSeen);
    }

    @Test
    void beforeThereAreCausesTheMatrixHasAllApproachesOfTheScope() {
        workspace.edit("zonder", now -> now.with(CauseRecords.CAUSE, Table.empty()));
        var phases = TrajectoryRecords.trajectoryOf(workspace.project()).phases();
        assertThat(model.offers().availability())
                .isNotEmpty()
                .allMatch(line -> AgePhase.overlap(line.intervention().phases(), phases));
        assertThat(model.offers().explained()).startsWith("Er zijn nog geen oorzaken");
    }

    @Test
    void aScoreThatIsTakenAwayIsEmptyAndNotZero() {
        var scan = model.infrastructure();
        scan.score(3);
        scan.score(null);

        assertThat(scan.current().score()).isNull();
        assertThat(workspace
                        .project()
                        .all(KnowledgeRecords.INFRASTRUCTURE_SCORE)
                        .getFirst()
                        .score())
                .isNull();
    }

    @Test
    void theNoteBelongsToTheElementThatIsShown() {
        var scan = model.infrastructure();
        scan.go(1);
        scan.note().set("Alleen in twee wijken.");
        scan.go(-1);

        assertThat(scan.note().get()).isEqualTo("Elk kwartaal overleg.");
        scan.go(1);
        assertThat(scan.note().get()).isEqualTo("Alleen in twee wijken.");
    }

    private static String text(InterventionLine line) {
        var one = line.intervention();
        return (one.name() + " " + one.description()).toLowerCase(Locale.ROOT);
    }
}
