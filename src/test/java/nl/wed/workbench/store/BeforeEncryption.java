package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// The data folder of a user as the last version without encryption left it, with one trajectory in
/// it: two of every record, a respondent and a named version.
final class BeforeEncryption {
    static final String SNAPSHOT = "0000000003-d52a3af9-20260901T100000Z.wed";

    private static final Path KEPT = Path.of("src", "test", "resources", "store", "before-encryption");
    private static final int SLOT = 512;

    final Path folder;
    final Path file;

    BeforeEncryption(Path folder) throws IOException {
        this.folder = folder;
        this.file = folder.resolve("trajecten").resolve("Almelo.mv.db");
        Files.createDirectories(file.resolveSibling("Almelo.snapshots"));
        copy("installation.key", folder.resolve("installation.key"));
        copy("Almelo.mv.db", file);
        copy("Almelo.gen", sidecar());
        copy(SNAPSHOT, file.resolveSibling("Almelo.snapshots").resolve(SNAPSHOT));
    }

    Path sidecar() {
        return file.resolveSibling("Almelo.gen");
    }

    /// The first start of this version of the program.
    Database started() throws IOException {
        return new Database(Installation.in(folder), StoreFixture.SETTINGS);
    }

    /// Makes the sidecar say that the older program was working in the file as it stands there now,
    /// signed with the key of the installation as that program did.
    void leftByACrash() throws IOException {
        byte[] bytes = Files.readAllBytes(sidecar());
        String line = new String(bytes, 0, SLOT, StandardCharsets.US_ASCII).strip();
        String token = line.split(";")[4];
        Path signing = Files.createTempDirectory("signing");
        Files.copy(folder.resolve("installation.key"), signing.resolve("installation.key"));
        String text = "werkbank;1;3;1;" + token + ";" + Seal.ofPlace(file).text() + ";";
        write(bytes, text + Installation.in(signing).sign(text));
    }

    private void write(byte[] bytes, String text) throws IOException {
        Arrays.fill(bytes, SLOT, 2 * SLOT, (byte) ' ');
        byte[] line = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(line, 0, bytes, SLOT, line.length);
        Files.write(sidecar(), bytes);
    }

    private static void copy(String name, Path to) throws IOException {
        Files.copy(KEPT.resolve(name), to);
    }
}
