package nl.wed.workbench.domain.interviews;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.interviews.Quotable.Standing;
import nl.wed.workbench.domain.testing.TestTrajectory;
import org.junit.jupiter.api.Test;

class CorrectionTest {
    private static final Project BEFORE = TestTrajectory.project();
    private static final InterviewReport REPORT =
            BEFORE.find(InterviewRecords.REPORT, id("report.1")).orElseThrow();

    @Test
    void aQuoteWhoseSentenceWasCorrectedHasTheNewWordsAndIsAskedAgain() {
        var after = corrected("Ouders weten vaak niet dat", "Ouders weten soms niet dat");

        assertThat(quote(after).text()).isEqualTo("Ouders weten soms niet dat er een plaats is.");
        assertThat(new Quotable(after).standing(quote(after))).isEqualTo(Standing.ASK_AGAIN);
        assertThat(after.find(InterviewRecords.FINDING, id("finding.1"))
                        .orElseThrow()
                        .text())
                .doesNotContain("vaak");
    }

    @Test
    void aCorrectionInTheSameSentenceBesideTheQuoteAsksAgainToo() {
        var small = BEFORE.find(InterviewRecords.FINDING, id("finding.1"))
                .orElseThrow()
                .movedTo(0, 24, "Ouders weten vaak niet d", false);
        var project = BEFORE.put(InterviewRecords.FINDING, small)
                .put(
                        InterviewRecords.QUOTE,
                        quote(BEFORE).with().text("Ouders weten vaak niet dat").build());

        var after = Correction.of(project, REPORT, REPORT.text().replace("een plaats is", "geen plaats is"));

        assertThat(quote(after).text()).isEqualTo("Ouders weten vaak niet dat");
        assertThat(new Quotable(after).standing(quote(after))).isEqualTo(Standing.ASK_AGAIN);
    }

    @Test
    void aQuoteWhoseSentenceWasTakenOutKeepsNothingOfIt() {
        var after = corrected("Ouders weten vaak niet dat er een plaats is.\n", "");

        assertThat(quote(after).text()).isEmpty();
        assertThat(new Quotable(after).may(quote(after))).isFalse();
        assertThat(new Quotable(after)
                        .may(after.find(InterviewRecords.FINDING, id("finding.1"))
                                .orElseThrow()))
                .isFalse();
    }

    @Test
    void aCorrectionElsewhereLeavesAQuoteReleased() {
        var after = corrected("verschilt per wijk", "verschilt per school");

        assertThat(quote(after)).isEqualTo(quote(BEFORE));
    }

    @Test
    void aFindingThatIsPutElsewhereTakesItsQuoteAlongInWholeWords() {
        var finding = BEFORE.find(InterviewRecords.FINDING, id("finding.1")).orElseThrow();
        int start = REPORT.text().indexOf("overdracht");

        var after = Correction.moved(BEFORE, finding, finding.movedTo(start + 4, start + 10, "dracht", false));

        assertThat(quote(after).text()).isEqualTo("overdracht");
        assertThat(quote(after).released()).isFalse();
    }

    private static Project corrected(String old, String now) {
        return Correction.of(BEFORE, REPORT, REPORT.text().replace(old, now));
    }

    private static Quote quote(Project project) {
        return project.find(InterviewRecords.QUOTE, id("quote.1")).orElseThrow();
    }
}
