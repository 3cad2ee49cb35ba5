package nl.wed.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wed.workbench.codec.RecordCodec;
import nl.wed.workbench.domain.interviews.Quote;
import nl.wed.workbench.domain.interviews.RespondentKey;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.store.Database;
import nl.wed.workbench.store.Installation;
import nl.wed.workbench.store.Opening;
import nl.wed.workbench.store.StoreSettings;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodesOnlyTest {
    private static final String NAME = "Walburga Voorbeeldsma";
    private static final Pattern LOG_CALL = Pattern.compile("\\.log\\((\\s*[\\w.]*Level\\.[^;]*);");
    private static final Pattern LITERAL =
            Pattern.compile("\\s*[\\w.]*Level\\.\\w+,\\s*\"[^\"]*\"(?: \\+ fault\\.code\\(\\))?(?:, \\w+)?\\)");

    @Test
    void aStatementThatFailsIsLoggedByItsCodeOnly() throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:h2:mem:log")) {
            var jdbi = Jdbi.create(connection).open();
            jdbi.execute("create table keys (name varchar(5))");
            var failure = catchThrowable(() -> jdbi.execute("insert into keys values ('" + NAME + "')"));
            var bound = catchThrowable(() -> jdbi.execute("insert into keys values (?)", NAME));

            assertThat(failure).hasMessageContaining(NAME);
            for (Throwable one : List.of(failure, bound)) {
                assertThat(logged(one))
                        .contains("caused by org.h2.jdbc.Jdbc", " 22001", "\tat ", "SEVERE")
                        .doesNotContain("Walburga", "insert into", "keys values");
            }
        }
    }

    /// The log as it is written by the program, after the store was given what it cannot take.
    @Test
    void whatTheStoreCouldNotTakeIsNotInTheLogFile(@TempDir Path folder) throws Exception {
        var database = new Database(Installation.in(folder.resolve("eigen")), StoreSettings.standard("0.1.0"));
        var opened = (Opening.Opened) database.create(
                folder.resolve("a.mv.db"),
                TestTrajectory.project(),
                List.of(TestTrajectory.observationSet()),
                Optional.empty());
        var key = new RespondentKey(TestTrajectory.id("respondent.1"), null, NAME, NAME, NAME);
        Throwable failure;
        try (var store = opened.store()) {
            failure = catchThrowable(() -> store.vault().put(key).get());
        }

        assertThat(failure).as("sealed before it reaches SQL").isInstanceOf(NullPointerException.class);
        assertThat(written(folder, failure))
                .contains("unexpected failure", "NullPointerException")
                .doesNotContain("Walburga");
    }

    private static String written(Path folder, Throwable failure) throws IOException {
        var root = Logger.getLogger("");
        var before = root.getHandlers();
        var level = root.getLevel();
        String temporary = System.getProperty("java.io.tmpdir");
        System.setProperty("java.io.tmpdir", folder.toString());
        try {
            new Logging();
            FaultCode.logged(failure);
            for (var handler : root.getHandlers()) {
                handler.close();
                root.removeHandler(handler);
            }
            return Files.readString(Logging.folder().resolve("werkbank-0.log"));
        } finally {
            System.setProperty("java.io.tmpdir", temporary);
            root.setLevel(level);
            Stream.of(before).forEach(root::addHandler);
        }
    }

    @Test
    void aRecordThatCannotBeReadIsLoggedWithoutItsText() {
        var codec = RecordCodec.of(Quote.class);
        for (String broken : List.of(
                "{\"id\": \"" + NAME + "\"}",
                "{\"id\": 1, \"text\": " + NAME + "}",
                "{\"release\": \"" + NAME + "\"}",
                "{\"" + NAME + "\": [}")) {
            var failure = catchThrowable(() -> codec.read(broken));

            assertThat(failure).isNotNull();
            assertThat(logged(failure)).doesNotContain("Walburga");
        }
    }

    @Test
    void causesAndWhatWasSuppressedTellNothingEither() {
        var failure = new IllegalStateException(NAME, new IOException("/thuis/" + NAME + ".wed"));
        failure.addSuppressed(new IllegalArgumentException(NAME));

        assertThat(logged(failure))
                .contains("caused by java.io.IOException", "suppressed java.lang.IllegalArgumentException")
                .doesNotContain("Walburga");
    }

    @Test
    void aLibraryIsLoggedWithoutWhatItSays() {
        var line = new LogRecord(Level.WARNING, "cannot read " + NAME);
        line.setLoggerName("org.library.Reader");

        assertThat(new CodesOnly().format(line)).contains("org.library.Reader").doesNotContain("Walburga");
    }

    /// What the program says in its log are sentences that hold no value.
    @Test
    void everyLineOfTheProgramIsASentenceOfItsOwn() throws IOException {
        List<String> calls = new ArrayList<>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                LOG_CALL.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(calls::add);
            }
        }
        assertThat(calls)
                .hasSizeGreaterThan(10)
                .allMatch(call -> LITERAL.matcher(call).matches());
    }

    @Test
    void whatNamesPeopleSaysNothingOfThem() {
        var key = new RespondentKey(UUID.randomUUID(), NAME, "School", "w@x.nl", "06");

        assertThat(key.toString()).doesNotContain("Walburga", "School", "w@x.nl");
    }

    private static String logged(Throwable failure) {
        var line = new LogRecord(Level.SEVERE, "command failed");
        line.setLoggerName("nl.wed.workbench.Test");
        line.setThrown(failure);
        return new CodesOnly().format(line);
    }
}
