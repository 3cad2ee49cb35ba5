package nl.wed.workbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyringTest {
    private final FileKey key = FileKey.fresh();
    private final KeyWrap mine = new KeyWrap("installation", FileKey.fresh().bytes());
    private final KeyWrap theirs = new KeyWrap("installation", FileKey.fresh().bytes());
    private final KeyWrap vault = new KeyWrap("vault", FileKey.fresh().bytes());

    @Test
    void eachOfTwoWrappingsGivesTheKey() {
        var ring = again(new Keyring(0, List.of()).with(mine.wrap(key)).with(vault.wrap(key)));
        assertThat(mine.unwrap(ring).orElseThrow().bytes()).isEqualTo(key.bytes());
        assertThat(vault.unwrap(ring).orElseThrow().bytes()).isEqualTo(key.bytes());
        assertThat(theirs.unwrap(ring)).isEmpty();
    }

    @Test
    void aWrappingOfAnotherKindIsNoneOfThisKind() {
        var wrapping = vault.wrap(key);
        var ring = new Keyring(1, List.of(new Keyring.Wrapping("installation", wrapping.content())));
        assertThat(mine.unwrap(ring)).isEmpty();
        assertThat(new KeyWrap("installation", FileKey.fresh().bytes()).unwrap(ring))
                .isEmpty();
    }

    @Test
    void whatALaterVersionAddsIsKept() {
        var text = "werkbank-keys;1;7\nrecovery;argon2id;a;b;c\n" + line(mine.wrap(key)) + "end\n";
        var ring = Keyring.parse(bytes(text)).orElseThrow();
        assertThat(mine.unwrap(ring)).isPresent();
        assertThat(ring.with(vault.wrap(key)).text()).contains("recovery;argon2id;a;b;c\n");
    }

    @Test
    void aTornOrStrangeRingIsNone() {
        String text = new Keyring(0, List.of()).with(mine.wrap(key)).text();
        for (int end = 0; end < text.length() - 1; end++) {
            assertThat(Keyring.parse(bytes(text.substring(0, end)))).isEmpty();
        }
        assertThat(Keyring.parse(bytes(text.replace("keys;1", "keys;2")))).isEmpty();
        assertThat(Keyring.parse(bytes("end\n"))).isEmpty();
    }

    @Test
    void aWrappingThatWasChangedGivesNoKey() {
        var content = mine.wrap(key).content();
        for (int at = 0; at < content.length(); at++) {
            char other = content.charAt(at) == '0' ? '1' : '0';
            var changed = content.substring(0, at) + other + content.substring(at + 1);
            assertThat(mine.unwrap(new Keyring(1, List.of(new Keyring.Wrapping("installation", changed)))))
                    .isEmpty();
        }
    }

    @Test
    void aSidecarWhoseNewestRingIsTornStillGivesTheKey(@TempDir Path folder) throws Exception {
        var installation = Installation.in(folder.resolve("eigen"));
        Path file = folder.resolve("Almelo.gen");
        try (var sidecar = Sidecar.create(file, installation)) {
            assertThat(sidecar.keyring().orElseThrow().sequence()).isEqualTo(1);
        }
        byte[] bytes = Arrays.copyOf(Files.readAllBytes(file), 3 * 4096);
        byte[] torn = bytes("werkbank-keys;1;2\ninstallation;00");
        System.arraycopy(torn, 0, bytes, 4096, torn.length);
        Files.write(file, bytes);
        assertThat(Sidecar.open(file, installation, true).orElseThrow().key()).isPresent();
    }

    @Test
    void aSidecarThatNotedASaveSaysTheSameButForThat(@TempDir Path folder) throws Exception {
        var installation = Installation.in(folder.resolve("eigen"));
        try (var sidecar = Sidecar.create(folder.resolve("Almelo.gen"), installation)) {
            byte[] before = sidecar.withoutGenerations();
            sidecar.generation(1);
            sidecar.generation(2);
            assertThat(sidecar.withoutGenerations()).isEqualTo(before);
            sidecar.goneOnFrom(2);
            assertThat(sidecar.withoutGenerations()).isNotEqualTo(before);
            byte[] goneOn = sidecar.withoutGenerations();
            sidecar.makeKey();
            assertThat(sidecar.withoutGenerations()).isNotEqualTo(goneOn);
        }
    }

    private static Keyring again(Keyring ring) {
        return Keyring.parse(Arrays.copyOf(bytes(ring.text()), 4096)).orElseThrow();
    }

    private static String line(Keyring.Wrapping wrapping) {
        return wrapping.kind() + ";" + wrapping.content() + "\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
