package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wed.workbench.codec.ObservationBytes;
import nl.wed.workbench.codec.ProjectText;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.appraisal.Scores;
import nl.wed.workbench.domain.erasure.PendingErasure;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.exchange.Manifest;
import nl.wed.workbench.exchange.SoundTrajectory;
import nl.wed.workbench.exchange.Upgrades;
import nl.wed.workbench.files.SyncedFolders;
import nl.wed.workbench.workspace.RespondentVault;
import nl.wed.workbench.workspace.VaultPlace;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/// The steps of opening one working file, each of which can refuse it. Nothing is written before
/// the file has proved to be ours and whole.
final class OpeningSteps {
    private final WorkingFile file;
    private final Database database;
    private final boolean readOnly;
    private final Snapshots snapshots;

    OpeningSteps(WorkingFile file, Database database, boolean readOnly) {
        this.file = file;
        this.database = database;
        this.readOnly = readOnly;
        this.snapshots = database.snapshots(file);
    }

    Opening open(Optional<char[]> typed) throws NotOpened, IOException {
        if (!Files.isWritable(file.database())
                || !Files.isWritable(file.database().getParent())) {
            throw new NotOpened(new Opening.ReadOnly(file.database()));
        }
        var sidecar = sidecar();
        try {
            sidecar.choose(file.database());
            new Renewing(database).finish(sidecar, file, snapshots);
            if (TakingOver.isNeeded(sidecar, file)) {
                return takenOver(sidecar, typed);
            }
            TakingOver.finish(sidecar);
            return open(sidecar);
        } catch (NotOpened | IOException | RuntimeException | Error e) {
            sidecar.close();
            throw e;
        }
    }

    private Opening takenOver(Sidecar sidecar, Optional<char[]> typed) throws NotOpened, IOException {
        var remarks = new TakingOver(file, database).run(sidecar, typed);
        if (!(open(sidecar) instanceof Opening.Opened opened)) {
            throw new IOException("taken over and not opened");
        }
        var looked = looked(opened);
        typed.ifPresent(chars -> looked.store().vault().unlock(chars.clone()));
        return new Opening.Opened(looked.store(), looked.syncService(), looked.backup(), remarks);
    }

    /// What somebody else may have put in the rows is looked at as in a package; of our own nothing goes by that.
    private static Opening.Opened looked(Opening.Opened opened) {
        var store = opened.store();
        var sound = SoundTrajectory.of(store.load());
        sound.ifPresent(one -> store.save(one.project(), "").join());
        var remarks = sound.map(SoundTrajectory::remarks).orElse(opened.remarks());
        return new Opening.Opened(store, opened.syncService(), opened.backup(), remarks);
    }

    private Opening viewByRows(Sidecar sidecar, Sidecar.Identity identity) throws NotOpened, IOException {
        Path folder = Files.createTempDirectory("bekijken");
        var place = WorkingFile.of(folder.resolve("bekijken.mv.db"))
                .orElseThrow(() -> new IOException("no name for " + folder));
        try {
            new ByRows(file, database).copyTo(place, sidecar, identity);
            var key = sidecar.key().orElseThrow(() -> new IOException("no key"));
            try (var connection = H2Connection.open(place, place.url(true, true), key, snapshots)) {
                var project = contents(connection.writing(), sidecar, identity.token())
                        .project();
                return viewed(connection.writing(), sidecar, project);
            }
        } finally {
            Files.deleteIfExists(place.database());
            Files.deleteIfExists(folder);
        }
    }

    private Opening viewOfAnother(Sidecar sidecar, Optional<char[]> typed) throws NotOpened, IOException {
        Path folder = Files.createTempDirectory("bekijken");
        var place = WorkingFile.of(folder.resolve("bekijken.mv.db"))
                .orElseThrow(() -> new IOException("no name for " + folder));
        var key = FileKey.fresh();
        try {
            var sound = new TakingOver(file, database).copyTo(place, key, sidecar, typed);
            try (var connection = H2Connection.open(place, place.url(true, true), key, snapshots)) {
                return viewed(connection.writing(), sidecar, sound.project());
            }
        } finally {
            Files.deleteIfExists(place.database());
            Files.deleteIfExists(folder);
        }
    }

    private Opening.Viewed viewed(Handle handle, Sidecar sidecar, Project project) throws NotOpened, IOException {
        try {
            String token = handle.createQuery("select token from control")
                    .mapTo(String.class)
                    .one();
            var contents = new ContentsReader(handle).verified(token, 0);
            return new Opening.Viewed(
                    project,
                    bulk(handle),
                    contents.base(),
                    vault(handle, project.id()),
                    past(handle),
                    older(handle, sidecar, token, contents));
        } catch (ContentsReader.Wrong e) {
            throw damaged(e.damage());
        }
    }

