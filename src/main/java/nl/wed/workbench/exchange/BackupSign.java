package nl.wed.workbench.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// The first bytes of a full backup, by which it is known under any name and taken for nothing else.
public final class BackupSign {
    private static final byte[] SIGN = "WERKBANK-RESERVEKOPIE\n".getBytes(StandardCharsets.US_ASCII);

    private BackupSign() {}

    /// The bytes.
    public static byte[] bytes() {
        return SIGN.clone();
    }

    /// Whether a file begins with them.
    public static boolean isOn(Path file) {
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(SIGN.length), SIGN);
        } catch (IOException _) {
            return false;
        }
    }
}
