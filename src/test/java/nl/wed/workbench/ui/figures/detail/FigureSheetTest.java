package nl.wed.workbench.ui.figures.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import nl.wed.workbench.domain.figures.Counted;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.FigureBook;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.testing.Changed;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.ui.figures.Example;
import nl.wed.workbench.ui.figures.kit.FigureText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class FigureSheetTest {
    private static final Figure FIGURE = FigureBook.of(TestTrajectory.project(), TestTrajectory.observations())
            .find(TestTrajectory.id("indicator.reach"))
            .orElseThrow();

    @Test
    void itSaysWhatTheNumbersCount() {
        assertThat(words(counting(Counted.PEOPLE, null))).containsSequence("Telt", "personen");
        assertThat(words(counting(Counted.AVERAGE, null)))
                .containsSequence("Telt", "niets, het is een gemiddelde; ook kleine getallen worden getoond");
        assertThat(words(counting(Counted.UNCLEAR, null)))
                .containsSequence("Telt", "onbekend wat; kleine aantallen zijn beschermd alsof het personen zijn");
        assertThat(words(counting(Counted.HOUSEHOLDS, "M2"))).containsSequence("Telt", "in de teller: huishoudens");
        assertThat(words(counting(Counted.NOTHING, null))).doesNotContain("Telt");
    }

    @Test
    void itNamesTheStatisticWithItsPath() {
        var nearby = new Statistic("M", "Binnen 3 km", "Onderwijs / Aantal scholen", "aantal", 1);
        assertThat(words(Changed.with(FIGURE, "statistic", nearby)))
                .anyMatch(text -> text.endsWith("Onderwijs / Aantal scholen / Binnen 3 km"));
    }

    @Test
    void whereNobodyIsNamedItSaysThatNobodyIs() {
        var nobody = Changed.with(Changed.with(FIGURE.indicator(), "provider", ""), "table", "eigen-tabel");
        assertThat(words(Changed.with(FIGURE, "indicator", nobody)))
                .containsSequence("Aanbieder", "aanbieder niet vermeld, tabel eigen-tabel");
        assertThat(new FigureText(Example.TEXTS).unitAndPeriod(nobody, Optional.empty()))
                .isEqualTo("nog geen gegevens · aanbieder niet vermeld");
    }

    private static Figure counting(Counted counted, @Nullable String denominator) {
        var source = Changed.with(FIGURE.source(), "denominator", denominator);
        return Changed.with(Changed.with(FIGURE, "source", source), "counted", counted);
    }

    private static List<String> words(Figure figure) {
        var sheet = new FigureSheet(Example.TEXTS, Example.CATALOGUE.sources());
        var words = new ArrayList<String>();
        collect(sheet.of(figure.indicator(), Optional.of(figure), List.of()), words);
        return words;
    }

    private static void collect(Node node, List<String> words) {
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            words.add(labeled.getText());
        } else if (node instanceof Text text) {
            words.add(text.getText());
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, words));
        }
    }
}