    Opening view(Optional<char[]> typed) throws NotOpened, IOException {
        try (var sidecar = sidecar()) {
            sidecar.choose(file.database());
            if (TakingOver.isNeeded(sidecar, file)) {
                return viewOfAnother(sidecar, typed);
            }
            var identity = identity(sidecar);
            if (!identity.encrypted()) {
                new Encryption(file, database).check(sidecar, identity);
            }
            if (!identity.encrypted()
                    || identity.schema() < database.migrations().target()) {
                throw new NotOpened(new Opening.Older(file.database(), identity.schema()));
            }
            checkSeal(sidecar, identity);
            if (new ErasureNote(snapshots, sidecar.key().orElseThrow()).find().isPresent()) {
                throw new NotOpened(new Opening.Unfinished(file.database()));
            }
            if (ByRows.isNeeded(sidecar, identity)) {
                return viewByRows(sidecar, identity);
            }
            try (var connection = connect(sidecar, true)) {
                var contents = contents(connection.writing(), sidecar, identity.token());
                var vault = vault(connection.writing(), contents.project().id());
                return new Opening.Viewed(
                        contents.project(),
                        bulk(connection.writing()),
                        contents.base(),
                        vault,
                        past(connection.writing()),
                        older(connection.writing(), sidecar, identity.token(), contents));
            }
        }
    }

    /// A file that is whole, with the sidecar of its own time, beside backups of a later time.
    private Optional<OlderState> older(Handle handle, Sidecar sidecar, String token, Contents contents)
            throws IOException {
        return OlderState.of(handle, contents.generation(), sidecar.goneOnFrom(), snapshots.of(token));
    }

    private Past past(Handle handle) {
        return Past.of(handle, new ProjectText(database.codecs(), Manifest.FORMAT, Upgrades::from));
    }

    private Opening open(Sidecar sidecar) throws NotOpened, IOException {
        var identity = identity(sidecar);
        if (!identity.encrypted()) {
            identity = new Encryption(file, database).run(sidecar, identity);
        }
        checkSeal(sidecar, identity);
        if (ByRows.isNeeded(sidecar, identity)) {
            var rows = new ByRows(file, database).run(sidecar, identity);
            var opening = open(sidecar, rows);
            return opening instanceof Opening.Opened opened ? looked(opened) : opening;
        }
        var opening = open(sidecar, identity);
        return opening instanceof Opening.Opened opened && hasTwoScoresInOnePlace(opened) ? looked(opened) : opening;
    }

    /// As a package could bring into a file of ours before packages were looked at for it.
    private static boolean hasTwoScoresInOnePlace(Opening.Opened opened) {
        return !Scores.surplus(opened.store().load()).isEmpty();
    }

    private Opening open(Sidecar sidecar, Sidecar.Identity identity) throws NotOpened, IOException {
        int target = database.migrations().target();
        if (identity.schema() < target) {
            return new Migration(file, database).open(sidecar, identity);
        }
        if (identity.seal() instanceof Seal.InUse) {
            try (var connection = connect(sidecar, true)) {
                contents(connection.writing(), sidecar, identity.token());
            }
        }
        sidecar.seal(target, identity.token(), Seal.ofPlace(file.database()));
        var connection = connect(sidecar, false);
        try {
            var contents = contents(connection.writing(), sidecar, identity.token());
            return opened(sidecar, identity, connection, contents, Optional.empty());
        } catch (NotOpened | IOException | RuntimeException | Error e) {
            connection.closed();
            throw e;
        }
    }

    Opening.Opened opened(
            Sidecar sidecar,
            Sidecar.Identity identity,
            H2Connection connection,
            Contents contents,
            Optional<Path> backup)
            throws NotOpened, IOException {
        if (KeysIntoVault.areToMove(connection.writing())) {
            new KeysIntoVault(file, database).run(sidecar, identity, connection);
            return reopened(sidecar, identity, backup);
        }
        file.keepPrivate();
        sidecar.made();
        var held = HeldFile.of(file, sidecar);
        var open = new OpenFile(file, sidecar, identity, connection, snapshots, held);
        var pending = new ErasureNote(snapshots, sidecar.key().orElseThrow()).find();
        if (pending.isPresent()) {
            erase(new Session(open, contents, contents.project(), database), pending.get());
            return reopened(sidecar, identity, backup);
        }
        ErasureNote.setAsideWhatCannotBeRead(file);
        var older = older(connection.writing(), sidecar, identity.token(), contents);
        var store = new H2ProjectStore(open, contents, older, database);
        store.start();
        return new Opening.Opened(store, SyncedFolders.serviceOf(file.database()), backup, List.of());
    }

