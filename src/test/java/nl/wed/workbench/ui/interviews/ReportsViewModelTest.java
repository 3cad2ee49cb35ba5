package nl.wed.workbench.ui.interviews;

import static nl.wed.workbench.domain.interviews.InterviewRecords.RESPONDENT;
import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.wed.workbench.domain.interviews.InterviewStatus;
import nl.wed.workbench.domain.interviews.ReportStatus;
import nl.wed.workbench.domain.interviews.Respondent;
import nl.wed.workbench.domain.testing.TestTrajectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsViewModelTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    private final Parts parts = Parts.onTestTrajectory();
    private final ReportsViewModel model = parts.model().reports();

    @Test
    void aPastedTextIsStoredWithThePseudonymInThePlaceOfThePerson() {
        TestTrajectory.respondentKeys()
                .forEach(key -> parts.workspace().respondentKeys().put(key));
        var draft = model.newDraft(DAY);
        draft.respondent().set(respondent());
        draft.text().set("Quirinius Proefpersoon belt.\r\nQuirinius mailt.\r");

        assertThat(model.prepared(draft).replaced()).isEqualTo(2);
        model.add(draft);

        var report = model.selected().current().orElseThrow();
        assertThat(report.text()).isEqualTo("R01 belt.\nR01 mailt.");
        assertThat(report.title()).isEqualTo("Gesprek met pedagogisch medewerker");
        assertThat(model.lines()).hasSize(3);
    }

    @Test
    void theTraceabilityCheckKnowsTheNamesInTheKeys() {
        TestTrajectory.respondentKeys()
                .forEach(key -> parts.workspace().respondentKeys().put(key));

        assertThat(model.traces("Het Proefnest en Walburga").stream().map(trace -> trace.words()))
                .contains("Walburga");
    }

    @Test
    void aReportMakesItsRespondentSpokenTo() {
        parts.workspace()
                .edit("", project -> project.put(RESPONDENT, respondent().withStatus(InterviewStatus.PLANNED, null)));
        var draft = model.newDraft(DAY);
        draft.respondent().set(respondent());
        draft.text().set("Tekst");

        model.add(draft);

        assertThat(respondent().status()).isEqualTo(InterviewStatus.HELD);
        assertThat(respondent().date()).isEqualTo(DAY);
    }

    @Test
    void titleDateAndStatusChangeTogether() {
        model.selected().select(id("report.1"));
        var draft = model.draft(model.selected().current().orElseThrow());
        draft.title().set("Tweede gesprek");
        draft.status().set(ReportStatus.SENT_FOR_CORRECTION);

        model.describe(draft);

        assertThat(model.selected().current())
                .get()
                .returns("Tweede gesprek", report -> report.title())
                .returns(ReportStatus.SENT_FOR_CORRECTION, report -> report.status());
    }

    @Test
    void anApprovedReportWaitsForApprovalAgainWhenItsTextChangesUntilThatIsUndone() {
        approve();

        model.rewrite("Andere woorden dan die zijn goedgekeurd.");

        assertThat(status()).isEqualTo(ReportStatus.DRAFT);
        assertThat(parts.workspace().undoLabel()).get().asString().contains("goedkeuring");
        parts.workspace().undo();
        assertThat(status()).isEqualTo(ReportStatus.APPROVED);
    }

    @Test
    void whatIsWrittenAsItStoodStaysApproved() {
        approve();

        model.rewrite(model.selected().current().orElseThrow().text());

        assertThat(status()).isEqualTo(ReportStatus.APPROVED);
    }

    private void approve() {
        model.selected().select(id("report.1"));
        model.status(ReportStatus.APPROVED);
    }

    private ReportStatus status() {
        return model.selected().current().orElseThrow().status();
    }

    @Test
    void leavingAReportEndsEditingItsText() {
        model.selected().select(id("report.1"));
        model.editing().set(true);
        model.selected().select(id("report.2"));

        assertThat(model.editing().get()).isFalse();
    }

    @Test
    void textFilesOfWindowsAreReadAndLargeOnesRefused(@TempDir Path folder) throws IOException {
        var windows = Files.write(folder.resolve("a.txt"), "één".getBytes(Charset.forName("windows-1252")));
        var marked = Files.writeString(folder.resolve("b.md"), "\uFEFFkop");
        var large = Files.write(folder.resolve("c.txt"), new byte[3_000_000]);

        assertThat(ReportFile.read(windows)).isEqualTo("één");
        assertThat(ReportFile.read(marked)).isEqualTo("kop");
        assertThatThrownBy(() -> ReportFile.read(large)).isInstanceOf(IOException.class);
    }

    @Test
    void aTextOfSixteenBitsIsReadAndWhatIsNoTextIsRefused(@TempDir Path folder) throws IOException {
        var marked = Files.writeString(folder.resolve("a.txt"), "\uFEFFHoe gaat het?", StandardCharsets.UTF_16LE);
        var bare = Files.writeString(folder.resolve("b.txt"), "Hoe gaat het?", StandardCharsets.UTF_16LE);
        var binary = Files.write(folder.resolve("c.txt"), new byte[] {'P', 'K', 3, 4, 0, 0, 8, 0, 1});

        assertThat(ReportFile.read(marked)).isEqualTo("Hoe gaat het?");
        assertThat(ReportFile.read(bare)).isEqualTo("Hoe gaat het?");
        assertThatThrownBy(() -> ReportFile.read(binary)).isInstanceOf(IOException.class);
    }

    private Respondent respondent() {
        return parts.workspace().project().find(RESPONDENT, id("respondent.1")).orElseThrow();
    }
}
