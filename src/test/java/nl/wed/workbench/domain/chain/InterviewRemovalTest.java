package nl.wed.workbench.domain.chain;

import static nl.wed.workbench.domain.interviews.InterviewRecords.CODE;
import static nl.wed.workbench.domain.interviews.InterviewRecords.COMMON_THREAD;
import static nl.wed.workbench.domain.interviews.InterviewRecords.FINDING;
import static nl.wed.workbench.domain.interviews.InterviewRecords.QUOTE;
import static nl.wed.workbench.domain.interviews.InterviewRecords.REPORT;
import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.causes.Evidence;
import nl.wed.workbench.domain.testing.TestTrajectory;
import org.junit.jupiter.api.Test;

class InterviewRemovalTest {
    @Test
    void aRespondentGoesWithReportFindingsQuotesAndEvidence() {
        var project = InterviewRemoval.respondent(TestTrajectory.project(), id("respondent.1"));

        assertThat(project.find(REPORT, id("report.1"))).isEmpty();
        assertThat(project.find(FINDING, id("finding.1"))).isEmpty();
        assertThat(project.find(QUOTE, id("quote.1"))).isEmpty();
        assertThat(project.all(CauseRecords.EVIDENCE))
                .extracting(Evidence::target)
                .doesNotContain(id("quote.1"), id("finding.1"));
        assertThat(project.find(REPORT, id("report.2"))).isPresent();
    }

    @Test
    void aCodeLeavesItsFindingsAndWhatStoodBelowIt() {
        var project = InterviewRemoval.code(TestTrajectory.project(), id("code.1"));

        assertThat(project.find(CODE, id("code.2")).orElseThrow().parent()).isNull();
        assertThat(project.find(FINDING, id("finding.2")).orElseThrow().codes()).isEmpty();
        assertThat(InterviewRemoval.code(project, id("code.2")).all(COMMON_THREAD))
                .isEmpty();
    }
}
