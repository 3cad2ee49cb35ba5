package nl.wed.workbench.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.wed.workbench.sources.known.StatisticSums;
import nl.wed.workbench.sources.reading.ImportLimits;
import nl.wed.workbench.sources.reading.ImportOptions;
import nl.wed.workbench.sources.reading.ImportRun;
import nl.wed.workbench.sources.reading.Importer;
import nl.wed.workbench.sources.reading.Recognised;
import nl.wed.workbench.sources.reading.SourceFiles;
import nl.wed.workbench.sources.regions.RegionNames;
import nl.wed.workbench.sources.result.ImportResult;
import nl.wed.workbench.sources.result.ImportResult.Refused;
import nl.wed.workbench.sources.table.Tables;
import nl.wed.workbench.texts.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A file that keeps its reader busy, and one on which a library chokes.
@Timeout(30)
class TimeLimitTest {
    private static final ImportOptions HASTY =
            ImportOptions.standard().withLimits(ImportLimits.standard().withTime(Duration.ofMillis(300)));

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("cijfers 2023.csv"), "regio;aantal\nGM0363;12\nGM0141;3\n");
    }

    private interface Reading {
        ImportResult read(ImportRun run) throws IOException;
    }

    private static Importers with(Reading reading) {
        return new Importers(
                List.of(new Importer() {
                    @Override
                    public String kind() {
                        return "test";
                    }

                    @Override
                    public Optional<Recognised> recognise(SourceFiles files) {
                        return Optional.of(new Recognised(kind(), "", files));
                    }

                    @Override
                    public ImportResult read(Recognised recognition, ImportRun run) throws IOException {
                        return reading.read(run);
                    }
                }),
                RegionNames.load(),
                StatisticSums.load());
    }

    private String told(Importers importers, ImportOptions options) {
        var refused = (Refused) importers.read(List.of(file), options);
        return Texts.load().get(refused.reasonKey(), refused.arguments().toArray());
    }

    @Test
    void aFileThatKeepsItsReaderBusyIsStoppedWithItsNameAndTheTime() {
        String told = told(
                with(_ -> {
                    while (true) {
                        Thread.onSpinWait();
                    }
                }),
                HASTY);

        assertThat(told)
                .startsWith("'cijfers 2023.csv' kost te veel tijd om te lezen: na 0 seconden")
                .contains("CSV");
    }

    @Test
    void aReaderThatIsToldToStopIsNotSaidToBeStoppedByTheUser() {
        assertThat(told(
                        with(run -> {
                            while (true) {
                                try (var stream = run.open(file)) {
                                    stream.readAllBytes();
                                }
                            }
                        }),
                        HASTY))
                .contains("kost te veel tijd");
    }

    @Test
    void whoStopsDoesNotWaitForTheReader() {
        var stop = new AtomicBoolean();
        var options = ImportOptions.standard().withWatch(stop::get, (_, _) -> {});

        String told = told(
                with(_ -> {
                    stop.set(true);
                    while (true) {
                        Thread.onSpinWait();
                    }
                }),
                options);

        assertThat(told).isEqualTo("Het inlezen is gestopt. Er is niets bewaard.");
    }

    @Test
    void largeFilesGetMoreTime() {
        var limits = ImportLimits.standard();

        assertThat(limits.time(107_000)).isEqualTo(Duration.ofSeconds(60));
        assertThat(limits.time(150L << 20)).isEqualTo(Duration.ofSeconds(510));
    }

    @Test
    void whatALibrarySaysOfAFileIsNotShown() {
        assertThat(told(
                        with(_ -> {
                            throw new IllegalStateException("Jan de Vries, 0612345678");
                        }),
                        ImportOptions.standard()))
                .startsWith("'cijfers 2023.csv' is zo opgebouwd dat")
                .doesNotContain("Jan");
        assertThat(told(
                        with(_ -> {
                            throw new IOException("Premature end of chunk coded message body");
                        }),
                        ImportOptions.standard()))
                .startsWith("'cijfers 2023.csv' kan niet worden gelezen")
                .doesNotContain("Premature");
        assertThat(told(
                        with(_ -> {
                            throw new StackOverflowError();
                        }),
                        ImportOptions.standard()))
                .startsWith("'cijfers 2023.csv' is zo opgebouwd");
    }

    @Test
    void aFileThatMayNotBeReadOrIsGoneSaysSo() {
        assertThat(told(
                        with(_ -> {
                            throw new NoSuchFileException("/geheim");
                        }),
                        HASTY))
                .isEqualTo("'cijfers 2023.csv' staat er niet meer.");
        assertThat(told(
                        with(_ -> {
                            throw new AccessDeniedException("/geheim");
                        }),
                        HASTY))
                .startsWith("'cijfers 2023.csv' mag op deze computer niet worden gelezen")
                .doesNotContain("/geheim");
    }

    @Test
    void howATableWouldBeReadIsLimitedToo() throws Exception {
        var lines = new StringBuilder("regio;aantal\n");
        for (int i = 0; i < 60_000; i++) {
            lines.append("GM0363;").append(i).append('\n');
        }
        Files.writeString(file, lines);
        var none = ImportOptions.standard().withLimits(ImportLimits.standard().withTime(Duration.ZERO));

        assertThat(Tables.standard().previews(file, none, List.of())).isEmpty();
        assertThat(Tables.standard().previews(file, ImportOptions.standard(), List.of()))
                .isNotEmpty();
    }
}
