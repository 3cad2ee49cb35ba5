package nl.wed.workbench.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.wed.workbench.codec.ProjectText;
import nl.wed.workbench.codec.RawTrajectory;
import nl.wed.workbench.codec.RecordCodecs;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.plan.Goal;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.exchange.PackageReading.Read;
import org.junit.jupiter.api.Test;

/// Files of older programs, kept as they were written, are read as this one would have written them.
class UpgradesTest {
    private static final Path KEPT = Path.of("src/test/resources/format");

    @Test
    void theStepsLeadToTheFormatOfNow() {
        assertThat(Upgrades.target()).isEqualTo(Manifest.FORMAT);
    }

    @Test
    void everyOlderFormatHasAPackageThatWasKept() {
        for (int format = 1; format < Manifest.FORMAT; format++) {
            assertThat(new PackageReader(Limits.standard()).read(KEPT.resolve("format-" + format + ".wed")))
                    .isInstanceOf(Read.class);
        }
    }

    @Test
    void aPackageOfFormat1IsReadWhole() {
        var content = ((Read) new PackageReader(Limits.standard()).read(KEPT.resolve("format-1.wed"))).content();
        assertThat(content.manifest().format()).isEqualTo(1);
        assertThat(content.project().table(FigureRecords.INTERPRETATION))
                .isEqualTo(TestTrajectory.project().table(FigureRecords.INTERPRETATION));
        assertThat(withoutTheGoal(content.project().table(PlanRecords.GOAL).list()))
                .isEqualTo(TestTrajectory.project().all(PlanRecords.GOAL));
        assertThat(content.project().kept().isEmpty()).isTrue();
    }

    @Test
    void aNamedVersionOfFormat1IsThatOfThePackage() throws Exception {
        var text = Files.readString(KEPT.resolve("format-1.version.txt"));
        var read = new ProjectText(new RecordCodecs(), Manifest.FORMAT, Upgrades::from).read(text);
        var content = ((Read) new PackageReader(Limits.standard()).read(KEPT.resolve("format-1.wed"))).content();
        assertThat(read).isEqualTo(content.project());
    }

    @Test
    void aGoalOfFormat1WithoutAnIndicatorTakesNoBaselineFromOne() {
        var content = ((Read) new PackageReader(Limits.standard()).read(KEPT.resolve("format-1.wed"))).content();
        assertThat(content.project().all(PlanRecords.GOAL))
                .filteredOn(goal -> goal.title().equals("Doel zonder indicator"))
                .extracting(Goal::baselineFromFigure)
                .containsExactly(false);
    }

    @Test
    void anUpgradeKeepsWhatItDoesNotKnow() {
        var raw = new RawTrajectory();
        raw.add("readings", "{\"id\":\"a\",\"eigen\":1.50}");
        raw.add("elders", "{\"los\":true}");
        Upgrades.from(1, raw);
        assertThat(raw.texts())
                .containsEntry("interpretations", List.of("{\"id\":\"a\",\"eigen\":1.50}"))
                .containsEntry("elders", List.of("{\"los\":true}"))
                .doesNotContainKey("readings");
    }

    private static List<Goal> withoutTheGoal(List<Goal> goals) {
        return goals.stream()
                .filter(goal -> !goal.title().equals("Doel zonder indicator"))
                .toList();
    }
}
