package nl.wed.workbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.workspace.Activity;
import nl.wed.workbench.workspace.Author;
import nl.wed.workbench.workspace.EditNote;
import nl.wed.workbench.workspace.EditNote.Turn;
import nl.wed.workbench.workspace.ExchangedPackage;
import nl.wed.workbench.workspace.Version;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionsInStoreTest {
    private static final Author ANNA = new Author("Anna Adviseur", "Bureau Voorbeeld");
    private static final Instant AT = Instant.parse("2026-09-01T10:00:00Z");

    @TempDir
    Path folder;

    private StoreFixture fixture;

    @BeforeEach
    void begin() throws IOException {
        fixture = new StoreFixture(folder);
    }

    @Test
    void theAuthorMeetingAndWayOfAnEditComeBackAfterReopening() {
        var project = StoreFixture.project(2);
        var note = new EditNote("bericht", Turn.UNDONE, ANNA, Optional.of(UUID.randomUUID()));
        try (var store = fixture.create(project)) {
            store.save(project.put(FigureRecords.KEY_MESSAGE, StoreFixture.message("een")), note)
                    .join();
        }
        try (var again = fixture.open()) {
            assertThat(again.activity(0).getFirst()).isEqualTo(new Activity(2, AT, note));
            assertThat(again.activity(1)).hasSize(1);
            assertThat(again.activity(2)).isEmpty();
        }
    }

    @Test
    void aVersionKeepsItsAuthorAndItsNewName() {
        var project = StoreFixture.project(2);
        Version kept;
        try (var store = fixture.create(project)) {
            kept = store.saveVersion("Eerste", ANNA, project).join();
            store.renameVersion(kept.id(), "Beste").join();
        }
        try (var again = fixture.open()) {
            assertThat(again.versions()).containsExactly(new Version(kept.id(), "Beste", AT, ANNA));
            assertThat(again.loadVersion(kept.id())).isEqualTo(project);
        }
    }

    @Test
    void aVersionThatWasRemovedIsGoneWithWhatWasInIt() {
        var project = StoreFixture.project(2);
        try (var store = fixture.create(project)) {
            var one = store.saveVersion("Een", ANNA, project).join();
            var two = store.saveVersion("Twee", Author.UNKNOWN, project).join();
            store.removeVersion(one.id()).join();
            store.removeVersion(one.id()).join();
            assertThat(store.versions()).containsExactly(two);
            assertThat(store.reading(BlobRows::all).keySet())
                    .contains(VersionRows.blob(two.id()))
                    .doesNotContain(VersionRows.blob(one.id()));
        }
        try (var again = fixture.open()) {
            assertThat(again.versions()).hasSize(1);
        }
    }

    @Test
    void whatWasInEachPackageComesBackAsItWent() {
        var sentContent = StoreFixture.project(1);
        var project = StoreFixture.project(2);
        var received = ExchangedPackage.received("aa", AT.minusSeconds(60), "Almelo.wed", Author.UNKNOWN);
        var sent = ExchangedPackage.sent("bb", AT, "Almelo-2.wed", ANNA, " gemeente Almelo ");
        var sentAgain = ExchangedPackage.sent("bb", AT.plusSeconds(60), "Almelo-3.wed", ANNA, "");
        try (var store = fixture.create(project)) {
            store.packages().add(received, project).join();
            store.packages().add(sent, sentContent).join();
            store.packages().add(sentAgain, sentContent).join();
        }
        try (var again = fixture.open()) {
            assertThat(again.packages().all()).containsExactly(sentAgain, sent, received);
            assertThat(sent.recipient()).isEqualTo("gemeente Almelo");
            assertThat(again.packages().content(sent.id())).isEqualTo(sentContent);
            assertThat(again.packages().content(received.id())).isEqualTo(project);
        }
    }
}
