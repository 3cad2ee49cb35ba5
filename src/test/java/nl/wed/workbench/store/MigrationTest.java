package nl.wed.workbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.wed.workbench.exchange.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationTest {
    private static final int NOW = Migrations.standard().target();

    @TempDir
    Path folder;

    private StoreFixture fixture;
    private byte[] before;

    @BeforeEach
    void prepare() throws Exception {
        fixture = new StoreFixture(folder);
        fixture.create(StoreFixture.project(3)).close();
        before = Files.readAllBytes(fixture.file);
    }

    private Database later(String second) {
        return new Database(
                fixture.installation,
                StoreFixture.SETTINGS,
                Migrations.standard().and(new Migrations.Script(second, Manifest.FORMAT)));
    }

    @Test
    void anOlderFileIsBroughtUpToDateAfterACopyWasSetAside() throws Exception {
        var later = later("update records set body = replace(body, 'taal', 'taal en lezen');"
                + " create table extra (id int primary key);");
        var opened = (Opening.Opened) later.open(fixture.file);
        assertThat(Files.readAllBytes(opened.backup().orElseThrow())).isEqualTo(before);
        var project = opened.store().load();
        opened.store().close();

        var again = (Opening.Opened) later.open(fixture.file);
        assertThat(again.backup()).isEmpty();
        assertThat(again.store().load()).isEqualTo(project);
        assertThat(project).isNotEqualTo(StoreFixture.project(3));
        again.store().close();
    }

    @Test
    void aNewerFileIsRefusedByNumberAndLeftAlone() throws Exception {
        var opened = (Opening.Opened) later("create table extra (id int)").open(fixture.file);
        opened.store().close();
        var contents = fixture.contents();
        assertThat(fixture.refused()).isEqualTo(new Opening.Newer(fixture.file, NOW + 1));
        assertThat(fixture.contents()).isEqualTo(contents);
    }

    @Test
    void aMigrationThatFailsPutsTheFileBack() throws Exception {
        var refused = later("create table half (id int); nonsense;").open(fixture.file);
        assertThat(refused).isInstanceOf(Opening.NotMigrated.class);
        assertThat(Files.readAllBytes(fixture.file)).isEqualTo(before);
        try (var store = fixture.open()) {
            assertThat(store.load()).isEqualTo(StoreFixture.project(3));
        }
    }

    @Test
    void anOlderFileIsNotViewedButAskedToBeOpened() {
        assertThat(later("create table extra (id int)").view(fixture.file))
                .isEqualTo(new Opening.Older(fixture.file, NOW));
    }
}
