package nl.wed.workbench.report.chapters;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.causes.Evidence;
import nl.wed.workbench.domain.causes.EvidenceKind;
import nl.wed.workbench.domain.interviews.Consent;
import nl.wed.workbench.domain.interviews.Correction;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.interviews.ReleaseStatus;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.texts.Texts;
import org.junit.jupiter.api.Test;

/// What may not be used any more stands in no chapter, as a quote or as evidence.
class WithdrawnWordsTest {
    private static final Project PROJECT = TestTrajectory.project();
    private static final String SAID = "Ouders weten vaak niet dat er een plaats is.";

    @Test
    void whatWasReleasedIsPrintedAsAQuoteAndAsEvidence() {
        assertThat(document(PROJECT).split(SAID, -1)).hasSizeGreaterThan(3);
    }

    @Test
    void withdrawnConsentTakesTheWordsOutOfEveryChapter() {
        var respondent =
                PROJECT.find(InterviewRecords.RESPONDENT, id("respondent.1")).orElseThrow();

        String document = document(
                PROJECT.put(InterviewRecords.RESPONDENT, respondent.withConsent(new Consent(true, false, false))));

        assertThat(document)
                .doesNotContain("Ouders weten")
                .contains("over Bereik (", "de woorden zijn niet vrijgegeven");
    }

    @Test
    void withdrawnReleaseTakesTheWordsOutOfEveryChapter() {
        var quote = PROJECT.find(InterviewRecords.QUOTE, id("quote.1")).orElseThrow();

        assertThat(document(PROJECT.put(InterviewRecords.QUOTE, quote.withRelease(ReleaseStatus.REFUSED))))
                .doesNotContain("Ouders weten")
                .doesNotContain("1 citaat")
                .contains("1 bevinding en geen citaten");
        assertThat(document(PROJECT)).contains("1 citaat");
    }

    /// Or a cause that rests on it would seem to rest on nothing.
    @Test
    void aQuoteAsEvidenceThatMayNotBeUsedIsToldByWhatItWasAbout() {
        var onlyQuote = PROJECT.with(
                CauseRecords.EVIDENCE,
                Table.of(List.of(new Evidence(
                        id("evidence.quote"), id("cause.1"), EvidenceKind.QUOTE, id("quote.1"), null, true, ""))));
        var quote = PROJECT.find(InterviewRecords.QUOTE, id("quote.1")).orElseThrow();

        assertThat(document(onlyQuote)).doesNotContain("niet vrijgegeven");
        assertThat(document(onlyQuote.put(InterviewRecords.QUOTE, quote.withRelease(ReleaseStatus.REFUSED))))
                .doesNotContain("Ouders weten")
                .contains("over Bereik (", "de woorden zijn niet vrijgegeven");
    }

    @Test
    void aQuoteThatSpeaksAgainstACauseIsPrintedToo() {
        var against = PROJECT.with(
                CauseRecords.EVIDENCE,
                Table.of(List.of(new Evidence(
                        id("evidence.quote"), id("cause.1"), EvidenceKind.QUOTE, id("quote.1"), null, false, ""))));

        assertThat(document(against)).contains("Gesprek  " + SAID);
    }

    @Test
    void correctedWordsStandInNoChapterUntilTheyAreReleased() {
        var report = PROJECT.find(InterviewRecords.REPORT, id("report.1")).orElseThrow();

        var after = Correction.of(PROJECT, report, report.text().replace("vaak niet", "soms niet"));

        assertThat(document(after)).doesNotContain("Ouders weten vaak", "Ouders weten soms");
    }

    private static String document(Project project) {
        var facts = Facts.of(
                project, TestTrajectory.observations(), Catalogue.load(), Texts.load(), LocalDate.of(2026, 9, 1));
        var page = new Page();
        new Voices().write(facts, page);
        new Analysis().write(facts, page);
        new ChainTable(facts).write(page);
        return PlainText.of(page.blocks());
    }
}
