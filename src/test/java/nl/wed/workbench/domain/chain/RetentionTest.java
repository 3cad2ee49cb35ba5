package nl.wed.workbench.domain.chain;

import static nl.wed.workbench.domain.interviews.InterviewRecords.REPORT;
import static nl.wed.workbench.domain.interviews.InterviewRecords.RESPONDENT;
import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.interviews.Consent;
import nl.wed.workbench.domain.interviews.ReportStatus;
import nl.wed.workbench.domain.plan.Agreement;
import nl.wed.workbench.domain.plan.Endorsement;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.testing.TestTrajectory;
import org.junit.jupiter.api.Test;

class RetentionTest {
    private static final LocalDate DECIDED = LocalDate.of(2026, 3, 10);
    private static final Project FRESH = TestTrajectory.project().with(PlanRecords.ENDORSEMENT, Table.empty());

    @Test
    void anAgreedDayRemindsTheDayAfterAndNotOnIt() {
        var project = FRESH.put(
                RESPONDENT,
                FRESH.find(RESPONDENT, id("respondent.1")).orElseThrow().withKeepUntil(DECIDED));
        assertThat(open(project, DECIDED)).isZero();
        assertThat(open(project, DECIDED.plusDays(1))).isEqualTo(1);
    }

    @Test
    void withoutOneItIsAYearAfterTheLastPartyGaveItsWord() {
        var waiting = endorsed(FRESH, DECIDED);
        assertThat(open(waiting, DECIDED.plusMonths(12))).isZero();
        assertThat(open(waiting, DECIDED.plusMonths(12).plusDays(1)))
                .isEqualTo(FRESH.all(RESPONDENT).size());
        assertThat(open(endorsed(waiting, null), DECIDED.plusYears(5)))
                .as("somebody has still to speak")
                .isZero();
    }

    @Test
    void whileNothingWasDecidedNothingIsRemindedOf() {
        assertThat(open(FRESH, LocalDate.of(2099, 1, 1))).isZero();
    }

    @Test
    void aRecordingIsRemindedOfFromTheApprovalOfTheReportUntilItIsGone() {
        var respondent = FRESH.find(RESPONDENT, id("respondent.1")).orElseThrow();
        var report = FRESH.find(REPORT, id("report.1")).orElseThrow().withStatus(ReportStatus.DRAFT);
        var draft = FRESH.put(RESPONDENT, respondent.withConsent(new Consent(true, true, true)))
                .put(REPORT, report);
        assertThat(recordings(draft)).isZero();
        var approved = draft.put(REPORT, report.withStatus(ReportStatus.APPROVED));
        assertThat(recordings(approved)).isEqualTo(1);
        var gone = approved.put(
                RESPONDENT,
                approved.find(RESPONDENT, id("respondent.1")).orElseThrow().withRecordingRemoved(true));
        assertThat(recordings(gone)).isZero();
    }

    @Test
    void theMonthsAreThoseOfThePrivacyRules() {
        assertThat(Catalogue.load().interventionFacts(DECIDED).retentionMonths())
                .isEqualTo(12);
    }

    private static Project endorsed(Project project, LocalDate day) {
        return project.put(
                PlanRecords.ENDORSEMENT,
                new Endorsement(UUID.randomUUID(), id("partner.1"), Agreement.values()[0], "", "", day));
    }

    private static int open(Project project, LocalDate today) {
        var facts = Catalogue.load().interventionFacts(today);
        return GapReport.of(project, TestTrajectory.observations(), facts)
                .of("gap.respondent.retention")
                .size();
    }

    private static int recordings(Project project) {
        return GapReport.of(project, TestTrajectory.observations(), TestTrajectory.facts())
                .of("gap.respondent.recording")
                .size();
    }
}
