package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wed.workbench.codec.ObservationBytes;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.workspace.EditNote;
import org.jdbi.v3.core.Handle;

/// Makes one new working file.
final class Creation {
    private static final int TOKEN_BYTES = 16;

    private final WorkingFile file;
    private final Database database;

    Creation(WorkingFile file, Database database) {
        this.file = file;
        this.database = database;
    }

    /// Makes it beside, and puts it in the place when all of it is there.
    Opening create(Project project, Collection<ObservationSet> observations, Optional<String> base) {
        if (Files.exists(file.database())) {
            return new Opening.Exists(file.database());
        }
        Sidecar sidecar;
        try {
            Sidecar.removeRest(file);
            if (Files.exists(file.sidecar())) {
                var left = database.snapshots(file).newestGood();
                return new Opening.Remains(file.database(), file.sidecar(), left);
            }
            sidecar = Sidecar.create(file.sidecar(), database.installation());
        } catch (IOException _) {
            return new Opening.ReadOnly(file.database());
        }
        try {
            place(sidecar, project, observations, base);
            return opened(sidecar, project);
        } catch (NotOpened | IOException | RuntimeException e) {
            removeRests(sidecar);
            System.getLogger(Creation.class.getName())
                    .log(System.Logger.Level.ERROR, "a new file could not be made", e);
            return new Opening.ReadOnly(file.database());
        }
    }

    private void place(Sidecar sidecar, Project project, Collection<ObservationSet> observations, Optional<String> base)
            throws NotOpened, IOException {
        var fresh = file.fresh();
        var key = sidecar.key().orElseThrow();
        String token = token();
        OwnFolder.make(file.snapshots());
        Files.deleteIfExists(fresh.database());
        var connection = H2Connection.open(fresh, fresh.url(false, false), key, database.snapshots(file));
        try {
            empty(connection.writing(), token, project.id(), base);
            fill(new Journal(connection, sidecar, contents(project.id(), base), clock()), project, observations);
            connection.sync();
        } finally {
            // All of it is on the disk, and closing would move it about.
            connection.abandon();
        }
        database.reached("new filled");
        sidecar.seal(database.migrations().target(), token, Seal.ofContent(fresh.database()));
        database.reached("new sealed");
        Swap.into(file.database(), fresh.database());
        database.reached("new in place");
        sidecar.made();
    }

    private Opening opened(Sidecar sidecar, Project project) throws NotOpened, IOException {
        var identity = sidecar.identity().orElseThrow(() -> new IOException("not sealed"));
        var steps = new OpeningSteps(file, database, false);
        sidecar.seal(identity.schema(), identity.token(), Seal.ofPlace(file.database()));
        var connection = steps.connect(sidecar, false);
        try {
            var read = steps.contents(connection.writing(), sidecar, identity.token());
            var shared = new Contents(
                    Sharing.of(read.project(), project), read.places(), read.ledger(), read.generation(), read.base());
            return steps.made(sidecar, identity, connection, shared);
        } catch (NotOpened | IOException | RuntimeException | Error e) {
            connection.abandon();
            throw e;
        }
    }

    private Clock clock() {
        return database.settings().clock();
    }

    private static Contents contents(UUID project, Optional<String> base) {
        return new Contents(Project.empty(project), Map.of(), new Ledger(), 0, base);
    }

    private void empty(Handle handle, String token, UUID project, Optional<String> base) {
        database.migrations().run(handle, 0);
        handle.execute(
                "insert into control (schema_version, token, project, base, generation)" + " values (?, ?, ?, ?, 0)",
                database.migrations().target(),
                token,
                project,
                base.orElse(null));
    }

    private void fill(Journal journal, Project project, Collection<ObservationSet> observations) {
        var note = EditNote.of("");
        for (ObservationSet set : observations) {
            byte[] bytes = ObservationBytes.write(set);
            String blob = H2ProjectStore.blob(set.contentHash());
            journal.write(note, (handle, edit) -> BlobRows.put(handle, edit, blob, bytes), () -> {});
        }
        var nothing = Project.empty(project.id());
        if (RecordRows.differ(nothing, project)) {
            journal.write(
                    note,
                    (handle, edit) -> {
                        new RecordRows(database.codecs(), Map.of()).write(handle, edit, nothing, project);
                        KeptRows.write(handle, edit, nothing.kept(), project.kept());
                    },
                    () -> {});
        }
    }

    private void removeRests(Sidecar sidecar) {
        try (sidecar) {
            Files.deleteIfExists(file.fresh().database());
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
