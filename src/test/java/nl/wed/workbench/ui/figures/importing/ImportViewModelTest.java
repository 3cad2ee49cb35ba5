package nl.wed.workbench.ui.figures.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.ui.Projects;
import nl.wed.workbench.ui.figures.Example;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class ImportViewModelTest {
    private final Example example = Example.of(Projects.fresh());
    private final ImportViewModel model = example.model().importing();
    private Project before;

    @TempDir private Path folder;

    @BeforeEach
    void remember() {
        before = example.project().get();
    }

    @Test
    void whatWasUnderstoodIsShownBeforeAnythingChanges() throws IOException {
        var preview = read(Example.recognisedFile(folder)).preview();

        assertThat(preview.periods()).containsExactly("2021");
        assertThat(preview.regions("GM")).isEqualTo(30);
        assertThat(preview.imported().counts().known()).isEqualTo(30);
        assertThat(preview.fills())
                .extracting(ImportPreview.Fill::code, ImportPreview.Fill::chosen)
                .containsExactly(tuple("W09", false));
        assertThat(preview.addMissing().get()).isTrue();
        assertThat(example.project().get()).isSameAs(before);
    }

    @Test
    void confirmingIsOneEditThatGivesTheFigure() throws IOException {
        model.confirm(read(Example.recognisedFile(folder)));

        assertThat(example.model().profile().filled()).isEqualTo(1);
        assertThat(model.cards()).containsExactly(new ImportCard.Done("cijfers-2021-85039NED", 1));
        assertThat(example.workspace().undo())
                .contains("Gegevens 'cijfers-2021-85039NED' importeren");
        assertThat(example.project().get()).isEqualTo(before);
    }

    @Test
    void indicatorsThatWereNotChosenStayOutWhenTheUserSaysSo() throws IOException {
        var card = read(Example.recognisedFile(folder));
        card.preview().addMissing().set(false);

        model.confirm(card);

        assertThat(example.project().get().table(FigureRecords.INDICATOR))
                .isEqualTo(before.table(FigureRecords.INDICATOR));
        assertThat(model.cards().getFirst())
                .isEqualTo(new ImportCard.Done("cijfers-2021-85039NED", 0));
    }

    @Test
    void theSameFilesAgainTakeTheirOwnPlace() throws IOException {
        model.confirm(read(Example.recognisedFile(folder)));
        var again = read(Example.recognisedFile(folder));
        assertThat(again.preview().again()).isTrue();

        model.confirm(again);

        assertThat(example.model().dataSets().rows()).hasSize(1);
    }

    @Test
    void aTableWithoutYearAsksForItAndIsThenRead() throws IOException {
        model.read(List.of(Example.fileWithoutYear(folder)));
        var question = (ImportCard.Refusal) model.cards().getFirst();
        assertThat(question.asksYear()).isTrue();

        model.answerYear(question, 2024);

        var card = (ImportCard.Ready) model.cards().getFirst();
        assertThat(model.cards()).hasSize(1);
        assertThat(card.preview().periods()).containsExactly("2024");
    }

    @Test
    void aMeasureBecomesAnOwnIndicatorWithAFigure() throws IOException {
        model.read(List.of(Example.fileWithoutYear(folder)));
        model.answerYear((ImportCard.Refusal) model.cards().getFirst(), 2024);
        var card = (ImportCard.Ready) model.cards().getFirst();
        var preview = card.preview();
        var measure = preview.imported().observations().measures().getFirst();
        Indicator own =
                MeasureList.suggestion(
                        preview.dataSet(), measure, example.model().profile().themes());
        preview.own().add(new ImportPreview.Own(measure, own));

        model.confirm(card);

        example.model().openFigure(own.id());
        assertThat(example.model().detail().detail().get().orElseThrow().figure()).isPresent();
    }

    @Test
    void aFileThatIsNoTableIsRefusedWithItsReason() throws IOException {
        Path letter = Files.writeString(folder.resolve("brief.txt"), "Beste allemaal\n");

        model.read(List.of(letter));

        var refusal = (ImportCard.Refusal) model.cards().getFirst();
        assertThat(
                        Example.TEXTS.get(
                                refusal.refused().reasonKey(),
                                refusal.refused().arguments().toArray()))
                .contains("brief.txt");
        assertThat(example.project().get()).isSameAs(before);
        model.discard(refusal);
        assertThat(model.cards()).isEmpty();
    }

    @Test
    void removingADataSetTakesItsLinksAlong() throws IOException {
        model.confirm(read(Example.recognisedFile(folder)));
        var row = example.model().dataSets().rows().getFirst();
        assertThat(row.fills()).hasSize(1);

        example.model().dataSets().remove(row.dataSet());

        assertThat(example.project().get().all(FigureRecords.INDICATOR_SOURCE)).isEmpty();
        assertThat(example.model().profile().filled()).isZero();
    }

    private ImportCard.Ready read(Path file) {
        model.read(List.of(file));
        return (ImportCard.Ready) model.cards().getFirst();
    }
}
