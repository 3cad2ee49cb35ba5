package nl.wed.workbench.domain.chain;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.chain.QuotePlaces.Place;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.interviews.Quote;
import nl.wed.workbench.domain.interviews.ReleaseStatus;
import nl.wed.workbench.domain.testing.TestTrajectory;
import org.junit.jupiter.api.Test;

class QuotePlacesTest {
    private static final Project PROJECT = TestTrajectory.project();
    private static final Quote QUOTE =
            PROJECT.find(InterviewRecords.QUOTE, id("quote.1")).orElseThrow();

    @Test
    void aQuoteStandsBelowItsMainThemeAndBelowTheCauseThatItSupports() {
        assertThat(QuotePlaces.of(PROJECT).of(QUOTE))
                .containsExactly(new Place("5", Optional.of("Voorschool")), new Place("6", Optional.of("Oorzaak 1")));
    }

    @Test
    void aWithdrawnQuoteIsPrintedNowhereAndKnowsWhereItStood() {
        var refused = QUOTE.withRelease(ReleaseStatus.REFUSED);
        var project = PROJECT.put(InterviewRecords.QUOTE, refused);
        var places = QuotePlaces.of(project);

        assertThat(places.below(
                        project.find(InterviewRecords.CODE, id("code.1")).orElseThrow()))
                .isEmpty();
        assertThat(places.supporting(id("cause.1"))).isEmpty();
        assertThat(places.of(refused)).hasSize(2);
        assertThat(GapScenario.report(project).of("gap.quote.stood"))
                .extracting(point -> point.arguments().subList(1, 3))
                .containsExactly(List.of("5", "Voorschool"), List.of("6", "Oorzaak 1"));
    }

    @Test
    void aQuoteThatWasRefusedAtOnceStoodNowhere() {
        var refused = new Quote(QUOTE.id(), QUOTE.finding(), QUOTE.text(), ReleaseStatus.NOT_ASKED)
                .withRelease(ReleaseStatus.ASKED)
                .withRelease(ReleaseStatus.REFUSED);

        assertThat(GapScenario.report(PROJECT.put(InterviewRecords.QUOTE, refused))
                        .of("gap.quote.stood"))
                .isEmpty();
    }

    @Test
    void theFifthQuoteOfAThemeStandsNowhere() {
        var project = PROJECT;
        for (int i = 2; i <= 5; i++) {
            project = project.put(
                    InterviewRecords.QUOTE,
                    new Quote(id("quote." + i), id("finding.2"), "Citaat " + i, ReleaseStatus.RELEASED));
        }
        var places = QuotePlaces.of(project);

        assertThat(places.of(project.find(InterviewRecords.QUOTE, id("quote.5")).orElseThrow()))
                .isEmpty();
        assertThat(places.below(
                        project.find(InterviewRecords.CODE, id("code.1")).orElseThrow()))
                .hasSize(4);
    }
}
