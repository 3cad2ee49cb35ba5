package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import nl.wed.workbench.files.AtomicFile;
import nl.wed.workbench.files.LockedFile;
import nl.wed.workbench.files.Private;

/// This user's installation of the program: the folder of its own data, and in it the secret that
/// marks working files as made here.
public final class Installation {
    private static final int SECRET_BYTES = 32;

    private final Path folder;
    private final byte[] secret;

    private Installation(Path folder, byte[] secret) {
        this.folder = folder;
        this.secret = secret;
    }

    /// The installation in that folder; the folder and its secret are made when needed.
    public static Installation in(Path folder) throws IOException {
        Private.folder(folder);
        return exclusively(folder, () -> opened(folder));
    }

    private static Installation opened(Path folder) throws IOException {
        Path file = folder.resolve("installation.key");
        if (!Files.exists(file)) {
            var fresh = new byte[SECRET_BYTES];
            new SecureRandom().nextBytes(fresh);
            AtomicFile.writePrivate(
                    file, out -> out.write(HexFormat.of().formatHex(fresh).getBytes(StandardCharsets.US_ASCII)));
        }
        byte[] secret = HexFormat.of().parseHex(Files.readString(file).strip());
        if (secret.length != SECRET_BYTES) {
            throw new IOException("not an installation secret: " + file);
        }
        var installation = new Installation(folder, secret);
        installation.plainFiles().listOnce(trajectories(folder));
        return installation;
    }

    /// The installation of this user, in the place that the system has for it.
    public static Installation ofUser() throws IOException {
        return in(userFolder());
    }

    /// The folder of the program's own data.
    public Path folder() {
        return folder;
    }

    /// The folder of its trajectories.
    public Path trajectories() {
        return trajectories(folder);
    }

    private static Path trajectories(Path folder) {
        return folder.resolve("trajecten");
    }

    String sign(String text) {
        return HexFormat.of().formatHex(FileKey.hmac(secret, text));
    }

    /// Wraps the keys of working files, so that this installation alone opens them.
    KeyWrap keyWrap() {
        return new KeyWrap("installation", FileKey.hmac(secret, "werkbank file key"));
    }

    /// Locks vaults until a password is chosen.
    byte[] vaultKey() {
        return FileKey.hmac(secret, "werkbank vault");
    }

    /// Encrypts what was typed while no trajectory is open.
    byte[] draftKey() {
        return FileKey.hmac(secret, "werkbank drafts");
    }

    /// The working files of before encryption that were here when this version first started.
    PlainFiles plainFiles() {
        return new PlainFiles(folder.resolve(PlainFiles.NAME), this);
    }

    /// Work of which only one program of this installation does any at a time.
    interface Exclusive<T> {
        T run() throws IOException;
    }

    /// Does work on what the programs of this installation share.
    <T> T exclusively(Exclusive<T> work) throws IOException {
        return exclusively(folder, work);
    }

    private static <T> T exclusively(Path folder, Exclusive<T> work) throws IOException {
        Path file = folder.resolve("installation.lock");
        try (var _ = LockedFile.await(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            return work.run();
        }
    }

    private static Path userFolder() {
        String home = System.getProperty("user.home");
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String roaming = System.getenv("APPDATA");
        String data = System.getenv("XDG_DATA_HOME");
        if (system.contains("win") && roaming != null) {
            return Path.of(roaming, "Werkbank");
        }
        if (system.contains("mac")) {
            return Path.of(home, "Library", "Application Support", "Werkbank");
        }
        return data != null && !data.isBlank()
                ? Path.of(data, "werkbank")
                : Path.of(home, ".local", "share", "werkbank");
    }
}
