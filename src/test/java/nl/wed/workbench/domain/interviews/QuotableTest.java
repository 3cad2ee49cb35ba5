package nl.wed.workbench.domain.interviews;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.interviews.Quotable.Standing;
import nl.wed.workbench.domain.testing.TestTrajectory;
import org.junit.jupiter.api.Test;

class QuotableTest {
    private static final Project PROJECT = TestTrajectory.project();
    private static final Quote QUOTE =
            PROJECT.find(InterviewRecords.QUOTE, id("quote.1")).orElseThrow();
    private static final Finding FINDING =
            PROJECT.find(InterviewRecords.FINDING, id("finding.1")).orElseThrow();

    @Test
    void aReleasedQuoteOfWhoLetsBeQuotedMayBeUsed() {
        assertThat(standing(PROJECT)).isEqualTo(Standing.MAY_BE_USED);
        assertThat(new Quotable(PROJECT).may(FINDING)).isTrue();
    }

    @Test
    void whoTakesConsentBackTakesQuoteAndFragmentOutAndGivesThemBackWithIt() {
        var without = consent(PROJECT, false);

        assertThat(standing(without)).isEqualTo(Standing.NO_CONSENT);
        assertThat(new Quotable(without).may(FINDING)).isFalse();
        assertThat(standing(consent(without, true))).isEqualTo(Standing.MAY_BE_USED);
    }

    @Test
    void everyAnswerHasItsStanding() {
        assertThat(standing(answered(ReleaseStatus.REFUSED))).isEqualTo(Standing.REFUSED);
        assertThat(standing(answered(ReleaseStatus.ASKED))).isEqualTo(Standing.ASKED);
        assertThat(standing(answered(ReleaseStatus.NOT_ASKED))).isEqualTo(Standing.ASK_AGAIN);
        assertThat(standing(PROJECT.put(
                        InterviewRecords.QUOTE,
                        new Quote(QUOTE.id(), QUOTE.finding(), QUOTE.text(), ReleaseStatus.NOT_ASKED))))
                .isEqualTo(Standing.NOT_ASKED);
        assertThat(standing(PROJECT.remove(InterviewRecords.REPORT, id("report.1"))))
                .isEqualTo(Standing.NO_RESPONDENT);
    }

    @Test
    void aFragmentOfWhichAQuoteWaitsIsNotPrinted() {
        assertThat(new Quotable(answered(ReleaseStatus.ASKED)).may(FINDING)).isFalse();
        assertThat(new Quotable(answered(ReleaseStatus.ASKED)).withdrawn(FINDING))
                .isFalse();
        assertThat(new Quotable(answered(ReleaseStatus.REFUSED)).withdrawn(FINDING))
                .isTrue();
    }

    @Test
    void aFragmentThatStandsInNoReportAnyMoreIsNotPrinted() {
        var lost = FINDING.movedTo(3, 3, FINDING.text(), true);

        assertThat(new Quotable(PROJECT.put(InterviewRecords.FINDING, lost)).may(lost))
                .isFalse();
    }

    @Test
    void whatWasWithdrawnSinceHoldsForAnOlderState() {
        assertThat(standing(new Quotable(consent(PROJECT, false)).since(PROJECT)))
                .isEqualTo(Standing.NO_CONSENT);
        assertThat(standing(new Quotable(answered(ReleaseStatus.REFUSED)).since(PROJECT)))
                .isEqualTo(Standing.ASK_AGAIN);
        assertThat(standing(new Quotable(PROJECT.remove(InterviewRecords.QUOTE, QUOTE.id())).since(PROJECT)))
                .isEqualTo(Standing.ASK_AGAIN);
        assertThat(new Quotable(PROJECT).since(PROJECT)).isEqualTo(PROJECT);
    }

    @Test
    void anOlderStatePrintsNoWordsThatWereCorrectedSince() {
        var finding = PROJECT.find(InterviewRecords.FINDING, QUOTE.finding()).orElseThrow();
        var loose = PROJECT.remove(InterviewRecords.QUOTE, QUOTE.id());
        var corrected = loose.put(
                InterviewRecords.FINDING,
                finding.movedTo(finding.start(), finding.end(), "Andere woorden.", finding.doubtful()));
        assertThat(may(finding, new Quotable(loose).since(loose))).isTrue();
        assertThat(may(finding, new Quotable(corrected).since(loose))).isFalse();
    }

    private static boolean may(Finding finding, Project project) {
        return new Quotable(project)
                .may(project.find(InterviewRecords.FINDING, finding.id()).orElseThrow());
    }

    private static Project answered(ReleaseStatus answer) {
        return PROJECT.put(InterviewRecords.QUOTE, QUOTE.withRelease(answer));
    }

    private static Project consent(Project project, boolean quotes) {
        var respondent =
                project.find(InterviewRecords.RESPONDENT, id("respondent.1")).orElseThrow();
        return project.put(InterviewRecords.RESPONDENT, respondent.withConsent(new Consent(true, false, quotes)));
    }

    private static Standing standing(Project project) {
        return new Quotable(project)
                .standing(project.find(InterviewRecords.QUOTE, QUOTE.id()).orElseThrow());
    }
}
