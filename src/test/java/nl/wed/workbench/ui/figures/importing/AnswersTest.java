package nl.wed.workbench.ui.figures.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.FigureBook;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.RevisionMark;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.sources.notation.DecimalSign;
import nl.wed.workbench.sources.notation.ShareNotation;
import nl.wed.workbench.sources.reading.Answers;
import nl.wed.workbench.sources.result.ImportResult.Imported;
import nl.wed.workbench.ui.Projects;
import nl.wed.workbench.ui.figures.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Questions of a table: answered one after another, kept, and answered otherwise later.
class AnswersTest {
    private static final String INHABITANTS = "code;inwoners\nGM0141;73.123\nGM0363;931.298\n";

    @TempDir
    private Path folder;

    private final Example example = Example.of(Projects.fresh());
    private final ImportViewModel model = example.model().importing();

    @Test
    void answersToSeveralQuestionsOfOneTableAddUp() throws IOException {
        offer("tabel.csv", "code;aantal;deel (%)\nGM0141;1.234;0.103\nGM0363;2.345;0.061\n".replace("0.", "0,"));
        assertThat(question().asksShares()).isFalse();
        assertThat(question().asksYear()).isTrue();
        model.answer(question(), given -> given.withYear(2023));
        assertThat(question().asksShares()).isTrue();
        model.answer(question(), given -> given.withShares(ShareNotation.OF_ONE));

        assertThat(ready().dataSet().importer()).isEqualTo("table+aandeel+2023");
    }

    @Test
    void theQuestionAboutTheSignShowsBothReadingsAndIsAnsweredByOne() throws IOException {
        offer("van-85039NED.csv", INHABITANTS);
        assertThat(question().asksDecimalSign()).isTrue();
        assertThat(question().refused().arguments()).contains("73.123", "73123", "73,123");

        model.answer(question(), given -> given.withDecimalSign(DecimalSign.COMMA));
        model.confirm((ImportCard.Ready) model.cards().getFirst());

        assertThat(own()).isEqualTo(Value.of(73_123));
        assertThat(dataSet().importer()).isEqualTo("table+komma");
    }

    @Test
    void anotherAnswerLaterReadsTheFileAgainInItsPlaceAndMarksTheIndicator() throws IOException {
        offer("van-85039NED.csv", INHABITANTS);
        model.answer(question(), given -> given.withDecimalSign(DecimalSign.POINT));
        model.confirm((ImportCard.Ready) model.cards().getFirst());
        model.discard(model.cards().getFirst());
        DataSet wrong = dataSet();
        var before = example.project().get();

        model.reread(wrong, Answers.of(wrong.importer()).withDecimalSign(DecimalSign.COMMA), model.files(wrong));
        assertThat(ready().newer()).hasValueSatisfying(newer -> {
            assertThat(newer.rereading()).isTrue();
            assertThat(newer.changed()).isEqualTo(1);
        });
        assertThat(example.project().get()).isEqualTo(before);
        model.confirm((ImportCard.Ready) model.cards().getFirst());

        assertThat(own()).isEqualTo(Value.of(73_123));
        assertThat(dataSet().id()).isEqualTo(wrong.id());
        assertThat(dataSet().importer()).isEqualTo("table+komma");
        UUID marked = RevisionMark.openIn(example.project().get()).iterator().next();
        example.model().openFigure(marked);
        assertThat(example.model().revision().detail().get()).hasValueSatisfying(detail -> {
            assertThat(detail.rereading()).isTrue();
            assertThat(detail.values()).singleElement().satisfies(value -> {
                assertThat(value.before()).isEqualTo("niet bewaard");
                assertThat(value.after()).isEqualTo("73.123");
            });
        });
        example.workspace().undo();
        assertThat(own()).isEqualTo(Value.of(73.123));
    }

    @Test
    void anotherFileIsNotTakenForTheFirst() throws IOException {
        offer("van-85039NED.csv", INHABITANTS);
        model.answer(question(), given -> given.withDecimalSign(DecimalSign.POINT));
        model.confirm((ImportCard.Ready) model.cards().getFirst());
        model.discard(model.cards().getFirst());
        Path other = Files.writeString(folder.resolve("ander-85039NED.csv"), INHABITANTS.replace("73.123", "73.124"));

        model.reread(dataSet(), Answers.NONE.withDecimalSign(DecimalSign.COMMA), List.of(other));

        var refusal = (ImportCard.Refusal) model.cards().getFirst();
        assertThat(refusal.reason()).isEqualTo("otherFile");
        assertThat(Example.TEXTS.get(
                        "sources.refused.otherFile",
                        refusal.refused().arguments().toArray()))
                .contains("van-85039NED");
        assertThat(own()).isEqualTo(Value.of(73.123));
    }

