package nl.wed.workbench.exchange;

import static nl.wed.workbench.domain.testing.Posts.years;
import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.wed.workbench.codec.CodecException;
import nl.wed.workbench.codec.ProjectDecoding;
import nl.wed.workbench.codec.ProjectText;
import nl.wed.workbench.codec.RawTrajectory;
import nl.wed.workbench.codec.RecordCodecs;
import nl.wed.workbench.domain.chain.GapReport;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.plan.Budget;
import nl.wed.workbench.domain.plan.BudgetPost;
import nl.wed.workbench.domain.plan.Goal;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.privacy.PrivacyRecords;
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
    void theLinesOfAPostBecomeOneRecordWithItsYears() {
        var posts = keep("Huur van mevrouw De Boer");
        assertThat(posts).singleElement().satisfies(post -> {
            assertThat(post.id()).isEqualTo(id("budget.keep.other"));
            assertThat(post.funding()).isEqualTo(id("funding.structural"));
            assertThat(post.years()).isEqualTo(years("2028: 0, 2029: 0.10"));
        });
    }

    @Test
    void twoLinesInOneYearStayTwoAmountsAndTheSumWhatItWas() {
        assertThat(keep("Personeel"))
                .extracting(BudgetPost::id, BudgetPost::funding, BudgetPost::years)
                .containsExactly(
                        tuple(id("budget.keep.2027"), id("funding.structural"), years("2027: 8000.00, 2028: ?")),
                        tuple(id("budget.keep.twice"), id("funding.structural"), years("2027: 8000.00")),
                        tuple(id("budget.keep.unpaid"), null, years("2027: 5")));
        assertThat(Budget.of(format2().project()).sum().known()).isEqualByComparingTo("53505.60");
        assertThat(GapReport.of(format2().project(), TestTrajectory.observations(), TestTrajectory.facts())
                        .of("gap.budget.twice"))
                .hasSize(1);
    }

    @Test
    void whatWasDecidedAboutWordsInALineHoldsForItsPost() {
        assertThat(format2().project().all(PrivacyRecords.REASON))
                .filteredOn(reason -> reason.hash().equals("abc"))
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.kind()).isEqualTo("budget-posts");
                    assertThat(reason.record()).isEqualTo(id("budget.keep.other"));
                });
    }

    @Test
    void ofFundingOfFormat2NobodyKnowsHowMuchThereIs() {
        assertThat(format2().project().all(PlanRecords.FUNDING))
                .hasSize(2)
                .allMatch(one -> one.amounts().isEmpty());
    }

    @Test
    void aNamedVersionOfFormat2IsThatOfThePackage() throws Exception {
        var text = Files.readString(KEPT.resolve("format-2.version.txt"));
        var read = new ProjectText(new RecordCodecs(), Manifest.FORMAT, Upgrades::from).read(text);
        assertThat(read).isEqualTo(format2().project());
    }

    /// What a later minor format of before added is no minor format of now.
    @Test
    void theMinorNumberOfAnOlderFormatIsForgotten() throws Exception {
        var text = Files.readString(KEPT.resolve("format-2.version.txt")).replaceFirst(" 2 \\d+\n", " 2 9\n");
        var read = new ProjectText(new RecordCodecs(), Manifest.FORMAT, Upgrades::from).read(text);
        assertThat(read.kept().minor()).isZero();
    }

    @Test
    void aRespondentOfTheFirstMinorFormatHasWhatCameLater() {
        var raw = new RawTrajectory();
        raw.add("respondents", "{\"id\":\"a\"}");
        Upgrades.from(2, raw);
        assertThat(raw.texts())
                .containsEntry(
                        "respondents", List.of("{\"id\":\"a\",\"recordingRemoved\":false,\"anonymised\":false}"));
    }

    @Test
    void aLineThatIsNoneIsRefusedAndNotLost() {
        for (String line :
                List.of("{\"year\":\"morgen\"}", "{\"amount\":5}", "{\"year\":2027.5,\"amount\":\"veel\"}")) {
            var raw = new RawTrajectory();
            raw.add("budget-lines", line);
            Upgrades.from(2, raw);
            var decoding = new ProjectDecoding(UUID.randomUUID());
            assertThatExceptionOfType(CodecException.class)
                    .as(line)
                    .isThrownBy(() -> decoding.add("budget-posts", raw.texts().get("budget-posts")));
        }
    }

    @Test
    void manyLinesKeepNobodyWaiting() {
        for (String more : List.of("", "x")) {
            var raw = new RawTrajectory();
            for (int i = 0; i < 30_000; i++) {
                raw.add(
                        "budget-lines",
                        "{\"id\":\"%d\",\"description\":\"P%s\",\"year\":2027,\"amount\":5}"
                                .formatted(i, more.repeat(i % 1000)));
            }
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Upgrades.from(2, raw));
            assertThat(raw.texts().get("budget-posts")).hasSize(30_000);
        }
    }

    private static List<BudgetPost> keep(String description) {
        return format2().project().stream(PlanRecords.BUDGET_POST)
                .filter(post -> post.measure().equals(id("measure.keep")))
                .filter(post -> post.description().equals(description))
                .toList();
    }

    private static ProjectPackage format2() {
        return ((Read) new PackageReader(Limits.standard()).read(KEPT.resolve("format-2.wed"))).content();
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
