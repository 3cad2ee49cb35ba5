package nl.wed.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.FigureBook;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.RevisionMark;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.setup.NewTrajectory;
import nl.wed.workbench.setup.TrajectorySetup;
import nl.wed.workbench.sources.mapping.MappingMemory;
import nl.wed.workbench.store.Database;
import nl.wed.workbench.store.H2ProjectStore;
import nl.wed.workbench.store.Installation;
import nl.wed.workbench.store.Opening;
import nl.wed.workbench.store.StoreSettings;
import nl.wed.workbench.texts.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Questions of a table on the command line: asked with both readings, answered by an option, and another
/// answer later.
class ImportCommandTest {
    private static final Catalogue CATALOGUE = Catalogue.load();

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter error = new StringWriter();
    private Database database;
    private Commands commands;

    @BeforeEach
    void prepare() throws Exception {
        var texts = Texts.load();
        var console = new Console(texts, new PrintWriter(out), new PrintWriter(error));
        database = new Database(Installation.in(folder.resolve("eigen")), StoreSettings.standard("0.1.0"));
        commands = new Commands(
                console,
                List.of(new ImportCommand(
                        database,
                        new ImportTaking(console, CATALOGUE),
                        new MappingMemory(folder.resolve("leeswijzen.jsonl")))));
        var wanted = new NewTrajectory("GM0141", "0-12", 1, LocalDate.of(2026, 9, 1), "Test");
        store(new TrajectorySetup(CATALOGUE, texts).create(wanted));
    }

    @Test
    void anOpenDecimalSignIsRefusedWithBothReadingsAndHowToAnswer() throws Exception {
        Path table = table("van-85039NED.csv", "code;inwoners\nGM0141;73.123\n");

        assertThat(read(table)).isEqualTo(2);
        assertThat(error.toString())
                .contains(
                        "kan 73.123 (rij 2, kolom 'inwoners') op twee manieren worden gelezen: als 73123 of als 73,123")
                .contains("--decimal komma (73.123 is 73123) of --decimal punt (73.123 is 73,123)");
        assertThat(project().all(FigureRecords.DATA_SET)).isEmpty();
    }

    @Test
    void anotherAnswerTakesThePlaceOfTheFirstAndMarksWhatItChanged() throws Exception {
        Path table = table("van-85039NED.csv", "code;inwoners\nGM0141;73.123\n");

        assertThat(read(table, "--decimal", "punt")).as(error.toString()).isZero();
        assertThat(own()).isEqualTo(Value.of(73.123));
        DataSet first = project().all(FigureRecords.DATA_SET).getFirst();
        assertThat(first.importer()).isEqualTo("table+punt");
        assertThat(project().all(FigureRecords.REVISION_MARK)).isEmpty();

        assertThat(read(table, "--decimal", "komma")).isZero();
        assertThat(error.toString()).contains("anders gelezen. 1 indicator krijgt een andere waarde en het merk");
        assertThat(own()).isEqualTo(Value.of(73_123));
        assertThat(project().all(FigureRecords.DATA_SET)).singleElement().satisfies(set -> {
            assertThat(set.id()).isEqualTo(first.id());
            assertThat(set.importer()).isEqualTo("table+komma");
        });
        assertThat(project().all(FigureRecords.REVISION_MARK)).singleElement().satisfies(mark -> {
            assertThat(mark.open()).isTrue();
            assertThat(mark.isRereading()).isTrue();
            assertThat(mark.periods()).containsExactly("2021JJ00");
        });
        assertThat(RevisionMark.openIn(project())).hasSize(1);

        assertThat(read(table, "--decimal", "komma")).isZero();
        assertThat(project().all(FigureRecords.REVISION_MARK)).hasSize(1);
    }

    @Test
    void sharesUnderAPercentSignAreAnsweredByAnOption() throws Exception {
        Path table = table("x 2023.csv", "code;jeugdzorg (%)\nGM0141;0,103\nGM0363;0,061\n");

        assertThat(read(table)).isEqualTo(2);
        assertThat(error.toString())
                .contains("--share aandeel (0,103 is 10,3 %) of --share procent (0,103 is 0,103 %)");
        assertThat(read(table, "--share", "aandeel")).isZero();
        assertThat(project().all(FigureRecords.DATA_SET))
                .extracting(DataSet::importer)
                .containsExactly("table+aandeel");
    }

    @Test
    void anAnswerThatIsNoneIsOneDutchLine() throws Exception {
        Path table = table("x 2023.csv", "code;a\nGM0141;1\n");

        assertThat(read(table, "--decimal", "point")).isEqualTo(2);
        assertThat(error.toString()).contains("--decimal").contains("point").doesNotContain("Exception");
    }

    @Test
    void severalQuestionsOfOneTableAreAnsweredTogether() throws Exception {
        Path table = table("x.csv", "code;inwoners;jeugdzorg (%)\nGM0141;73.123;0,103\n".replace("0,103", "0.103"));
        assertThat(read(table, "--year", "2023")).isEqualTo(2);
        assertThat(read(table, "--year", "2023", "--share", "aandeel")).isZero();

        assertThat(project().all(FigureRecords.DATA_SET))
                .extracting(DataSet::importer)
                .containsExactly("table+aandeel+2023");
    }

    private int read(Path table, String... options) {
        var line = new ArrayList<>(List.of("import", folder.resolve("a.mv.db").toString(), table.toString()));
        line.addAll(List.of(options));
        return commands.run(line.toArray(String[]::new));
    }

    private Path table(String name, String content) throws Exception {
        return Files.writeString(folder.resolve(name), content);
    }

    private void store(Project project) {
        ((Opening.Opened) database.create(folder.resolve("a.mv.db"), project, List.of(), Optional.empty()))
                .store()
                .close();
    }

    private Project project() {
        try (H2ProjectStore store = opened()) {
            return store.load();
        }
    }

    /// The value of the only indicator that has one.
    private Value own() {
        try (H2ProjectStore store = opened()) {
            return FigureBook.of(store.load(), store).all().getFirst().own().value();
        }
    }

    private H2ProjectStore opened() {
        return ((Opening.Opened) database.open(folder.resolve("a.mv.db"))).store();
    }
}
