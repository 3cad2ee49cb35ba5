package nl.wed.workbench.ui.figures;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.Interpretation;
import nl.wed.workbench.domain.figures.InterpretationStatus;
import nl.wed.workbench.domain.figures.KeyMessage;
import nl.wed.workbench.domain.testing.SecretReach;
import nl.wed.workbench.ui.Projects;
import nl.wed.workbench.ui.figures.kit.Part;
import org.junit.jupiter.api.Test;

/// Readings, key messages and requests.
class WordsAroundFiguresTest {
    private final Example example = Example.filled();
    private final FiguresViewModel model = example.model();

    @Test
    void theReadingOfTheOpenFigureIsEditedAndDated() {
        model.openFigure(id("indicator.benefit"));
        var reading = model.reading();
        assertThat(reading.text().get()).isEqualTo("Het aandeel stijgt licht.");

        reading.text().set("Het aandeel stijgt al vijf jaar.");
        reading.status().set(InterpretationStatus.DRAFT);

        assertThat(example.project().get().find(FigureRecords.INTERPRETATION, id("reading.1")))
                .contains(new Interpretation(
                        id("reading.1"),
                        id("indicator.benefit"),
                        "Het aandeel stijgt al vijf jaar.",
                        "projectteam",
                        LocalDate.of(2026, 9, 1),
                        InterpretationStatus.DRAFT));
    }

    @Test
    void aReadingIsTakenAwayAndANewOneIsADraft() {
        model.openFigure(id("indicator.reach"));
        model.reading().remove();
        assertThat(model.reading().readings().get()).isEmpty();

        model.reading().add();

        assertThat(model.reading().editor().current()).hasValueSatisfying(one -> {
            assertThat(one.indicator()).isEqualTo(id("indicator.reach"));
            assertThat(one.status()).isEqualTo(InterpretationStatus.DRAFT);
        });
    }

    @Test
    void typingAReadingDoesNotWorkTheFiguresOutAgain() {
        model.openFigure(id("indicator.benefit"));
        var before = model.detail().detail().get().orElseThrow().figure().orElseThrow();

        model.reading().text().set("Andere woorden");

        assertThat(model.detail().detail().get().orElseThrow().figure().orElseThrow())
                .isSameAs(before);
    }

    @Test
    void aKeyMessageMovesAndStaysWhereItIsPut() {
        var messages = model.messages();
        var second = messages.messages().get(1);
        messages.editor().select(second.id());

        messages.move(-1);

        assertThat(messages.messages()).first().isEqualTo(second);
        messages.move(-1);
        assertThat(messages.messages()).first().isEqualTo(second);
    }

    @Test
    void aKeyMessageRestsOnTheFiguresThatAreLinked() {
        var messages = model.messages();
        messages.add();
        messages.text().set("Te veel kinderen groeien op in armoede");
        var benefit = messages.linkable().getFirst();
        messages.link(benefit);
        assertThat(messages.linked()).containsExactly(benefit);

        messages.unlink(benefit);

        assertThat(messages.linked()).isEmpty();
        assertThat(messages.messages().getLast().text()).isEqualTo("Te veel kinderen groeien op in armoede");
    }

    @Test
    void aKeyMessageFromTheDetailRestsOnThatFigure() {
        model.openFigure(id("indicator.reach"));

        model.messageFromDetail();

        assertThat(model.part().get()).isEqualTo(Part.MESSAGES);
        assertThat(model.messages().editor().current().map(KeyMessage::indicators))
                .contains(List.of(id("indicator.reach")));
    }

    @Test
    void aLetterAsksEachProviderForWhatIsMissing() {
        var all = Example.of(Projects.fresh()).model().requests();
        var fresh = all.requests().get();

        var cbs = fresh.stream()
                .filter(one -> one.provider().equals("CBS"))
                .findFirst()
                .orElseThrow();
        assertThat(cbs.letter())
                .contains("Aan: CBS", "gemeente Almelo (GM0141)", "0-12 jaar", "Gemeente Almelo")
                .contains("- Aantal kinderen per leeftijdsgroep: Inwoners van 0 tot 18 jaar")
                .doesNotContain("{");
        assertThat(fresh.stream().mapToInt(one -> one.indicators().size()).sum())
                .isEqualTo(19 - all.notLocal().get().size());
        assertThat(all.notLocal().get()).hasSize(1);
        assertThat(model.requests().requests().get()).isEmpty();
    }

    @Test
    void whatIsNotPublishedForMunicipalitiesStandsInNoLetter() {
        var example = Example.of(Projects.fresh());
        example.model().choosing().choose("K42");

        var requests = example.model().requests();
        assertThat(requests.notLocal().get())
                .extracting(Indicator::code)
                .contains("K36", "K42")
                .doesNotContain("K02");
        assertThat(requests.requests().get())
                .flatExtracting(RequestsViewModel.Request::indicators)
                .extracting(Indicator::code)
                .contains("K02")
                .doesNotContain("K36", "K42");
    }

    @Test
    void whatMayNotBeShownIsNotAskedForButSaidToExist() {
        example.workspace().keep(SecretReach.set());
        example.workspace().edit("geheim", SecretReach::in);

        assertThat(model.requests().requests().get()).isEmpty();
        assertThat(model.requests().hidden().get()).singleElement().satisfies(one -> {
            assertThat(one.indicator().id()).isEqualTo(id("indicator.reach"));
            assertThat(one.why()).isEqualTo("Het cijfer over 2024 bestaat, maar de bron houdt het geheim.");
        });
    }

    @Test
    void aMessageSaysWhyTheFigureItRestsOnIsNotThere() {
        var reach = example.project()
                .get()
                .find(FigureRecords.INDICATOR, id("indicator.reach"))
                .orElseThrow();
        assertThat(model.messages().withoutFigure(reach)).isEqualTo("nog geen gegevens");

        example.workspace().keep(SecretReach.set());
        example.workspace().edit("geheim", SecretReach::in);
        assertThat(model.messages().withoutFigure(reach)).isEqualTo("de bron houdt het geheim");
    }
}
