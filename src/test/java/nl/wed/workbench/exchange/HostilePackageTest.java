package nl.wed.workbench.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.records.RecordTypes;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.exchange.PackageReading.Reason;
import nl.wed.workbench.exchange.PackageReading.Refused;
import nl.wed.workbench.texts.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostilePackageTest {
    private static final PackageReader READER = new PackageReader(Limits.standard());
    private static final String TRAJECTORY = "records/trajectory.json";

    @TempDir
    Path folder;

    private byte[] good;

    @BeforeEach
    void writeAGoodPackage() throws Exception {
        var sample = PackageTest.Sample.of(3);
        Path file = folder.resolve("goed.wed");
        new PackageWriter("0.1.0").write(file, sample.project(), sample.observations(), Optional.empty());
        good = Files.readAllBytes(file);
        assertThat(READER.read(file)).isInstanceOf(PackageReading.Read.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../evil.txt",
                "/etc/passwd",
                "records/../../x",
                "C:\\x.json",
                "records\\trajectory.json",
                "records/con:.json"
            })
    void aNameThatLeavesThePackageIsRefusedAndNothingIsWritten(String name) throws Exception {
        var files = unzip();
        files.put(name, new byte[] {1});
        assertThat(reasonOf(zip(files))).isEqualTo(Reason.UNSAFE_NAME);
        assertThat(folder.toFile().list()).containsExactly("goed.wed");
    }

    @Test
    void aBombOfAGigabyteIsRefused() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("manifest.json"));
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 1024; i++) {
                zip.write(zeros);
            }
        }
        assertThat(bytes.size()).isLessThan(2_000_000);
        assertThat(reasonOf(bytes.toByteArray())).isIn(Reason.TOO_LARGE, Reason.PART_TOO_LARGE);
    }

    @Test
    void moreBytesThanAllowedAreRefusedWhateverTheRatio() throws Exception {
        var noise = new byte[70_000];
        new Random(1).nextBytes(noise);
        var files = unzip();
        files.put("observations/" + "a".repeat(64) + ".csv", noise);
        var small = new PackageReader(new Limits(1_000_000, 400, 60_000, 1_000_000, 200, Duration.ofMinutes(1)));
        assertThat(((Refused) small.read(stream(zip(files)))).reason()).isEqualTo(Reason.PART_TOO_LARGE);
    }

    @Test
    void tooManyFilesAreRefused() throws Exception {
        var few = new PackageReader(new Limits(1_000_000, 5, 1_000_000, 1_000_000, 200, Duration.ofMinutes(1)));
        assertThat(((Refused) few.read(stream(good))).reason()).isEqualTo(Reason.TOO_MANY_ENTRIES);
    }

    @Test
    void aCutPackageIsRefused() {
        for (int percent : new int[] {0, 1, 10, 33, 50, 75, 80}) {
            var cut = Arrays.copyOf(good, good.length * percent / 100);
            // in the head of an entry a cut leaves those before it whole, so that the next is what is missed
            assertThat(reasonOf(cut)).as(percent + "%").isIn(Reason.NOT_A_PACKAGE, Reason.MISSING_ENTRY);
        }
    }

    @Test
    void aPackageThatOnlyLostItsIndexAtTheEndIsStillWhole() {
        var cut = Arrays.copyOf(good, good.length - 100);
        assertThat(READER.read(stream(cut))).isInstanceOf(PackageReading.Read.class);
    }

    @Test
    void aFlippedBitIsRefusedOrChangesNothing() {
        var expected =
                ((PackageReading.Read) READER.read(stream(good))).content().project();
        var random = new Random(5);
        for (int i = 0; i < 150; i++) {
            var flipped = good.clone();
            flipped[random.nextInt(good.length)] ^= (byte) (1 << random.nextInt(8));
            if (READER.read(stream(flipped)) instanceof PackageReading.Read(var content)) {
                assertThat(content.project()).isEqualTo(expected);
            }
        }
    }

    @Test
    void aFileThatIsNoZipIsRefused() {
        assertThat(reasonOf("<html>hallo</html>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reason.NOT_A_PACKAGE);
    }

    @Test
    void anotherZipIsRefused() throws Exception {
        assertThat(reasonOf(zip(Map.of("word/document.xml", new byte[] {1})))).isEqualTo(Reason.NO_MANIFEST);
    }

    @Test
    void aFileThatDoesNotBelongThereIsRefused() throws Exception {
        var files = unzip();
        files.put("records/passwords.json", new byte[] {'[', ']'});
        assertThat(reasonOf(zip(files))).isEqualTo(Reason.UNKNOWN_ENTRY);
    }

    @Test
    void aRecordFileThatIsGoneIsRefused() throws Exception {
        var files = unzip();
        files.remove(TRAJECTORY);
        assertThat(reasonOf(zip(files))).isEqualTo(Reason.MISSING_ENTRY);
    }

    @Test
    void aChangedRecordFileIsRefused() throws Exception {
        var files = unzip();
        files.put(
                TRAJECTORY,
                text(files, TRAJECTORY).replace("\"years\"", "\"jaren\"").getBytes());
        assertThat(reasonOf(zip(files))).isEqualTo(Reason.CHANGED_ENTRY);
    }

    @Test
    void aRecordThatLacksAFieldIsRefusedByName() throws Exception {
        var files = unzip();
        String before = Sha256.of(files.get(TRAJECTORY));
        files.put(
                TRAJECTORY,
                text(files, TRAJECTORY).replace("\"years\"", "\"jaren\"").getBytes());
        String after = Sha256.of(files.get(TRAJECTORY));
        files.put(
                "manifest.json",
                text(files, "manifest.json").replace(before, after).getBytes());
        var refused = (Refused) READER.read(stream(zip(files)));
        assertThat(refused.reason()).isEqualTo(Reason.MISSING_FIELD);
        assertThat(refused.arguments()).containsExactly(TRAJECTORY, "years", 1);
    }

    @Test
    void aManifestThatLacksAFieldIsRefused() throws Exception {
        var files = unzip();
        files.put("manifest.json", "{\"format\":1}".getBytes());
        assertThat(reasonOf(zip(files))).isEqualTo(Reason.MISSING_FIELD);
    }

    @Test
    void aNewerFormatIsRefusedWithItsNumber() throws Exception {
        var files = unzip();
        files.put("manifest.json", "{\"format\":9,\"else\":true}".getBytes());
        var refused = (Refused) READER.read(stream(zip(files)));
        assertThat(refused.sentence().in(Texts.load())).contains("formaat 9");
    }

    @Test
    void aCountThatDoesNotFitIsRefused() throws Exception {
        var files = unzip();
        files.put(
                "manifest.json",
                text(files, "manifest.json")
                        .replace("\"records\":4", "\"records\":5")
                        .getBytes());
        assertThat(reasonOf(zip(files))).isEqualTo(Reason.WRONG_COUNT);
    }

    @Test
    void aPackageWithoutATrajectoryOrWithTwoIsRefused() throws Exception {
        var sample = PackageTest.Sample.of(3).project();
        var one = sample.all(TrajectoryRecords.TRAJECTORY).getFirst();
        for (int number = 0; number < 3; number++) {
            var project = number == 2
                    ? sample
                    : sample.with(TrajectoryRecords.TRAJECTORY, number == 0 ? Table.empty() : Table.of(List.of(one)));
            Path file = folder.resolve(number + ".wed");
            new PackageWriter("0.1.0")
                    .write(file, project, PackageTest.Sample.of(3).observations(), Optional.empty());
        }
        assertThat(READER.readTrajectory(folder.resolve("0.wed")))
                .isEqualTo(new PackageReading.Refused(Reason.NO_TRAJECTORY, List.of()));
        assertThat(READER.readTrajectory(folder.resolve("1.wed"))).isInstanceOf(PackageReading.Read.class);
        assertThat(READER.readTrajectory(folder.resolve("2.wed")))
                .isEqualTo(new PackageReading.Refused(
                        Reason.MORE_TRAJECTORIES,
                        List.of(sample.all(TrajectoryRecords.TRAJECTORY).size())));
    }

    @Test
    void everyReasonHasItsSentence() {
        var texts = Texts.load();
        for (Reason reason : Reason.values()) {
            assertThat(texts.has("exchange.refused." + reason))
                    .as(reason.name())
                    .isTrue();
        }
    }

    @Test
    void everyKindOfRecordHasAnEntryName() {
        RecordTypes.ALL.forEach(
                type -> assertThat(Entries.typeOf(Entries.of(type))).contains(type));
    }

    private Reason reasonOf(byte[] bytes) {
        return ((Refused) READER.read(stream(bytes))).reason();
    }

    private static ByteArrayInputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    private Map<String, byte[]> unzip() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(stream(good))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        write(bytes, files);
        return bytes.toByteArray();
    }

    private static void write(OutputStream out, Map<String, byte[]> files) throws IOException {
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
    }
}