    /// One that was just made, of which there is nothing yet to set aside.
    Opening.Opened made(Sidecar sidecar, Sidecar.Identity identity, H2Connection connection, Contents contents)
            throws IOException {
        file.keepPrivate();
        var held = HeldFile.of(file, sidecar);
        var open = new OpenFile(file, sidecar, identity, connection, snapshots, held);
        var store = new H2ProjectStore(open, contents, Optional.empty(), database);
        store.startLater();
        return new Opening.Opened(store, SyncedFolders.serviceOf(file.database()), Optional.empty(), List.of());
    }

    // What was broken off, before anybody sees the trajectory.
    private void erase(Session session, PendingErasure pending) throws NotOpened, IOException {
        try {
            new Erasing(database).run(session, pending);
        } catch (RuntimeException e) {
            throw new IOException("an erasure is not finished", e);
        }
    }

    private Opening.Opened reopened(Sidecar sidecar, Sidecar.Identity identity, Optional<Path> backup)
            throws NotOpened, IOException {
        var connection = connect(sidecar, false);
        try {
            var contents = contents(connection.writing(), sidecar, identity.token());
            return opened(sidecar, identity, connection, contents, backup);
        } catch (NotOpened | IOException | RuntimeException | Error e) {
            connection.closed();
            throw e;
        }
    }

    H2Connection connect(Sidecar sidecar, boolean forReading) throws NotOpened {
        return H2Connection.open(file, file.url(forReading, true), sidecar.key().orElseThrow(), snapshots);
    }

    private Sidecar sidecar() throws NotOpened, IOException {
        if (!Files.isRegularFile(file.sidecar())) {
            throw new NotOpened(new Opening.NotOurs(file.database(), snapshots.newestGood()));
        }
        return Sidecar.open(file.sidecar(), database.installation(), readOnly)
                .orElseThrow(() -> new NotOpened(new Opening.Locked(file.database())));
    }

    private Sidecar.Identity identity(Sidecar sidecar) throws NotOpened, IOException {
        var identity = sidecar.identity();
        if (identity.isEmpty()) {
            throw new NotOpened(new Opening.NotOurs(file.database(), snapshots.newestGood()));
        }
        if (identity.get().schema() > database.migrations().target()) {
            throw new NotOpened(
                    new Opening.Newer(file.database(), identity.get().schema()));
        }
        return identity.get();
    }

    private void checkSeal(Sidecar sidecar, Sidecar.Identity identity) throws NotOpened, IOException {
        switch (identity.seal()) {
            case Seal.Closed closed -> {
                if (Files.size(file.database()) != closed.size()
                        || !Seal.ofContent(file.database()).equals(closed)) {
                    throw damaged(Damage.CHANGED_OUTSIDE);
                }
            }
            case Seal.InUse place -> {
                if (!EncryptedFile.opensWith(sidecar.key().orElseThrow(), file.database())) {
                    throw notOpenedByKey(place);
                }
            }
        }
    }

    // The key proves that the file is ours; the place only tells damage from exchange.
    private NotOpened notOpenedByKey(Seal.InUse place) throws IOException {
        return place.fits(Seal.ofPlace(file.database())) && !EncryptedFile.isPlain(file.database())
                ? damaged(Damage.UNREADABLE)
                : new NotOpened(new Opening.NotOurs(file.database(), snapshots.newestGood()));
    }

    Contents contents(Handle handle, Sidecar sidecar, String token) throws NotOpened, IOException {
        try {
            int schema = Migrations.schemaOf(handle);
            if (schema > database.migrations().target()) {
                // A newer version was broken off before it could say so in the sidecar.
                throw new NotOpened(new Opening.Newer(file.database(), schema));
            }
            return new ContentsReader(handle).verified(token, sidecar.generation());
        } catch (ContentsReader.Wrong e) {
            throw damaged(e.damage());
        } catch (JdbiException | IllegalStateException _) {
            throw damaged(Damage.UNREADABLE);
        }
    }

    private NotOpened damaged(Damage damage) {
        return new NotOpened(new Opening.Damaged(file.database(), damage, snapshots.newestGood()));
    }

    private RespondentVault vault(Handle handle, UUID trajectory) {
        return new RespondentVault(
                VaultPlace.NOWHERE,
                trajectory,
                database.installation().vaultKey(),
                database.settings().passwordCost(),
                VaultRow.find(handle).orElse(null));
    }

    private static Observations bulk(Handle handle) {
        var blobs = BlobRows.all(handle);
        return hash -> Optional.ofNullable(blobs.get(H2ProjectStore.blob(hash))).map(ObservationBytes::read);
    }
}
