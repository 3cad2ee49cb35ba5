package nl.wed.workbench.ui.figures.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.VerificationStatus;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.review.CheckKind;
import nl.wed.workbench.ui.Projects;
import nl.wed.workbench.ui.figures.Example;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportViewModelTest {
    private final Example example = Example.of(Projects.fresh());
    private final ImportViewModel model = example.model().importing();
    private Project before;

    @TempDir
    private Path folder;

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
        assertThat(example.workspace().undo()).contains("Gegevens 'cijfers-2021-85039NED' importeren");
        assertThat(example.project().get()).isEqualTo(before);
    }

    @Test
    void whatIsDoneMakesRoomForTheNextFile() throws IOException {
        model.confirm(read(Example.recognisedFile(folder)));

        var next = read(Files.writeString(folder.resolve("c 2022.csv"), "code;bereik (%)\nGM0141;12\nGM0363;14\n"));

        assertThat(model.cards()).containsExactly(next);
    }

    @Test
    void indicatorsThatWereNotChosenStayOutWhenTheUserSaysSo() throws IOException {
        var card = read(Example.recognisedFile(folder));
        card.preview().addMissing().set(false);

        model.confirm(card);

        assertThat(example.project().get().table(FigureRecords.INDICATOR))
                .isEqualTo(before.table(FigureRecords.INDICATOR));
        assertThat(model.cards().getFirst()).isEqualTo(new ImportCard.Done("cijfers-2021-85039NED", 0));
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

        model.answer(question, given -> given.withYear(2024));

        var card = (ImportCard.Ready) model.cards().getFirst();
        assertThat(model.cards()).hasSize(1);
        assertThat(card.preview().periods()).containsExactly("2024");
    }

    @Test
    void aMeasureBecomesAnOwnIndicatorWithAFigure() throws IOException {
        model.read(List.of(Example.fileWithoutYear(folder)));
        model.answer((ImportCard.Refusal) model.cards().getFirst(), given -> given.withYear(2024));
        var card = (ImportCard.Ready) model.cards().getFirst();
        var preview = card.preview();
        var measure = preview.imported().observations().measures().getFirst();
        Indicator own = MeasureList.suggestion(
                preview.dataSet(),
                measure,
                preview.imported().observations().measures(),
                example.model().profile().themes());
        preview.own().add(new ImportPreview.Own(measure, own));

        model.confirm(card);

        example.model().openFigure(own.id());
        assertThat(example.model().detail().detail().get().orElseThrow().figure())
                .isPresent();
    }

    @Test
    void aFileThatIsNoTableIsRefusedWithItsReason() throws IOException {
        Path letter = Files.writeString(folder.resolve("brief.txt"), "Beste allemaal\n");

        model.read(List.of(letter));

        var refusal = (ImportCard.Refusal) model.cards().getFirst();
        assertThat(Example.TEXTS.get(
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

    @Test
    void severalTablesAreTakenInOneActAndOneEdit() throws IOException {
        Example.recognisedFile(folder);
        Files.writeString(folder.resolve("b 2022.csv"), "code;bereik (%)\nGM0141;12\nGM0363;14\n");
        Files.writeString(folder.resolve("brief.txt"), "Beste allemaal\n");
        model.read(List.of(folder));
        var batch = model.batch().get().orElseThrow();
        assertThat(batch.ready()).hasSize(2);
        assertThat(batch.files())
                .extracting(Batch.FileOutcome::file, Batch.FileOutcome::read)
                .containsExactlyInAnyOrder(
                        tuple("cijfers-2021-85039NED.csv", true), tuple("b 2022.csv", true), tuple("brief.txt", false));
        assertThat(batch.indicators()).containsExactly("W09");

        model.confirmAll(batch);

        assertThat(model.cards()).containsExactly(new ImportCard.AllDone(2, 1));
        assertThat(model.batch().get()).isEmpty();
        assertThat(example.model().dataSets().rows()).hasSize(2);
        example.workspace().undo();
        assertThat(example.project().get()).isEqualTo(before);
    }

    @Test
    void measuresAsTheSourceCallsThemFillUpAPoorProfile() throws IOException {
        Files.writeString(
                folder.resolve("b 2022.csv"), "code;bereik (%);uren (aantal);woorden\nGM0141;12;3;x\nGM0363;14;4;y\n");
        Example.recognisedFile(folder);
        model.read(List.of(folder));
        var batch = model.batch().get().orElseThrow();
        assertThat(batch.suggestions())
                .extracting(one -> one.measure().title())
                .containsExactly("bereik (%)", "uren (aantal)");

        batch.fillUp().set(true);
        model.confirmAll(batch);

        assertThat(example.project().get().stream(FigureRecords.INDICATOR))
                .filteredOn(one -> one.name().equals("bereik (%)"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.definition()).contains("Zoals de bron het noemt");
                    assertThat(one.status()).isEqualTo(VerificationStatus.TO_VERIFY);
                });
        assertThat(example.model().profile().filled()).isEqualTo(3);
    }

    @Test
    void theCheckOfATableIsThereBeforeItIsConfirmed() throws IOException {
        Path odd = folder.resolve("deel 2022.csv");
        Files.writeString(odd, "code;deel (%)\nGM0363;120\nGM0141;130\n");

        var findings = read(odd).preview().findings();

        assertThat(findings).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(CheckKind.PERCENTAGE_ABOVE_100);
            assertThat(Example.TEXTS.get(one.key(), one.arguments().toArray()))
                    .isEqualTo("deel (%): 2 percentages boven 100, te beginnen bij Almelo, 2022");
        });
    }

    @Test
    void aNewerEditionOfATableSaysWhatItChanges() throws IOException {
        model.confirm(read(Example.recognisedFile(folder)));
        Path file = folder.resolve("nieuw-2021-85039NED.csv");
        Files.writeString(file, "regiocode;naam;Low income threshold (%)\nGM0141;Almelo;9.5\nGM0363;A;8.25\n");

        var preview = read(file).preview();

        assertThat(preview.again()).isFalse();
        assertThat(preview.newer())
                .hasValueSatisfying(newer -> assertThat(newer.changed()).isEqualTo(1));
    }

    private ImportCard.Ready read(Path file) {
        model.read(List.of(file));
        return (ImportCard.Ready) model.cards().getFirst();
    }
}
