package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.ObservationSet;

/// Makes a working file of what is in memory, for when somebody wrote over the one that was open: its bytes are gone
/// then, and with them the named versions, the packages and what was done.
final class FromMemory {
    /// The trajectory, its observations as far as they are known, and the vault as it was sealed last.
    record Memory(Project project, List<ObservationSet> sets, Optional<String> base, Optional<byte[]> vault) {}

    private final Database database;

    FromMemory(Database database) {
        this.database = database;
    }

    /// A session in a new file at that place, where nothing may be yet.
    Session at(Path path, Memory memory) throws NotOpened, IOException {
        switch (database.create(path, memory.project(), memory.sets(), memory.base())) {
            case Opening.Opened(var store, var _, var _, var _) -> {
                try (store) {
                    memory.vault()
                            .ifPresent(bytes -> store.change(
                                            "", (handle, edit) -> BlobRows.put(handle, edit, VaultRow.BLOB, bytes))
                                    .join());
                }
            }
            case Opening.Refused refused -> throw new NotOpened(refused);
            case Opening.Viewed _ -> throw new IllegalStateException("creating viewed a file");
        }
        var file = database.working(path).orElseThrow(() -> new NotOpened(new Opening.BadName(path)));
        var sidecar = Sidecar.open(file.sidecar(), database.installation(), false)
                .orElseThrow(() -> new NotOpened(new Opening.Locked(path)));
        try {
            return session(file, sidecar);
        } catch (NotOpened | IOException | RuntimeException e) {
            sidecar.close();
            throw e;
        }
    }

    private Session session(WorkingFile file, Sidecar sidecar) throws NotOpened, IOException {
        var snapshots = database.snapshots(file);
        var identity = sidecar.identity().orElseThrow(() -> new IOException("not signed"));
        sidecar.seal(identity.schema(), identity.token(), Seal.ofPlace(file.database()));
        var connection =
                H2Connection.open(file, file.url(false, true), sidecar.key().orElseThrow(), snapshots);
        try {
            var contents = new ContentsReader(connection.writing()).verified(identity.token(), sidecar.generation());
            var held = HeldFile.of(file, sidecar);
            var open = new OpenFile(file, sidecar, identity, connection, snapshots, held);
            return new Session(open, contents, contents.project(), database);
        } catch (ContentsReader.Wrong e) {
            connection.abandon();
            throw new NotOpened(new Opening.Damaged(file.database(), e.damage(), Optional.empty()));
        }
    }
}
