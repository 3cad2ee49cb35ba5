package nl.wed.workbench.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wed.workbench.codec.SampleRecords;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.domain.plan.PlanRecords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageTest {
    private static final PackageWriter WRITER = new PackageWriter("0.1.0");
    private static final PackageReader READER = new PackageReader(Limits.standard());

    @TempDir
    Path folder;

    @Test
    void aPackageGivesBackTheTrajectoryAndItsObservations() throws Exception {
        var sample = Sample.of(7);
        Path file = folder.resolve("a.wed");
        var manifest = WRITER.write(file, sample.project, sample.observations(), Optional.of("b"));

        var content = ((PackageReading.Read) READER.read(file)).content();

        assertThat(content.project()).isEqualTo(sample.project);
        assertThat(content.manifest()).isEqualTo(manifest);
        assertThat(content.manifest().base()).isEqualTo("b");
        assertThat(content.find(sample.set.contentHash()).orElseThrow().series())
                .isEqualTo(sample.set.series());
    }

    @Test
    void equalContentGivesEqualBytes() throws Exception {
        var sample = Sample.of(7);
        var again = Sample.of(7);
        Path one = folder.resolve("a.wed");
        Path two = folder.resolve("b.wed");
        WRITER.write(one, sample.project, sample.observations(), Optional.empty());
        WRITER.write(two, again.project, again.observations(), Optional.empty());
        assertThat(Files.readAllBytes(one)).isEqualTo(Files.readAllBytes(two));
    }

    @Test
    void aSnapshotChangesWithTheRecordsAndNotWithTheProgram() throws Exception {
        var sample = Sample.of(7);
        var other = new PackageWriter("9.9.9")
                .write(folder.resolve("a.wed"), sample.project, sample.observations(), Optional.empty());
        assertThat(other.snapshot()).isEqualTo(PackageWriter.snapshotOf(sample.project));
        var risk = sample.project.all(PlanRecords.RISK).getFirst();
        assertThat(PackageWriter.snapshotOf(sample.project.remove(PlanRecords.RISK, risk.id())))
                .isNotEqualTo(other.snapshot());
    }

    @Test
    void aPackageWithoutItsObservationsIsNotWritten() {
        var sample = Sample.of(7);
        Path file = folder.resolve("a.wed");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> WRITER.write(file, sample.project, Observations.none(), Optional.empty()));
        assertThat(file).doesNotExist();
    }

    /// A project with records of every kind and one data set whose observations exist.
    record Sample(Project project, ObservationSet set) {
        static Sample of(long seed) {
            var records = new SampleRecords(seed);
            var set = records.observations(40, 12);
            var project = records.project(4);
            project = project.with(FigureRecords.DATA_SET, nl.wed.workbench.domain.Table.empty());
            return new Sample(project.put(FigureRecords.DATA_SET, dataSet(set)), set);
        }

        Observations observations() {
            return hash -> Optional.of(set).filter(one -> one.contentHash().equals(hash));
        }

        private static DataSet dataSet(ObservationSet set) {
            return new DataSet(
                    new UUID(1, 2),
                    "cbs-v4",
                    "Kerncijfers",
                    "CBS",
                    "85318NED",
                    null,
                    Instant.EPOCH,
                    null,
                    List.of("Observations.json"),
                    "aa",
                    set.contentHash(),
                    set.size(),
                    null,
                    null);
        }
    }
}
