package nl.wed.workbench.store;

import static nl.wed.workbench.domain.interviews.InterviewRecords.FINDING;
import static nl.wed.workbench.domain.interviews.InterviewRecords.QUOTE;
import static nl.wed.workbench.domain.interviews.InterviewRecords.REPORT;
import static nl.wed.workbench.domain.interviews.InterviewRecords.RESPONDENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import nl.wed.workbench.codec.ProjectText;
import nl.wed.workbench.codec.RecordCodecs;
import nl.wed.workbench.codec.SampleRecords;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.erasure.ErasureOrder;
import nl.wed.workbench.domain.erasure.ErasureProof;
import nl.wed.workbench.domain.erasure.PendingErasure;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.KeyMessage;
import nl.wed.workbench.domain.interviews.Consent;
import nl.wed.workbench.domain.interviews.Finding;
import nl.wed.workbench.domain.interviews.InterviewReport;
import nl.wed.workbench.domain.interviews.InterviewStatus;
import nl.wed.workbench.domain.interviews.Quote;
import nl.wed.workbench.domain.interviews.ReleaseStatus;
import nl.wed.workbench.domain.interviews.ReportStatus;
import nl.wed.workbench.domain.interviews.Respondent;
import nl.wed.workbench.domain.interviews.RespondentKey;
import nl.wed.workbench.exchange.Manifest;
import nl.wed.workbench.exchange.Upgrades;
import nl.wed.workbench.workspace.Author;
import nl.wed.workbench.workspace.Backup;
import nl.wed.workbench.workspace.BackupRefused;
import nl.wed.workbench.workspace.Draft;
import nl.wed.workbench.workspace.EditNote;
import nl.wed.workbench.workspace.ExchangedPackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasureInFileTest {
    private static final UUID WHO = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final RespondentKey ELS =
            new RespondentKey(WHO, "Els Zonderling", "Bieb", "els@zonderling.nl", "0612345678");
    private static final RespondentKey BO = new RespondentKey(OTHER, "Bo Ander", "School", "", "");
    private static final String SAID = "De wachtlijst is langer dan iemand durft toe te geven";
    private static final String MEMO = "Dit zei ze met tranen in haar ogen, heel bijzonder";
    private static final List<String> STEPS =
            List.of("erasing noted", "erased beside", "erased in rows", "erased anew", "erased swapped", "erased");

    @TempDir
    private Path folder;

    private StoreFixture fixture;

    @BeforeEach
    void make() throws IOException {
        fixture = new StoreFixture(folder);
    }

    @Test
    void nothingOfSomebodyIsLeftInAnyFileOfTheTrajectory() throws Exception {
        try (var store = full()) {
            assertThat(store.erase(order(false)).join().pseudonym()).isEqualTo("R01");
            assertGone(store);
        }
        assertNothingLeft();
        try (var store = fixture.open()) {
            assertGone(store);
        }
    }

    @Test
    void nothingOfSomebodyIsLeftInAnyFullBackupAndItOpensAsTheTrajectoryDoesNow() throws Exception {
        Path made;
        try (var store = full()) {
            made = store.backups().make().file();
            assertThat(text(store.backups().read(made, Optional.empty()))).contains(SAID);
            var proof = store.erase(order(false)).join();
            assertThat(proof.searched()).anySatisfy(one -> {
                assertThat(one.place()).isEqualTo("backups");
                assertThat(one.removed()).isPositive();
            });
        }
        for (var one : fixture.database.backups(fixture.file)) {
            if (one.kind().full()) {
                Path beside = fixture.file.resolveSibling("Naast-" + UUID.randomUUID() + ".mv.db");
                var restored = fixture.database.restore(one.file(), beside, Optional.empty());
                try (var store = ((Opening.Opened) restored.opening()).store()) {
                    assertThat(text(store.load())).doesNotContain(SAID).doesNotContain("Zonderling");
                    store.versions()
                            .forEach(version -> assertThat(text(store.loadVersion(version.id())))
                                    .doesNotContain(SAID)
                                    .doesNotContain("Zonderling"));
                    assertThat(store.vault().all()).doesNotContainKey(WHO).containsKey(OTHER);
                }
            }
        }
        assertThat(made).exists();
    }

    private static String text(Project project) {
        return new ProjectText(new RecordCodecs(), Manifest.FORMAT, Upgrades::from).write(project);
    }

    @Test
    void thePlantedWordsAreInTheFilesBefore() throws Exception {
        full().close();
        var files = Decrypted.files(fixture.file, fixture.installation);
        assertThat(files.get("Almelo.mv.db"))
                .contains("Zonderling")
                .contains(SAID)
                .contains(before(project("")));
        assertThat(files.keySet()).anyMatch(name -> name.endsWith(".wed")).anyMatch(name -> name.contains("schema003"));
        files.forEach((name, text) -> {
            if (name.endsWith(".wed") && !name.contains("0000000000")) {
                assertThat(text).as(name).contains(SAID);
            }
        });
    }

    @Test
    void whatWasBrokenOffIsFinishedAtTheNextStart() throws Exception {
        for (String step : STEPS) {
            fixture = new StoreFixture(Files.createDirectories(folder.resolve(step)));
            full().close();
            var store = ((Opening.Opened) breaking(step).open(fixture.file)).store();
            assertThat(store.erase(order(false))).as(step).failsWithin(Duration.ofSeconds(30));
            StoreFixture.crash(store, fixture.file);
            if (!step.equals("erased")) {
                assertThat(fixture.database.view(fixture.file)).as(step).isInstanceOf(Opening.Unfinished.class);
            }
            try (var again = fixture.open()) {
                assertGone(again);
            }
            assertNothingLeft();
        }
    }

    @Test
    void aRemovalIsFinishedAndReachesAllThatIsKeptAfterTheFileGotAnotherName() throws Exception {
        for (String step : List.of("erasing noted", "erased in rows")) {
            fixture = new StoreFixture(Files.createDirectories(folder.resolve("naam " + step)));
            full().close();
            var store = ((Opening.Opened) breaking(step).open(fixture.file)).store();
            assertThat(store.erase(order(false))).as(step).failsWithin(Duration.ofSeconds(30));
            StoreFixture.crash(store, fixture.file);
            ofAnotherInstallation();
            Path renamed = fixture.file.resolveSibling("Anders.mv.db");
            Files.move(fixture.file, renamed);
            Files.move(fixture.file.resolveSibling("Almelo.gen"), fixture.file.resolveSibling("Anders.gen"));
            assertThat(fixture.database.view(renamed)).as(step).isInstanceOf(Opening.Unfinished.class);
            try (var again = ((Opening.Opened) fixture.database.open(renamed)).store()) {
                assertGone(again);
            }
            assertThat(fixture.file.resolveSibling("Almelo.concepten")).doesNotExist();
            assertNothingLeft(renamed);
        }
    }

    @Test
    void aRemovalAfterTheFileGotAnotherNameReachesWhatStandsUnderTheOldOne() throws Exception {
        full().close();
        ofAnotherInstallation();
        Path renamed = fixture.file.resolveSibling("Anders.mv.db");
        Files.move(fixture.file, renamed);
        Files.move(fixture.file.resolveSibling("Almelo.gen"), fixture.file.resolveSibling("Anders.gen"));
        try (var store = ((Opening.Opened) fixture.database.open(renamed)).store()) {
            store.drafts().keep(List.of());
            var old = DraftFile.of(
                    WorkingFile.of(fixture.file).orElseThrow(),
                    store.session().open().sidecar().key().orElseThrow());
            old.keep(List.of(new Draft("memo", "Memo", "Els Zonderling belt nog", "", Instant.EPOCH)));
            store.erase(order(false)).join();
            assertThat(old.load()).extracting(Draft::text).containsExactly("[weg] belt nog");
        }
        assertNothingLeft(renamed);
    }

    @Test
    void aRemovalThatWasBrokenOffIsFinishedAfterTakingOverOnAnotherComputer() throws Exception {
        for (String step : List.of("", "new key noted", "taken over")) {
            fixture = new StoreFixture(Files.createDirectories(folder.resolve("over " + step)));
            var store = full();
            store.vault().choosePassword(PASSWORD.toCharArray()).join();
            store.close();
            store = ((Opening.Opened) breaking("erasing noted").open(fixture.file)).store();
            store.vault().unlock(PASSWORD.toCharArray());
            assertThat(store.erase(order(false))).as(step).failsWithin(Duration.ofSeconds(30));
            StoreFixture.crash(store, fixture.file);
            var other = Installation.in(folder.resolve("ander " + step));
            var there = StoreFixture.brokenOffAt(other, step);
            assertThat(there.withSecret(Optional.of(PASSWORD)).view(fixture.file))
                    .as(step)
                    .isInstanceOf(Opening.Unfinished.class);
            if (!step.isEmpty()) {
                assertThat(catchThrowable(() -> there.open(fixture.file, PASSWORD.toCharArray())))
                        .isInstanceOf(StoreFixture.BrokenOff.class);
            }
            var database = new Database(other, StoreFixture.SETTINGS);
            try (var taken = ((Opening.Opened) database.open(fixture.file, PASSWORD.toCharArray())).store()) {
                taken.vault().unlock(PASSWORD.toCharArray());
                assertThat(taken.load().find(RESPONDENT, WHO)).as(step).isEmpty();
                assertThat(taken.erasures()).as(step).hasSize(1);
                assertThat(taken.vault().all()).as(step).containsOnlyKeys(OTHER);
                assertThat(taken.drafts().load()).extracting(Draft::text).containsExactly("[weg] belt nog");
            }
            var files = Decrypted.files(fixture.file, other);
            assertThat(files.keySet()).as(step).noneMatch(name -> name.endsWith(".sealed"));
        }
    }

    /// A copy of before an upgrade under the key of the file, and one that came from another installation.
    private void ofAnotherInstallation() throws IOException {
        Path kept = WorkingFile.of(fixture.file).orElseThrow().snapshots();
        Files.deleteIfExists(kept.resolve("schema003-20260101T000000Z.mv.db"));
        Files.copy(fixture.file, kept.resolve("schema003-20260101T000000Z.mv.db"));
        Files.writeString(kept.resolve("andere-installatie-20260101T000000Z.mv.db"), "Zonderling");
        Files.copy(fixture.file.resolveSibling("Almelo.gen"), kept.resolve("andere-installatie-20260101T000000Z.gen"));
    }

    private Database breaking(String step) {
        return StoreFixture.brokenOffAt(fixture.installation, step);
    }

    @Test
    void aNoteThatNobodySealedStandsInTheWayOfNothing() throws Exception {
        fixture.create(BASE).close();
        Path note = WorkingFile.of(fixture.file).orElseThrow().snapshots().resolve("erasing.sealed");
        Files.writeString(note, "onzin");
        assertThat(fixture.database.view(fixture.file)).isInstanceOf(Opening.Viewed.class);
        fixture.open().close();
        assertThat(fixture.database.view(fixture.file)).isInstanceOf(Opening.Viewed.class);
        assertThat(note).doesNotExist();
    }

    @Test
    void aNameThatIsKeptAfterABrokenOffRemovalStaysInTheVault() throws Exception {
        full().close();
        var breaking = StoreFixture.failingAt(fixture.installation, "erased beside");
        var late = new RespondentKey(UUID.randomUUID(), "Cor Later", "", "", "");
        try (var store = ((Opening.Opened) breaking.open(fixture.file)).store()) {
            assertThat(store.erase(order(false))).failsWithin(Duration.ofSeconds(30));
            store.vault().put(late).join();
        }
        try (var store = fixture.open()) {
            assertThat(store.vault().all().keySet()).containsExactlyInAnyOrder(OTHER, late.respondent());
            assertGone(store);
        }
    }

    @Test
    void theProofSaysWhatWasSearchedAndHasNoName() throws Exception {
        try (var store = full()) {
            var proof = store.erase(order(false)).join();
            assertThat(proof.searched())
                    .extracting(ErasureProof.Searched::place)
                    .containsExactly(
                            "records",
                            "versions",
                            "packages",
                            "activity",
                            "snapshots",
                            "upgradeCopies",
                            "backups",
                            "drafts",
                            "vault");
            assertThat(proof.searched()).allMatch(one -> one.removed() > 0);
            assertThat(proof.outside()).hasSize(1);
            assertThat(proof.toString())
                    .doesNotContainIgnoringCase("zonderling")
                    .contains("Gemeente Almelo");
            assertThat(store.erasures()).containsExactly(proof);
        }
        try (var store = fixture.open()) {
            assertThat(store.erasures()).hasSize(1);
        }
    }

    @Test
    void aLockedVaultKeepsSomebodyFromBeingTakenOutByHalf() throws Exception {
        try (var store = full()) {
            store.vault().choosePassword("lang genoeg".toCharArray()).join();
            store.vault().lock();
            assertThat(store.erase(order(false))).isCompletedExceptionally();
            assertThat(store.load().find(RESPONDENT, WHO)).isPresent();
        }
    }

    @Test
    void withoutItsSourceWhatWasCodedStays() throws Exception {
        try (var store = full()) {
            store.erase(order(true)).join();
            var left = store.load();
            assertThat(left.find(RESPONDENT, WHO).orElseThrow().role()).isEqualTo("[weg]");
            assertThat(left.all(FINDING))
                    .anyMatch(one -> one.text().equals(SAID) && one.memo().isEmpty());
            assertThat(left.all(REPORT)).noneMatch(one -> one.text().contains(SAID));
            assertThat(left.all(QUOTE)).isEmpty();
            assertThat(store.vault().all()).containsOnlyKeys(OTHER);
        }
        Decrypted.files(fixture.file, fixture.installation)
                .forEach((name, text) -> assertThat(text)
                        .as(name)
                        .doesNotContainIgnoringCase("zonderling")
                        .doesNotContain(MEMO));
    }

    private void assertGone(H2ProjectStore store) throws BackupRefused {
        assertThat(store.drafts().load()).extracting(Draft::text).containsExactly("[weg] belt nog");
        var states = new ArrayList<Project>();
        states.add(store.load());
        store.versions().forEach(one -> states.add(store.loadVersion(one.id())));
        store.packages().all().forEach(one -> states.add(store.packages().content(one.id())));
        assertThat(states).hasSize(3);
        for (Project state : states) {
            assertThat(state.find(RESPONDENT, WHO)).isEmpty();
            assertThat(state.find(RESPONDENT, OTHER)).isPresent();
            assertThat(text(state))
                    .doesNotContainIgnoringCase("zonderling")
                    .doesNotContain(SAID)
                    .doesNotContain(MEMO)
                    .contains("Over [weg] gesproken");
        }
        for (Backup one : store.backups().all()) {
            var inBackup = store.backups().read(one.file(), Optional.empty());
            assertThat(inBackup.find(RESPONDENT, WHO)).isEmpty();
            assertThat(text(inBackup)).doesNotContainIgnoringCase("zonderling").doesNotContain(SAID);
        }
        assertThat(store.packages().all().getFirst().snapshot()).isEqualTo("hash-van-toen");
        assertThat(store.versions().toString() + store.packages().all() + store.activity(0))
                .doesNotContainIgnoringCase("zonderling");
        assertThat(store.vault().all()).doesNotContainKey(WHO).containsKey(OTHER);
        assertThat(store.erasures()).hasSize(1);
    }

    private void assertNothingLeft() throws IOException {
        assertNothingLeft(fixture.file);
    }

    private void assertNothingLeft(Path file) throws IOException {
        var files = Decrypted.files(file, fixture.installation);
        assertThat(files.keySet()).noneMatch(name -> name.contains(".snapshots") && name.endsWith(".mv.db"));
        assertThat(files.keySet()).isNotEmpty().noneMatch(name -> name.endsWith(".sealed"));
        files.forEach((name, text) -> assertThat(text)
                .as(name)
                .doesNotContainIgnoringCase("zonderling")
                .doesNotContain("0612345678")
                .doesNotContain(SAID)
                .doesNotContain(MEMO)
                .doesNotContain(before(project(""))));
    }

    /// The 50 bytes with which a compressed version of before comes to what was said: not its end, which can be the
    /// same
    /// without those words.
    private static String before(Project project) {
        byte[] all = Compressed.of(text(project));
        int before = 50;
        int end = all.length;
        while (before + 1 < end) {
            int middle = (before + end) / 2;
            if (inflated(all, middle).contains(SAID)) {
                end = middle;
            } else {
                before = middle;
            }
        }
        return new String(all, end - 50, 50, StandardCharsets.ISO_8859_1);
    }

    private static String inflated(byte[] compressed, int length) {
        try (var inflater = new Inflater()) {
            inflater.setInput(compressed, 0, length);
            byte[] text = new byte[1 << 20];
            return new String(text, 0, inflater.inflate(text), StandardCharsets.UTF_8);
        } catch (DataFormatException e) {
            throw new AssertionError(e);
        }
    }

    /// A trajectory with that person everywhere: records, others' texts, versions, packages, labels, snapshots, copies.
    private H2ProjectStore full() throws IOException, BackupRefused {
        var store = fixture.create(project(""), new SampleRecords(3).observations(5_000, 7));
        store.vault().put(ELS).join();
        store.vault().put(BO).join();
        store.saveVersion("Na het gesprek met Els Zonderling", Author.UNKNOWN, project(""))
                .join();
        store.packages()
                .add(
                        ExchangedPackage.sent(
                                "hash-van-toen",
                                Instant.EPOCH,
                                "voor-zonderling.wed",
                                Author.UNKNOWN,
                                "Gemeente Almelo"),
                        project(""))
                .join();
        store.save(project(" Later."), EditNote.of("Verslag Gesprek met mevrouw Zonderling wijzigen"))
                .join();
        store.snapshotNow().join();
        store.backups().make();
        store.drafts().keep(List.of(new Draft("memo", "Memo", "Els Zonderling belt nog", "", Instant.EPOCH)));
        Files.writeString(
                WorkingFile.of(fixture.file).orElseThrow().snapshots().resolve("schema003-20260101T000000Z.mv.db"),
                "Zonderling");
        return store;
    }

    private static final String PASSWORD = "lang genoeg";
    private static final Project BASE = StoreFixture.project(8)
            .with(RESPONDENT, Table.empty())
            .with(REPORT, Table.empty())
            .with(FINDING, Table.empty())
            .with(QUOTE, Table.empty());
    private static final UUID MESSAGE = UUID.randomUUID();
    private static final UUID COPY = UUID.randomUUID();

    private static Project project(String more) {
        var report = new InterviewReport(
                new UUID(1, 1),
                WHO,
                "Gesprek met Els Zonderling",
                LocalDate.of(2026, 3, 1),
                SAID + "." + more,
                ReportStatus.APPROVED);
        var other = new InterviewReport(
                new UUID(1, 2),
                OTHER,
                "Gesprek 2",
                LocalDate.of(2026, 3, 2),
                "Over Els Zonderling gesproken. Ze belde op 06-12345678.",
                ReportStatus.DRAFT);
        var finding =
                new Finding(new UUID(1, 3), report.id(), 0, SAID.length(), SAID, List.of(), null, false, false, MEMO);
        return BASE.put(RESPONDENT, respondent(WHO, "R01"))
                .put(RESPONDENT, respondent(OTHER, "R02"))
                .put(REPORT, report)
                .put(REPORT, other)
                .put(FINDING, finding)
                .put(QUOTE, new Quote(new UUID(1, 4), finding.id(), SAID, ReleaseStatus.RELEASED))
                .put(FigureRecords.KEY_MESSAGE, new KeyMessage(MESSAGE, "Bel mevrouw Zonderling.", List.of()))
                .put(FigureRecords.KEY_MESSAGE, new KeyMessage(COPY, "Citaat: " + SAID + "!", List.of()));
    }

    private static Respondent respondent(UUID id, String pseudonym) {
        return new Respondent(
                id,
                pseudonym,
                "onderwijs",
                "directeur",
                "bestuur",
                List.of(),
                new Consent(true, false, true),
                InterviewStatus.HELD,
                null,
                null,
                false,
                false);
    }

    static PendingErasure pending() {
        var order = order(false);
        var proof = new ErasureProof(order.id(), "R01", false, order.at(), "Jan", "Bureau", List.of(), List.of());
        return new PendingErasure(order, proof, "", "");
    }

    private static ErasureOrder order(boolean anonymous) {
        return new ErasureOrder(
                UUID.randomUUID(),
                WHO,
                "R01",
                anonymous,
                ELS.name(),
                ELS.organisation(),
                ELS.email(),
                ELS.telephone(),
                List.of(),
                "[weg]",
                "Respondent R01 voorgoed verwijderd",
                Instant.EPOCH,
                "Jan",
                "Bureau");
    }
}
