package nl.wed.workbench.texts;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.FigureBook;
import nl.wed.workbench.domain.figures.HiddenValue;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.domain.testing.Changed;
import nl.wed.workbench.domain.testing.TestTrajectory;
import org.junit.jupiter.api.Test;

class ChoiceWordsTest {
    private final ChoiceWords words = new ChoiceWords(Texts.load());
    private final Figure figure = FigureBook.of(TestTrajectory.project(), TestTrajectory.observations())
            .find(id("indicator.reach"))
            .orElseThrow();

    @Test
    void aNewerYearThatIsHiddenIsSaidWithTheYearThatIsShown() {
        var hidden = hidden(false);
        assertThat(words.hidden(hidden))
                .contains("Het cijfer over 2023 is verborgen wegens kleine aantallen; dit is 2022.");
        assertThat(words.hidden(of("2022JJ00"))).isEmpty();
    }

    @Test
    void aNewerYearThatTheSourceKeepsSecretIsNotSaidToBeHiddenForOurSmallNumbers() {
        assertThat(words.hidden(hidden(true))).contains("De bron houdt het cijfer over 2023 geheim; dit is 2022.");
    }

    @Test
    void aFigureThatIsHiddenAltogetherIsSaidToExist() {
        var byUs = new HiddenValue("2023JJ00", false);
        var bySource = new HiddenValue("2023JJ00", true);

        assertThat(words.hidden(byUs))
                .isEqualTo("Het cijfer over 2023 is er wel, maar is verborgen wegens kleine" + " aantallen.");
        assertThat(words.briefly(byUs)).isEqualTo("verborgen wegens kleine aantallen");
        assertThat(words.hidden(bySource)).isEqualTo("Het cijfer over 2023 bestaat, maar de bron houdt het geheim.");
        assertThat(words.briefly(bySource)).isEqualTo("de bron houdt het geheim");
    }

    @Test
    void otherFilesAreNamedWithPeriodAndValueAndWhyTheNewerOneIsNotUsed() {
        assertThat(words.also(of("2021JJ00"), List.of(of("2023JJ00"))))
                .contains("Proefcijfers jonge kinderen (2023: 15,0%). Het nieuwere cijfer heeft geen"
                        + " waarde voor Nederland; daarom is hier dit cijfer gebruikt.");
        assertThat(words.also(of("2023JJ00"), List.of(of("2021JJ00"))))
                .contains("Proefcijfers jonge kinderen (2021: 15,0%).");
        assertThat(words.also(of("2023JJ00"), List.of())).isEmpty();
    }

    @Test
    void whatTheUserChoseIsSaidToBeChosen() {
        var source = figure.source().withChosen(LocalDate.of(2026, 9, 1));
        var chosen = Changed.with(of("2021JJ00"), "source", source);
        assertThat(words.also(chosen, List.of(of("2023JJ00"))).orElseThrow()).endsWith("Dit bestand is zelf gekozen.");
    }

    private Figure hidden(boolean bySource) {
        var value = new HiddenValue("2023JJ00", bySource);
        return Changed.with(of("2022JJ00"), "hidden", Optional.of(value));
    }

    private Figure of(String period) {
        var point = new Point(period, Value.of(15), PeriodStatus.DEFINITIVE);
        return Changed.with(figure, "own", point);
    }
}
