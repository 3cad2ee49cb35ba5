package nl.wed.workbench.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.cli.Commands;
import nl.wed.workbench.cli.Console;
import nl.wed.workbench.cli.ExportCommand;
import nl.wed.workbench.cli.FiguresCommand;
import nl.wed.workbench.cli.TrajectoryFile;
import nl.wed.workbench.report.WordExport;
import nl.wed.workbench.store.Database;
import nl.wed.workbench.store.Installation;
import nl.wed.workbench.store.StoreSettings;
import nl.wed.workbench.texts.Texts;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every figure that the plans, the cijferboeken, the csv and the workbook of the samples print is that of the imported
/// files: of the right municipality, period, statistic and unit, rounded as a reader rounds.
class PrintedFiguresTest {
    private final List<Ledger> ledgers = new ArrayList<>();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"almelo-0-6", "midden-groningen-0-18"})
    void everyFigureOfASampleIsThatOfTheImportedFiles(String name) throws IOException {
        Path wed = Path.of("sample-projects", name + ".wed");
        print(wed);
        var sample = Sample.of(WedFile.read(wed));
        var names = Names.read();

        plan(sample, names, WordFile.read(folder.resolve("plan.docx")));
        book(sample, names, WordFile.read(folder.resolve("cijfers.docx")));
        try (Stream<Path> plans = Files.list(folder.resolve("uitvoering"))) {
            for (Path file : plans.sorted().toList()) {
                var ledger = ledger(file.getFileName().toString());
                var word = WordFile.read(file);
                new PlanCheck(sample, word, ledger).all();
                new StepCheck(sample, word, ledger).all();
                rest(sample, word, ledger);
            }
        }
        var own = new OwnTextCheck(sample, Content.read(), ledger("own texts"));
        own.aboutFigures();
        own.ofThePlan();
        new WorkbookCheck(sample, names, Workbook.read(folder.resolve("cijfers.xlsx")), ledger("cijfers.xlsx")).all();
        var csv = new CsvCheck(sample, ledger("cijfers.csv"));
        csv.all(folder.resolve("cijfers.csv"));

        System.out.println(name);
        ledgers.forEach(System.out::println);
        System.out.println("kept back in csv: " + csv.hidden());
        assertThat(ledgers.stream().flatMap(one -> one.faults().stream())).isEmpty();
    }

    private Ledger ledger(String document) {
        var ledger = new Ledger(document);
        ledgers.add(ledger);
        return ledger;
    }

    private void plan(Sample sample, Names names, WordFile word) {
        var ledger = ledger("plan.docx");
        var chapter = new FigureChapterCheck(sample, word, ledger);
        chapter.overview();
        chapter.sections("Stand van zaken in cijfers", false);
        charts(sample, names, word, ledger);
        new PlanCheck(sample, word, ledger).all();
        new StepCheck(sample, word, ledger).all();
        rest(sample, word, ledger);
    }

    private static void charts(Sample sample, Names names, WordFile word, Ledger ledger) {
        var others = new ChartCheck(sample, names, word, ledger).all();
        var steps = new StepChartCheck(sample, word, ledger);
        others.forEach(drawing -> ledger.right("chart", drawing.caption(), steps.of(drawing), "is not understood"));
        new MapCheck(sample, names, word, ledger).all();
    }

    private void rest(Sample sample, WordFile word, Ledger ledger) {
        try {
            new RemainderCheck(sample, Content.read(), word, ledger)
                    .all()
                    .forEach(one -> System.out.println("REST " + one));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void book(Sample sample, Names names, WordFile word) {
        var ledger = ledger("cijfers.docx");
        var chapter = new FigureChapterCheck(sample, word, ledger);
        chapter.overview();
        chapter.sections("Cijfers op een rij", true);
        charts(sample, names, word, ledger);
        new StepCheck(sample, word, ledger).all();
        rest(sample, word, ledger);
    }

    /// Prints everything as a user does, by command.
    private void print(Path wed) throws IOException {
        var error = new StringWriter();
        var console = new Console(Texts.load(), new PrintWriter(new StringWriter()), new PrintWriter(error));
        var database = new Database(Installation.in(folder.resolve("eigen")), StoreSettings.standard("0.1.0"));
        var reader = new TrajectoryFile.Reader(database);
        var catalogue = Catalogue.load();
        var export = new WordExport(catalogue, Texts.load(), Clock.systemUTC());
        var commands = new Commands(
                console,
                List.of(
                        new ExportCommand(console, reader, export),
                        new FiguresCommand(console, reader, export, catalogue)));
        int failed = commands.run(
                "export",
                wed.toString(),
                "--out",
                folder.resolve("plan.docx").toString(),
                "--uitvoeringsplannen",
                folder.resolve("uitvoering").toString());
        for (String kind : List.of(".docx", ".xlsx", ".csv")) {
            failed += commands.run(
                    "figures",
                    wed.toString(),
                    "--out",
                    folder.resolve("cijfers" + kind).toString());
        }
        assertThat(failed).as(error.toString()).isZero();
    }
}
