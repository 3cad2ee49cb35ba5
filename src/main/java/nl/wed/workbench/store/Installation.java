package nl.wed.workbench.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.wed.workbench.files.AtomicFile;

/// This user's installation of the program: the folder of its own data, and in it the secret that
/// marks working files as made here.
public final class Installation {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SECRET_BYTES = 32;

    private final Path folder;
    private final byte[] secret;

    private Installation(Path folder, byte[] secret) {
        this.folder = folder;
        this.secret = secret;
    }

    /// The installation in that folder; the folder and its secret are made when needed.
    public static Installation in(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve("installation.key");
        if (!Files.exists(file)) {
            var fresh = new byte[SECRET_BYTES];
            new SecureRandom().nextBytes(fresh);
            AtomicFile.write(
                    file, out -> out.write(HexFormat.of().formatHex(fresh).getBytes(StandardCharsets.US_ASCII)));
            restrict(file);
        }
        byte[] secret = HexFormat.of().parseHex(Files.readString(file).strip());
        if (secret.length != SECRET_BYTES) {
            throw new IOException("not an installation secret: " + file);
        }
        return new Installation(folder, secret);
    }

    /// The installation of this user, in the place that the system has for it.
    public static Installation ofUser() throws IOException {
        return in(userFolder());
    }

    /// The folder of the program's own data.
    public Path folder() {
        return folder;
    }

    String sign(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java runtime has " + ALGORITHM, e);
        }
    }

    private static void restrict(Path file) {
        try {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        } catch (UnsupportedOperationException _) {
            // Windows: the folder of the user is closed to others already.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
