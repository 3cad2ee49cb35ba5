package nl.wed.workbench.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
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

/// Everything that can be printed of a package, written to a folder by the commands that a user has.
record Printing(Path folder) {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-16T09:00:00Z"), ZoneOffset.UTC);

    static Printing of(Path wed, Path folder) throws IOException {
        var printing = new Printing(folder);
        var error = new StringWriter();
        var commands = commands(folder, error);
        int failed = commands.run(
                "export",
                wed.toString(),
                "--out",
                printing.plan().toString(),
                "--uitvoeringsplannen",
                printing.implementation().toString());
        for (Path file : List.of(printing.book(), printing.workbook(), printing.table())) {
            failed += commands.run("figures", wed.toString(), "--out", file.toString());
        }
        assertThat(failed).as(error.toString()).isZero();
        return printing;
    }

    private static Commands commands(Path folder, StringWriter error) throws IOException {
        var console = new Console(Texts.load(), new PrintWriter(new StringWriter()), new PrintWriter(error));
        var database = new Database(Installation.in(folder.resolve("eigen")), StoreSettings.standard("0.1.0"));
        var reader = new TrajectoryFile.Reader(database);
        var catalogue = Catalogue.load();
        var export = new WordExport(catalogue, Texts.load(), CLOCK);
        return new Commands(
                console,
                List.of(
                        new ExportCommand(console, reader, export),
                        new FiguresCommand(console, reader, export, catalogue)));
    }

    Path plan() {
        return folder.resolve("plan.docx");
    }

    Path implementation() {
        return folder.resolve("uitvoering");
    }

    Path book() {
        return folder.resolve("cijfers.docx");
    }

    Path workbook() {
        return folder.resolve("cijfers.xlsx");
    }

    Path table() {
        return folder.resolve("cijfers.csv");
    }
}
