package nl.wed.workbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import nl.wed.workbench.workspace.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftFileTest {
    private static final Draft DRAFT = new Draft(
            "veld|1|Naam",
            "Naam",
            "Mevrouw Ten Brinke-Ørsted belde,\n en zei «niets».",
            "",
            Instant.parse("2026-09-01T14:03:00Z"));

    @TempDir
    private Path folder;

    @Test
    void whatWasTypedIsThereAtTheNextOpeningAndNowhereInPlain() throws Exception {
        var fixture = new StoreFixture(folder);
        try (var store = fixture.create(StoreFixture.project(2))) {
            store.drafts().keep(List.of(DRAFT));
        }
        Path file = fixture.file.resolveSibling("Almelo.concepten");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var all = Files.walk(folder)) {
            for (Path one : all.filter(Files::isRegularFile).toList()) {
                String text = new String(Files.readAllBytes(one), StandardCharsets.UTF_8);
                assertThat(text).as(one.toString()).doesNotContain("Brinke").doesNotContain("14:03");
            }
        }

        try (var store = fixture.open()) {
            assertThat(store.drafts().load()).containsExactly(DRAFT);
            store.drafts().keep(List.of());
        }

        assertThat(file).doesNotExist();
    }

    @Test
    void aFileOfSomebodyElseOrThatWasChangedHoldsNothing() throws Exception {
        var fixture = new StoreFixture(folder);
        Path file = fixture.file.resolveSibling("Almelo.concepten");
        try (var store = fixture.create(StoreFixture.project(2))) {
            store.drafts().keep(List.of(DRAFT));
        }
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at += 7) {
            byte[] flipped = whole.clone();
            flipped[at] ^= 1;
            Files.write(file, flipped);
            assertThat(read(fixture)).isEmpty();
        }
        Files.write(file, new byte[3]);
        assertThat(read(fixture)).isEmpty();
        new DraftFile(file, new byte[32]).keep(List.of(DRAFT));
        assertThat(read(fixture)).as("made with another key").isEmpty();
        Files.delete(file);
        Files.createSymbolicLink(file, Path.of("/dev/zero"));
        assertThat(read(fixture)).isEmpty();
    }

    private static List<Draft> read(StoreFixture fixture) {
        try (var store = fixture.open()) {
            return store.drafts().load();
        }
    }
}
