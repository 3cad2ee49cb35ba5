package nl.wed.workbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.wed.workbench.codec.SampleRecords;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.appraisal.Score;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.interviews.RespondentKey;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.plan.Risk;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.workspace.Author;
import nl.wed.workbench.workspace.Version;
import nl.wed.workbench.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2ProjectStoreTest {
    @TempDir
    Path folder;

    private StoreFixture fixture;

    @BeforeEach
    void prepare() throws Exception {
        fixture = new StoreFixture(folder);
    }

    @Test
    void everyRecordComesBackInItsOrder() {
        var project = StoreFixture.project(6);
        fixture.create(project).close();
        try (var store = fixture.open()) {
            assertThat(store.load()).isEqualTo(project);
        }
    }

    @Test
    void editsUndoneAndReorderedAreStoredAsTheyStand() {
        var project = StoreFixture.project(8);
        var random = new Random(9);
        var store = fixture.create(project);
        var history = new ArrayList<>(List.of(project));
        for (int i = 0; i < 60; i++) {
            project = change(project, history, random);
            history.add(project);
            store.save(project, "stap " + i).join();
        }
        store.close();
        try (var again = fixture.open()) {
            assertThat(again.load()).isEqualTo(project);
        }
    }

    private static Project change(Project project, List<Project> history, Random random) {
        var risks = new ArrayList<>(project.all(PlanRecords.RISK));
        return switch (random.nextInt(5)) {
            case 0 -> history.get(random.nextInt(history.size()));
            case 1 -> {
                Collections.shuffle(risks, random);
                yield project.with(PlanRecords.RISK, Table.of(risks));
            }
            case 2 ->
                risks.isEmpty()
                        ? project
                        : project.remove(PlanRecords.RISK, risks.getFirst().id());
            case 3 -> {
                risks.add(
                        random.nextInt(risks.size() + 1),
                        new SampleRecords(random.nextLong()).record(PlanRecords.RISK));
                yield project.with(PlanRecords.RISK, Table.of(risks));
            }
            default -> project.put(FigureRecords.KEY_MESSAGE, StoreFixture.message("" + random.nextInt()));
        };
    }

    @Test
    void oneEditWritesOneRecord() {
        var project = StoreFixture.project(10);
        var store = fixture.create(project);
        Risk risk = project.all(PlanRecords.RISK).get(5);
        var changed = project.put(
                PlanRecords.RISK,
                new Risk(
                        risk.id(),
                        risk.priority(),
                        "anders",
                        risk.likelihood(),
                        risk.impact(),
                        risk.response(),
                        risk.owner()));
        // Few enough that the file is not written anew, which would see that rows were changed below it.
        // A row that the store does not know of stays as it is, so an unneeded rewrite would show.
        store.change("", (handle, _) -> handle.execute("update records set place = -place - 1"))
                .join();
        store.save(changed, "risico").join();
        long rewritten = store.reading(handle -> handle.createQuery("select count(*) from records where place > 0")
                .mapTo(Long.class)
                .one());
        assertThat(rewritten).isEqualTo(1);
        store.close();
    }

    @Test
    void observationsComeBackExactly() {
        var set = new SampleRecords(2).observations(300, 20);
        var project = StoreFixture.project(1).put(FigureRecords.DATA_SET, StoreFixture.dataSet(set));
        fixture.create(project, set).close();
        try (var store = fixture.open()) {
            assertThat(store.find(set.contentHash()).orElseThrow().series()).isEqualTo(set.series());
            assertThat(store.find("0".repeat(64))).isEmpty();
        }
    }

    @Test
    void aVersionComesBackAndSharesWhatDidNotChange() {
        var project = StoreFixture.project(3);
        var store = fixture.create(project);
        Version version =
                store.saveVersion("Na stap 2", Author.UNKNOWN, project).join();
        var later = project.put(FigureRecords.KEY_MESSAGE, StoreFixture.message("later"));
        store.save(later, "bericht").join();
        store.close();
        try (var again = fixture.open()) {
            assertThat(again.versions()).containsExactly(version);
            var restored = again.loadVersion(version.id());
            assertThat(restored).isEqualTo(project);
            assertThat(restored.table(PlanRecords.RISK)).isSameAs(again.load().table(PlanRecords.RISK));
        }
    }

    @Test
    void theWorkspaceWorksOnIt() {
        fixture.create(StoreFixture.project(1)).close();
        var workspace = new Workspace(fixture.open(), Runnable::run, StoreFixture.SETTINGS.clock());
        var before = workspace.project();
        workspace.edit("bericht", p -> p.put(FigureRecords.KEY_MESSAGE, StoreFixture.message("een")));
        workspace.undo();
        workspace.close();
        try (var store = fixture.open()) {
            assertThat(store.load()).isEqualTo(before);
        }
    }

    @Test
    void aFileOfOursWithTwoScoresInOnePlaceIsOpenedWithTheOneThatCounts() throws Exception {
        var score = new Score(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), 4, "");
        var project = StoreFixture.project(1).put(AppraisalRecords.SCORE, score);
        fixture.create(project.put(
                        AppraisalRecords.SCORE, score.withId(UUID.randomUUID()).withValue(2)))
                .close();

        var opened = (Opening.Opened) fixture.database.open(fixture.file);
        try (var store = opened.store()) {
            assertThat(store.load()).isEqualTo(project);
            assertThat(opened.remarks())
                    .singleElement()
                    .satisfies(said -> assertThat(said.in(Texts.load())).contains("Gebleven is 4; 2 is weggelaten"));
        }
        try (var again = fixture.open()) {
            assertThat(again.load()).isEqualTo(project);
        }
    }

    @Test
    void whoRespondentsAreIsKeptApartAndInNoSnapshot() throws Exception {
        var store = fixture.create(StoreFixture.project(1));
        var key = new RespondentKey(UUID.randomUUID(), "Els Zonderling", "Bieb", "els@x.nl", "06");
        store.vault().put(key).join();
        store.close();
        try (var again = fixture.open()) {
            assertThat(again.vault().all()).isEqualTo(Map.of(key.respondent(), key));
            assertThat(again.snapshots()).isNotEmpty();
            for (Snapshot snapshot : again.snapshots()) {
                assertThat(unzipped(snapshot.file())).doesNotContain("Zonderling");
            }
            again.vault().remove(key.respondent()).join();
            assertThat(again.vault().all()).isEmpty();
        }
    }

    private static String unzipped(Path file) throws Exception {
        var text = new StringBuilder();
        try (var zip = new java.util.zip.ZipInputStream(Files.newInputStream(file))) {
            while (zip.getNextEntry() != null) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    @Test
    void aSaveAfterClosingFailsInItsFuture() {
        var store = fixture.create(StoreFixture.project(1));
        store.close();
        assertThat(store.save(StoreFixture.project(2), "te laat")).isCompletedExceptionally();
    }

    @Test
    void aFailedWriteIsMadeUpForByTheNext() {
        var project = StoreFixture.project(1);
        var store = fixture.create(project);
        var one = project.put(FigureRecords.KEY_MESSAGE, StoreFixture.message("een"));
        store.change("", (handle, _) -> handle.execute("alter table activity rename to hidden"))
                .handle((_, _) -> "expected to fail")
                .join();
        assertThat(store.save(one, "een")
                        .handle((_, failure) -> failure != null)
                        .join())
                .isTrue();
        store.reading(handle -> handle.execute("alter table hidden rename to activity"));
        store.save(one.put(FigureRecords.KEY_MESSAGE, StoreFixture.message("twee")), "twee")
                .join();
        var expected = store.load();
        store.close();
        try (var again = fixture.open()) {
            assertThat(again.load()).isEqualTo(expected);
            assertThat(again.load().all(FigureRecords.KEY_MESSAGE)).hasSize(3);
        }
    }

    @Test
    void snapshotsAreThinnedOutByTheRuleForBackups() {
        var project = StoreFixture.project(1);
        var store = fixture.create(project);
        for (int i = 0; i < 14; i++) {
            project = project.put(FigureRecords.KEY_MESSAGE, StoreFixture.message("" + i));
            store.save(project, "").join();
            store.snapshotNow().join();
        }
        // All within the hour.
        assertThat(store.snapshots()).hasSizeGreaterThanOrEqualTo(14);
        assertThat(store.snapshots().getFirst().generation()).isEqualTo(15);
        store.close();
    }

    @Test
    void closingWithoutAChangeMakesNoSnapshot() {
        fixture.create(StoreFixture.project(1)).close();
        var store = fixture.open();
        int before = store.snapshots().size();
        store.close();
        try (var again = fixture.open()) {
            assertThat(again.snapshots()).hasSize(before);
        }
    }
}
