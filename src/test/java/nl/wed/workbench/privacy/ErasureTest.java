package nl.wed.workbench.privacy;

import static nl.wed.workbench.domain.interviews.InterviewRecords.FINDING;
import static nl.wed.workbench.domain.interviews.InterviewRecords.QUOTE;
import static nl.wed.workbench.domain.interviews.InterviewRecords.REPORT;
import static nl.wed.workbench.domain.interviews.InterviewRecords.RESPONDENT;
import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.erasure.ErasureOrder;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.KeyMessage;
import nl.wed.workbench.domain.interviews.QuoteBuilder;
import nl.wed.workbench.domain.testing.TestTrajectory;
import org.junit.jupiter.api.Test;

class ErasureTest {
    private static final String SHARED = "Wij horen van ouders dat de wachtlijst te lang is.";

    @Test
    void whatSomebodyElseSaidInTheSameWordsStaysAndACopyElsewhereGoes() {
        var first = TestTrajectory.project().find(REPORT, id("report.1")).orElseThrow();
        var second = TestTrajectory.project().find(REPORT, id("report.2")).orElseThrow();
        var project = TestTrajectory.project()
                .put(REPORT, first.withText(SHARED))
                .put(REPORT, second.withText(SHARED + " Zonderling zei het ook, bel els@zonderling.nl."))
                .put(FigureRecords.KEY_MESSAGE, new KeyMessage(id("copy"), "Citaat: " + SHARED, List.of()));

        var after = erased(project, false);

        assertThat(after.find(REPORT, id("report.2")).orElseThrow().text())
                .isEqualTo(SHARED + " [weg] zei het ook, bel [weg].");
        assertThat(after.find(FigureRecords.KEY_MESSAGE, id("copy"))
                        .orElseThrow()
                        .text())
                .isEqualTo("Citaat: [weg]");
    }

    @Test
    void aQuoteOfSomebodyElseThatNamedThemIsAskedAgainInItsNewWords() {
        var project = TestTrajectory.project();
        var quote = project.find(QUOTE, id("quote.1")).orElseThrow();
        var named = project.put(
                QUOTE,
                QuoteBuilder.builder(quote).text("Els Zonderling helpt ons.").build());
        var after = Erasure.of(order(id("respondent.2"), false), named)
                .of(named)
                .find(QUOTE, id("quote.1"))
                .orElseThrow();
        assertThat(after.text()).isEqualTo("[weg] helpt ons.");
        assertThat(after.released()).isFalse();
        assertThat(after.again()).isTrue();
    }

    @Test
    void doingItTwiceIsDoingItOnce() {
        for (boolean anonymous : new boolean[] {false, true}) {
            var once = erased(TestTrajectory.project(), anonymous);
            assertThat(erased(once, anonymous)).isEqualTo(once);
            assertThat(once).isNotEqualTo(TestTrajectory.project());
        }
    }

    @Test
    void aStateWithoutThemIsTheSame() {
        var other = TestTrajectory.project();
        assertThat(Erasure.of(order(UUID.randomUUID(), false), other).of(other)).isEqualTo(other);
    }

    @Test
    void ofNobodyThereIsNoRoleDayOrReportAndOthersKeepTheirs() {
        var after = erased(TestTrajectory.project(), true);
        var nobody = after.find(RESPONDENT, id("respondent.1")).orElseThrow();
        assertThat(nobody.anonymised()).isTrue();
        assertThat(nobody.role()).isEqualTo("[weg]");
        assertThat(nobody.date()).isNull();
        var report = after.find(REPORT, id("report.1")).orElseThrow();
        assertThat(report.date().getDayOfYear()).isEqualTo(1);
        assertThat(report.text()).isEqualTo("[weg]");
        assertThat(after.all(FINDING)).hasSameSizeAs(TestTrajectory.project().all(FINDING));
        assertThat(after.find(RESPONDENT, id("respondent.2")))
                .isEqualTo(TestTrajectory.project().find(RESPONDENT, id("respondent.2")));
    }

    private static Project erased(Project project, boolean anonymous) {
        return Erasure.of(order(id("respondent.1"), anonymous), project).of(project);
    }

    private static ErasureOrder order(UUID who, boolean anonymous) {
        return new ErasureOrder(
                UUID.randomUUID(),
                who,
                "R01",
                anonymous,
                "Els Zonderling",
                "",
                "els@zonderling.nl",
                "",
                List.of(),
                "[weg]",
                "weg",
                Instant.EPOCH,
                "",
                "");
    }
}
