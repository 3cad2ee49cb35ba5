package nl.wed.workbench.ui.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.domain.knowledge.LocalOffer;
import nl.wed.workbench.domain.testing.TestTrajectory;
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
    void whatWorksAndIsNotThereComesFirst() {
        var lines = model.offers().availability();
        assertThat(lines).isNotEmpty();
        long missed = model.offers().missed();

        model.offers().onlyMissed().set(true);

        assertThat(lines).hasSize((int) missed).allMatch(AvailabilityLine::missed);
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
