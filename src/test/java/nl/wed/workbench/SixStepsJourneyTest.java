package nl.wed.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.wed.workbench.domain.OpenPoint;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Severity;
import nl.wed.workbench.domain.chain.GapReport;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.ui.journey.AppraisalAct;
import nl.wed.workbench.ui.journey.CausesAct;
import nl.wed.workbench.ui.journey.FiguresAct;
import nl.wed.workbench.ui.journey.Hand;
import nl.wed.workbench.ui.journey.InterviewsAct;
import nl.wed.workbench.ui.journey.KnowledgeAct;
import nl.wed.workbench.ui.journey.PlanAct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/// A whole trajectory in the window, from the start screen to the Beleidsaanpak in Word.
@ExtendWith(ApplicationExtension.class)
class SixStepsJourneyTest {
    private static final String CODE = "GM0230";
    private static final String FILE = "Elburg-0-12.mv.db";
    private static final String PARTNER = "Gemeente Elburg, afdeling Jeugd";
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    /// Of the figures that came along only one is read and used here.
    private static final List<String> OF_OTHER_FIGURES = List.of("gap.figure.noReading", "gap.figure.unused");

    /// What this small trajectory leaves open: more figures, messages, chapters and causes.
    private static final List<String> LEFT_OPEN = List.of(
            "gap.figure.noValue",
            "gap.keyMessages.count",
            "gap.priorityCauses.count",
            "gap.respondents.onlyBoards",
            "gap.offer.notReconsidered",
            "gap.obligation.noPlace",
            "gap.meeting.noAttendance",
            "gap.offers.none",
            "gap.criteria.many",
            "gap.chapter.empty",
            "gap.coverage.hole",
            "gap.infrastructure.none",
            "gap.sessionIntervention.presence");

    @TempDir
    private static Path folder;

    private TestProgram program;

    @Start
    void start(Stage unused) throws IOException {
        program = new TestProgram(folder).show();
    }

    @Stop
    void stop() {
        program.close();
    }

    @Test
    void fromAnEmptyStartScreenToTheBeleidsaanpak(FxRobot robot) throws IOException {
        var hand = program.hand(robot);
        begin(hand);
        var causes = new CausesAct(hand, TestProgram.CATALOGUE);
        sixSteps(hand, causes);
        Path document = folder.resolve("plan.docx");
        program.dialogs.file(document);
        hand.press("plan-export");
        assertThat(hand.see("export-state", Labeled.class).getText())
                .isEqualTo(TestProgram.TEXTS.get("plan.export.free"));
        hand.press("export-plan");
        assertThat(program.dialogs.failures).isEmpty();
        assertThat(hand.sees("export-open-0")).as("a document to open").isTrue();
        theChainIsInTheDocument(WordChapters.read(document), causes.cause());

        program.dialogs.file(folder.resolve("uitvoering"));
        hand.press("export-implementation");
        theMeasureIsInItsPlan();

        hand.press("home");
        var written = program.stored(FILE).project();
        nothingIsOpenThatWasDone();
        hand.pressWords("Elburg");
        assertThat(program.title()).startsWith("Elburg · 0-12 jaar");
        hand.press("rail-PLAN").pressWords(PlanAct.GOAL);
        assertThat(hand.see("goal-title", TextField.class).getText()).isEqualTo(PlanAct.GOAL);
        hand.press("home");
        assertThat(program.stored(FILE).project()).isEqualTo(written);
    }

    private static void begin(Hand hand) {
        hand.press("start-new").write("new-municipality", "Elbu").type(KeyCode.ENTER);
        hand.choose("new-years", "twee jaar").date("new-start", "1-9-2026").press("dialog-act");
    }

    private void sixSteps(Hand hand, CausesAct causes) throws IOException {
        hand.press("rail-FIGURES");
        new FiguresAct(hand, program.dialogs).perform(folder.resolve("cbs"), CODE);
        hand.press("rail-INTERVIEWS");
        new InterviewsAct(hand, TestProgram.CATALOGUE).perform();
        hand.press("rail-KNOWLEDGE");
        new KnowledgeAct(hand).perform();
        hand.press("rail-CAUSES");
        causes.perform();
        hand.press("rail-APPRAISAL");
        new AppraisalAct(hand)
                .perform(TestProgram.CATALOGUE.criteria().criteria().size());
        hand.press("rail-OVERVIEW").press("partner-add").write("partner-name", PARTNER);
        hand.press("dialog-act").press("rail-PLAN");
        new PlanAct(hand, causes.cause(), PARTNER).perform();
    }

    private static void theChainIsInTheDocument(WordChapters word, String cause) {
        assertThat(word.of("0")).contains(FiguresAct.MESSAGE);
        assertThat(word.of("1")).contains(PlanAct.OWN_TEXT);
        assertThat(word.of("4")).contains(FiguresAct.INDICATOR, "7,3", FiguresAct.INTERPRETATION);
        assertThat(word.of("5")).contains(InterviewsAct.SAYING, InterviewsAct.THREAD);
        assertThat(word.of("6")).contains(CausesAct.PROBLEM, cause, CausesAct.REASON);
        assertThat(word.of("6")).contains(KnowledgeAct.INSIGHT);
        assertThat(word.of("7")).contains(KnowledgeAct.APPROACH);
        assertThat(word.of("8")).contains(KnowledgeAct.APPROACH, AppraisalAct.REASON);
        assertThat(word.of("9")).contains(PlanAct.PRIORITY, PlanAct.GOAL, KnowledgeAct.APPROACH);
        assertThat(word.of("11")).contains(PlanAct.MONITORING);
        assertThat(word.of("12")).contains(PlanAct.FUNDING, "12.500");
        assertThat(word.of("13")).contains(PARTNER, PlanAct.CONTRIBUTION);
        assertThat(word.charts()).isPositive();
    }

    private static void theMeasureIsInItsPlan() throws IOException {
        try (var files = Files.list(folder.resolve("uitvoering"))) {
            var word = WordChapters.read(files.findFirst().orElseThrow());
            assertThat(word.of("2")).contains(KnowledgeAct.APPROACH);
            assertThat(word.of("4")).contains(PlanAct.MILESTONE);
            assertThat(word.of("7")).contains(PlanAct.FUNDING, "12.500");
            assertThat(word.of("8")).contains(PlanAct.MONITORING);
        }
    }

    private void nothingIsOpenThatWasDone() {
        var stored = program.stored(FILE);
        Project project = stored.project();
        var facts = TestProgram.CATALOGUE.interventionFacts(DAY);
        var points = GapReport.of(project, stored.observations(), facts).points();
        assertThat(points).noneMatch(point -> point.severity() == Severity.BLOCKING);
        assertThat(points)
                .filteredOn(point -> !OF_OTHER_FIGURES.contains(point.code()))
                .extracting(OpenPoint::code)
                .isSubsetOf(LEFT_OPEN);
        assertThat(points)
                .filteredOn(point -> OF_OTHER_FIGURES.contains(point.code()))
                .isNotEmpty()
                .noneMatch(point -> point.arguments().contains(FiguresAct.INDICATOR));
        assertThat(project.all(PlanRecords.MEASURE)).hasSize(1);
    }
}
