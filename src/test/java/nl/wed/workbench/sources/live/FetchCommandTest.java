package nl.wed.workbench.sources.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.cli.Commands;
import nl.wed.workbench.cli.Console;
import nl.wed.workbench.cli.FetchCommand;
import nl.wed.workbench.cli.ImportTaking;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.store.Database;
import nl.wed.workbench.store.Installation;
import nl.wed.workbench.store.Opening;
import nl.wed.workbench.store.StoreSettings;
import nl.wed.workbench.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetchCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter error = new StringWriter();
    private CbsServer server;
    private Database database;
    private Commands commands;
    private Path file;

    @BeforeEach
    void prepare() throws Exception {
        server = new CbsServer();
        var console = new Console(Texts.load(), new PrintWriter(out), new PrintWriter(error));
        database = new Database(Installation.in(folder.resolve("eigen")), StoreSettings.standard("0.1.0"));
        file = folder.resolve("a.mv.db");
        var made = database.create(file, TestTrajectory.project(), List.of(), Optional.empty());
        ((Opening.Opened) made).store().close();
        commands = new Commands(
                console,
                List.of(new FetchCommand(
                        console,
                        database,
                        new ImportTaking(console, Catalogue.load()),
                        LiveSources.in(folder.resolve("cache")))));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private int fetch(String... more) {
        var line = new ArrayList<>(List.of("fetch", file.toString(), "--base", server.address() + CbsTables.V4));
        line.addAll(List.of(more));
        return commands.run(line.toArray(String[]::new));
    }

    private long dataSets() {
        try (var store = ((Opening.Opened) database.open(file)).store()) {
            return store.load().stream(FigureRecords.DATA_SET)
                    .filter(set -> "99999ned".equals(set.table()))
                    .filter(set -> store.find(set.observations()).isPresent())
                    .count();
        }
    }

    @Test
    void aTableComesIntoTheTrajectoryWithProgress() {
        server.tables.pageSize = 10;
        int code = fetch("--table", "99999ned", "--only", "RegioS=NL01,GM*", "--from", "2020JJ00");

        assertThat(code).as(error.toString()).isZero();
        assertThat(out.toString()).contains("Inwoners; regio").contains("30 waarden");
        assertThat(error.toString()).contains("30 van 30 waarnemingen binnen");
        assertThat(dataSets()).isEqualTo(1);
    }

    @Test
    void aRefusalIsOneLineAndChangesNothing() {
        assertThat(fetch("--table", "99999NED")).isEqualTo(2);
        assertThat(error.toString()).contains("hoofdletters").hasLineCount(1);
        assertThat(fetch("--table", "99999ned", "--only", "RegioS")).isEqualTo(2);
        assertThat(fetch("--table", "99999ned", "--source", "v9")).isEqualTo(2);
        assertThat(dataSets()).isZero();
    }

    @Test
    void theHelpIsDutch() {
        assertThat(commands.run("fetch", "--help")).isZero();
        assertThat(out.toString()).contains("Haalt een tabel").doesNotContain("Usage");
    }
}
