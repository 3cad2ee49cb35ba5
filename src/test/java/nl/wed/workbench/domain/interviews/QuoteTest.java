package nl.wed.workbench.domain.interviews;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import nl.wed.workbench.domain.testing.TestTrajectory;
import org.junit.jupiter.api.Test;

class QuoteTest {
    private static final Quote RELEASED = new Quote(id("q"), id("f"), "Zo is het.", ReleaseStatus.RELEASED);

    @Test
    void aQuoteInOtherWordsHasToBeReleasedAgain() {
        assertThat(RELEASED.withText("Anders.").released()).isFalse();
        assertThat(RELEASED.withText("Zo is het.").released()).isTrue();
    }

    @Test
    void onlyAReleasedQuoteIsReleased() {
        assertThat(ReleaseStatus.values())
                .filteredOn(status -> RELEASED.withRelease(status).released())
                .containsExactly(ReleaseStatus.RELEASED);
    }

    @Test
    void theKeyOfARespondentTellsNothingInALog() {
        for (RespondentKey key : TestTrajectory.respondentKeys()) {
            assertThat(key.toString()).doesNotContain(key.name(), key.organisation(), key.email(), key.telephone());
        }
    }
}
