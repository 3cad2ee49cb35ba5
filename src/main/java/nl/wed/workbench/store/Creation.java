package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.ObservationSet;

/// Makes one new working file.
final class Creation {
    private static final int TOKEN_BYTES = 16;

    private final WorkingFile file;
    private final Database database;

    Creation(WorkingFile file, Database database) {
        this.file = file;
        this.database = database;
    }

    Opening create(Project project, Collection<ObservationSet> observations, Optional<String> base) {
        if (Files.exists(file.database())) {
            return new Opening.Exists(file.database());
        }
        if (Files.exists(file.sidecar())) {
            var left = database.snapshots(file).newestGood();
            return new Opening.Remains(file.database(), file.sidecar(), left);
        }
        Sidecar sidecar;
        try {
            sidecar = Sidecar.create(file.sidecar(), database.installation());
        } catch (IOException _) {
            return new Opening.ReadOnly(file.database());
        }
        try {
            var opened = empty(sidecar, project, base);
            fill(opened.store(), project, observations);
            return opened;
        } catch (NotOpened | IOException | CompletionException e) {
            removeRests(sidecar);
            System.getLogger(Creation.class.getName())
                    .log(System.Logger.Level.ERROR, "a new file could not be made", e);
            return new Opening.ReadOnly(file.database());
        }
    }

    private Opening.Opened empty(Sidecar sidecar, Project project, Optional<String> base)
            throws NotOpened, IOException {
        int schema = database.migrations().target();
        String token = token();
        var connection =
                H2Connection.open(file, file.url(false, false), sidecar.key().orElseThrow(), database.snapshots(file));
        var handle = connection.writing();
        database.migrations().run(handle, 0);
        handle.execute(
                "insert into control (schema_version, token, project, base, generation)" + " values (?, ?, ?, ?, 0)",
                schema,
                token,
                project.id(),
                base.orElse(null));
        connection.sync();
        sidecar.seal(schema, token, Seal.ofPlace(file.database()));
        var contents = new Contents(Project.empty(project.id()), Map.of(), new Ledger(), 0, base);
        var identity = sidecar.identity().orElseThrow();
        return new OpeningSteps(file, database, false)
                .opened(sidecar, identity, connection, contents, Optional.empty());
    }

    private static void fill(H2ProjectStore store, Project project, Collection<ObservationSet> observations) {
        try {
            observations.forEach(set -> store.keep(set).join());
            store.save(project, "").join();
        } catch (CompletionException e) {
            store.close();
            throw e;
        }
    }

    private void removeRests(Sidecar sidecar) {
        try (sidecar) {
            Files.deleteIfExists(file.database());
            Files.deleteIfExists(file.sidecar());
        } catch (IOException e) {
            System.getLogger(Creation.class.getName())
                    .log(System.Logger.Level.WARNING, "rests of a new file stay behind", e);
        }
    }

    static String token() {
        var bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
