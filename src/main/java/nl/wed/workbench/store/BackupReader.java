package nl.wed.workbench.store;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UTFDataFormatException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipException;
import nl.wed.workbench.exchange.SoundTrajectory;
import nl.wed.workbench.files.Private;
import nl.wed.workbench.workspace.BackupRefused;
import nl.wed.workbench.workspace.BackupRefused.Reason;
import org.h2.mvstore.MVStoreException;
import org.jdbi.v3.core.JdbiException;

/// Reads full backups, also hostile ones: the rows go into a new database with a new key, which our own scripts made,
/// and are held against their tallies as those of a working file are. They are looked at value by value,
/// as a package is, as the key of this installation can be copied into what another one made.
final class BackupReader {

    private final Database database;

    BackupReader(Database database) {
        this.database = database;
    }

    /// A backup whose key is known.
    record Opened(Path file, BackupHead head, FileKey key) {}

    /// A database that holds what is in a backup.
    record Filled(BackupHead head, H2Connection connection, Contents contents, SoundTrajectory sound) {}

    /// What is done with such a database.
    interface Use<T> {
        T with(Filled filled) throws BackupRefused, IOException;
    }

    /// Gets at the key of a backup: by this installation, or by what opens its vault.
    Opened opened(Path file, Optional<char[]> typed) throws BackupRefused {
        var head = BackupFile.head(file);
        if (head.schema() > database.migrations().target()) {
            throw new BackupRefused(Reason.NEWER);
        }
        if (head.schema() < 1) {
            throw new BackupRefused(Reason.DAMAGED);
        }
        var ring = Keyring.parse(head.keys().getBytes(StandardCharsets.US_ASCII))
                .orElseThrow(() -> new BackupRefused(Reason.DAMAGED));
        var own = database.installation().keyWrap().unwrap(ring);
        if (own.isPresent()) {
            return new Opened(file, head, own.get());
        }
        if (VaultWrapping.locks(ring).isEmpty()) {
            throw new BackupRefused(Reason.ONLY_THERE);
        }
        if (typed.isEmpty()) {
            throw new BackupRefused(Reason.PASSWORD_ASKED);
        }
        var key = VaultWrapping.unwrap(ring, typed.get()).orElseThrow(() -> new BackupRefused(Reason.WRONG_PASSWORD));
        return new Opened(file, head, key);
    }

    /// Whether this installation opens it and all of it is as it was written.
    boolean isWhole(Path file) {
        try {
            var opened = opened(file, Optional.empty());
            BackupFile.read(
                    file, opened.head(), opened.key(), rows -> rows.transferTo(OutputStream.nullOutputStream()));
            return true;
        } catch (BackupRefused | IOException _) {
            return false;
        }
    }

    /// Uses what is in a backup, in a database that is gone afterwards.
    <T> T passing(Opened opened, Use<T> use) throws BackupRefused {
        Path folder = Path.of(System.getProperty("java.io.tmpdir")).resolve("reservekopie-" + UUID.randomUUID());
        Path place = folder.resolve("reservekopie.mv.db");
        try {
            Private.folder(folder);
            var working = WorkingFile.of(place).orElseThrow(() -> new IOException("no place for a database"));
            try {
                return passing(working, opened, use);
            } finally {
                Files.deleteIfExists(place);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new BackupRefused(Reason.NOT_WRITTEN, e);
        }
    }

    /// Nothing of it has to reach the disk.
    private <T> T passing(WorkingFile place, Opened opened, Use<T> use) throws BackupRefused, IOException {
        try {
            var connection =
                    H2Connection.open(place, place.url(false, false), FileKey.fresh(), database.snapshots(place));
            try {
                return use.with(filled(connection, opened));
            } finally {
                connection.abandon();
            }
        } catch (NotOpened | MVStoreException | StoreException e) {
            throw new BackupRefused(Reason.NOT_WRITTEN, e);
        }
    }

    /// Uses what is in a backup, in a new database at that place, which is closed afterwards.
    <T> T in(WorkingFile place, FileKey key, Opened opened, Use<T> use) throws BackupRefused, IOException {
        try (var connection = H2Connection.open(place, place.url(false, false), key, database.snapshots(place))) {
            var result = use.with(filled(connection, opened));
            connection.sync();
            return result;
        } catch (NotOpened | MVStoreException | StoreException e) {
            throw new BackupRefused(Reason.NOT_WRITTEN, e);
        }
    }

    private Filled filled(H2Connection connection, Opened opened) throws BackupRefused, IOException {
        var head = opened.head();
        var migrations = database.migrations();
        var count = database.limits().count();
        try {
            migrations.upTo(head.schema()).run(connection.writing(), 0);
            BackupFile.read(
                    opened.file(),
                    head,
                    opened.key(),
                    rows -> BackupRows.read(new DataInputStream(rows), connection.writing(), count));
            new ContentsReader(connection.writing()).verify(head.token(), head.generation());
            var contents = Migration.upgrade(connection, migrations, head.schema(), head.token());
            return new Filled(head, connection, contents, sound(opened, contents));
        } catch (BackupRows.TooLarge e) {
            throw new BackupRefused(count.isLate() ? Reason.TOO_SLOW : Reason.TOO_LARGE, e);
        } catch (SealedParts.Broken
                | EOFException
                | ZipException
                | UTFDataFormatException
                | ContentsReader.Wrong
                | JdbiException
                | IllegalArgumentException e) {
            throw new BackupRefused(Reason.DAMAGED, e);
        } catch (OutOfMemoryError e) {
            throw new BackupRefused(Reason.TOO_LARGE, e);
        }
    }

    private static SoundTrajectory sound(Opened opened, Contents contents) throws BackupRefused {
        var head = opened.head();
        if (!contents.project().id().equals(head.trajectory()) || contents.generation() != head.generation()) {
            throw new BackupRefused(Reason.DAMAGED);
        }
        return SoundTrajectory.of(contents.project()).orElseThrow(() -> new BackupRefused(Reason.DAMAGED));
    }
}