    @Test
    void aFileThatIsGoneIsAskedFor() throws IOException {
        offer("van-85039NED.csv", INHABITANTS);
        model.answer(question(), given -> given.withDecimalSign(DecimalSign.POINT));
        model.confirm((ImportCard.Ready) model.cards().getFirst());
        assertThat(model.files(dataSet())).hasSize(1);

        Files.delete(folder.resolve("van-85039NED.csv"));
        assertThat(model.files(dataSet())).isEmpty();
    }

    /// A table of CBS in two files is read from both or not at all: what is left of it is another table.
    @Test
    void ofATableInSeveralFilesOneThatIsGoneAsksForAll() throws IOException {
        String page = "{\"odata.metadata\": \"https://opendata.cbs.nl/ODataFeed/OData/83599NED/$metadata"
                + "#Cbs.OData.WebAPI.UntypedDataSet\", \"value\": [{\"ID\": %d, \"RegioS\": \"NL01  \","
                + " \"Perioden\": \"%s\", \"A_1\": \"  1.5\"}]%s}";
        String next = ", \"odata.nextLink\": \"https://x/?$format=json&$skip=2\"";
        List<Path> files = List.of(
                Files.writeString(folder.resolve("1.json"), page.formatted(0, "2011JJ00", next)),
                Files.writeString(folder.resolve("2.json"), page.formatted(2, "2013JJ00", "")));
        model.read(files);
        model.confirm((ImportCard.Ready) model.cards().getFirst());
        assertThat(model.files(dataSet())).containsExactlyInAnyOrderElementsOf(files);

        Files.delete(files.getLast());
        assertThat(model.files(dataSet())).isEmpty();
        Files.delete(files.getFirst());
        assertThat(model.files(dataSet())).isEmpty();
    }

    @Test
    void theMappingScreenTakesNoSignThatNobodySaid() throws IOException {
        offer("van-85039NED.csv", INHABITANTS);
        model.map(question(), question().paths().getFirst());
        MappingViewModel mapping = model.mapping();
        assertThat(mapping.isSignOpen()).isTrue();
        assertThat(mapping.use()).isFalse();

        mapping.decimalComma(true);
        assertThat(mapping.isSignOpen()).isFalse();
        assertThat(mapping.use()).isTrue();
        assertThat(ready().dataSet().importer()).isEqualTo("table+komma");

        model.confirm((ImportCard.Ready) model.cards().getFirst());
        assertThat(own()).isEqualTo(Value.of(73_123));
    }

    @Test
    void theMappingScreenAsksHowSharesAreWritten() throws IOException {
        offer("deel 2023.csv", "code;deel (%)\nGM0141;0,103\nGM0363;0,061\n");
        model.map(question(), question().paths().getFirst());
        MappingViewModel mapping = model.mapping();
        assertThat(mapping.asksShares()).isTrue();

        mapping.shares(ShareNotation.OF_HUNDRED);
        assertThat(mapping.blocked()).isEmpty();
        var read = (Imported) mapping.preview().get().orElseThrow().trial();
        assertThat(read.dataSet().importer()).isEqualTo("table+procent");
        assertThat(mapping.asksShares()).isTrue();
    }

    @Test
    void aRememberedSignIsAnAnswerToo() throws IOException {
        offer("van-85039NED.csv", INHABITANTS);
        model.map(question(), question().paths().getFirst());
        model.mapping().decimalComma(true);
        model.mapping().use();
        model.discardAll();

        offer("van-85039NED nieuw.csv", INHABITANTS.replace("73.123", "74.123"));
        assertThat(ready().asBefore()).isTrue();
        assertThat(ready().dataSet().importer()).isEqualTo("table+komma");
    }

    private void offer(String name, String content) throws IOException {
        model.read(List.of(Files.writeString(folder.resolve(name), content)));
    }

    private ImportCard.Refusal question() {
        return (ImportCard.Refusal) model.cards().getFirst();
    }

    private ImportPreview ready() {
        return ((ImportCard.Ready) model.cards().getFirst()).preview();
    }

    private DataSet dataSet() {
        return example.project().get().all(FigureRecords.DATA_SET).getFirst();
    }

    private Value own() {
        return FigureBook.of(example.project().get(), example.workspace().observations())
                .all()
                .getFirst()
                .own()
                .value();
    }
}
