package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.h2.store.fs.encrypt.FileEncrypt;
import org.h2.store.fs.encrypt.FilePathEncrypt;

/// All bytes of the files of a trajectory, under the encryption of the database and inside packages.
final class Decrypted {
    private Decrypted() {}

    /// The bytes of a database under its encryption, also those of chunks that nobody needs any more.
    static String database(Path file, Installation installation) throws IOException {
        var sidecarFile = WorkingFile.of(file).orElseThrow().sidecar();
        try (var sidecar = Sidecar.open(sidecarFile, installation, true).orElseThrow();
                var channel = new FileEncrypt(
                        "",
                        FilePathEncrypt.getPasswordBytes(
                                sidecar.key().orElseThrow().password().toCharArray()),
                        FileChannel.open(file, StandardOpenOption.READ))) {
            int size = (int) channel.size();
            var bytes = ByteBuffer.allocate(size);
            for (int at = 0; at < size; at += FileEncrypt.BLOCK_SIZE) {
                channel.read(
                        bytes.limit(Math.min(size, at + FileEncrypt.BLOCK_SIZE)).position(at), at);
            }
            return new String(bytes.array(), StandardCharsets.ISO_8859_1);
        }
    }

    /// All files in the folder of a trajectory by name; packages as what is in them.
    static TreeMap<String, String> files(Path file, Installation installation) throws IOException {
        var all = new TreeMap<String, String>();
        try (Stream<Path> walk = Files.walk(file.getParent())) {
            for (Path one : walk.filter(Files::isRegularFile).toList()) {
                String name = file.getParent().relativize(one).toString();
                if (one.equals(file)) {
                    all.put(name, database(file, installation));
                } else if (name.endsWith(".wed")) {
                    all.put(name, zipped(one));
                } else {
                    all.put(name, Files.readString(one, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return all;
    }

    private static String zipped(Path file) throws IOException {
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.append(entry.getName()).append(new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
        return text.toString();
    }
}
