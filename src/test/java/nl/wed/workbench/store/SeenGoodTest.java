package nl.wed.workbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SeenGoodTest {
    private final SeenGood seen = new SeenGood();
    private String there = "ours";
    private int looks;

    private boolean isGood() throws IOException {
        return seen.isGood(() -> there.getBytes(StandardCharsets.UTF_8), () -> {
            looks++;
            return there.startsWith("ours");
        });
    }

    @Test
    void theSameIsLookedAtOnce() throws IOException {
        assertThat(isGood()).isTrue();
        assertThat(isGood()).isTrue();
        assertThat(looks).isEqualTo(1);
    }

    @Test
    void whatIsWrittenOverItIsSeen() throws IOException {
        assertThat(isGood()).isTrue();
        there = "theirs";
        assertThat(isGood()).isFalse();
        there = "ours, changed";
        assertThat(isGood()).isTrue();
        assertThat(looks).isEqualTo(3);
    }

    @Test
    void whatWasNotGoodIsLookedAtAgain() throws IOException {
        there = "theirs";
        assertThat(isGood()).isFalse();
        assertThat(isGood()).isFalse();
        assertThat(looks).isEqualTo(2);
    }

    @Test
    void whatChangedWhileItWasLookedAtIsNotTakenForSeen() throws IOException {
        there = "theirs";
        assertThat(seen.isGood(() -> there.getBytes(StandardCharsets.UTF_8), () -> {
                    there = "ours";
                    return true;
                }))
                .isTrue();
        there = "theirs";
        assertThat(isGood()).isFalse();
    }

    @Test
    void nothingIsNeverKnownToBeGood() throws IOException {
        there = "";
        assertThat(isGood()).isFalse();
        assertThat(looks).isEqualTo(1);
        assertThat(isGood()).isFalse();
        assertThat(looks).isEqualTo(2);
    }
}
