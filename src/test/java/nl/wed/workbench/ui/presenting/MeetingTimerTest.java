package nl.wed.workbench.ui.presenting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import nl.wed.workbench.ui.presenting.MeetingTimer.Reading;
import org.junit.jupiter.api.Test;

class MeetingTimerTest {
    private final Hand hand = new Hand();
    private final MeetingTimer timer = new MeetingTimer(hand, List.of(10, 1));

    /// A clock that is moved by hand.
    private static final class Hand extends Clock {
        private Instant now = Instant.EPOCH;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private Reading after(int seconds) {
        hand.now = hand.now.plus(Duration.ofSeconds(seconds));
        timer.tick();
        return timer.reading().get();
    }

    @Test
    void itStandsStillUntilItIsStarted() {
        assertThat(after(60)).isEqualTo(new Reading(0, 600, false));
        assertThat(timer.reading().get().words()).isEqualTo("10:00");
    }

    @Test
    void itCountsWhatItRanAndNotWhatItStoodStill() {
        timer.startOrPause();
        assertThat(after(65)).isEqualTo(new Reading(0, 535, true));
        timer.startOrPause();
        assertThat(after(1000)).isEqualTo(new Reading(0, 535, false));
        timer.startOrPause();

        assertThat(after(35).words()).isEqualTo("8:20");
    }

    @Test
    void anItemThatTakesLongerIsSaidToAndHowMuch() {
        timer.startOrPause();
        var reading = after(723);

        assertThat(reading.over()).isTrue();
        assertThat(reading.words()).isEqualTo("2:03");
    }

    @Test
    void theNextItemBeginsWithItsOwnMinutesAndNoItemIsPastTheLast() {
        timer.startOrPause();
        after(100);
        timer.move(1);
        assertThat(after(10)).isEqualTo(new Reading(1, 50, true));
        timer.move(1);
        assertThat(timer.reading().get()).isEqualTo(new Reading(1, 50, true));
        timer.move(-1);

        assertThat(timer.reading().get().secondsLeft()).isEqualTo(600);
    }

    @Test
    void aClockThatIsSetBackAddsNoTime() {
        timer.startOrPause();

        assertThat(after(-5000).secondsLeft()).isEqualTo(600);
    }
}
