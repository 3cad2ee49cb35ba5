package nl.wed.workbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;

class TidyingTest {
    private final Deque<Runnable> pauses = new ArrayDeque<>();
    private final File file = new File();
    private final Tidying tidying = new Tidying(file, pauses::add);

    private static final class File implements Tidying.Growing {
        private int size;
        private int tidied;

        @Override
        public boolean isDue() {
            return size > 2;
        }

        @Override
        public boolean isOverdue() {
            return size > 6;
        }

        @Override
        public void tidy() {
            tidied++;
            size = 0;
        }
    }

    private void write(int times) {
        for (int i = 0; i < times; i++) {
            file.size++;
            tidying.written();
        }
    }

    private void pauseIsOver() {
        pauses.remove().run();
    }

    @Test
    void aSmallFileIsLeftAlone() {
        write(2);
        assertThat(pauses).isEmpty();
        assertThat(file.tidied).isZero();
    }

    @Test
    void whoGoesOnTypingDoesNotWaitForIt() {
        write(3);
        for (int i = 0; i < 3; i++) {
            write(1);
            assertThat(pauses).hasSize(1);
            pauseIsOver();
            assertThat(file.tidied).isZero();
        }
    }

    @Test
    void itIsWrittenAnewAfterAPauseWithoutWriting() {
        write(5);
        pauseIsOver();
        assertThat(file.tidied).isZero();
        pauseIsOver();
        assertThat(file.tidied).isEqualTo(1);
        assertThat(pauses).isEmpty();
    }

    @Test
    void aFileThatGrewTooLargeIsWrittenAnewAtOnceAndNotAgainAfterThePause() {
        write(7);
        assertThat(file.tidied).isEqualTo(1);
        pauseIsOver();
        assertThat(file.tidied).isEqualTo(1);
        assertThat(pauses).isEmpty();
    }

    @Test
    void afterAPauseItIsWatchedAgain() {
        write(3);
        pauseIsOver();
        assertThat(file.tidied).isEqualTo(1);
        write(3);
        pauseIsOver();
        assertThat(file.tidied).isEqualTo(2);
    }
}
