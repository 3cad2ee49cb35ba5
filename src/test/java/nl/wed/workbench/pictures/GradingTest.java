package nl.wed.workbench.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.wed.workbench.domain.figures.Direction;
import org.junit.jupiter.api.Test;

class GradingTest {
    @Test
    void fiveClassesHoldAboutAsMany() {
        var grading = new Grading(hundred(), Direction.LOWER_IS_BETTER);

        assertThat(grading.count()).isEqualTo(5);
        for (int i = 0; i < 5; i++) {
            assertThat(grading.size(i)).isEqualTo(20);
        }
        assertThat(grading.of(1)).isZero();
        assertThat(grading.of(100)).isEqualTo(4);
        assertThat(grading.limits(0, value -> "%.0f".formatted(value))).isEqualTo("1 – 20");
    }

    @Test
    void theFirstClassIsTheFavourableOne() {
        var grading = new Grading(hundred(), Direction.HIGHER_IS_BETTER);

        assertThat(grading.of(100)).isZero();
        assertThat(grading.of(1)).isEqualTo(4);
        assertThat(grading.limits(0, value -> "%.0f".formatted(value))).isEqualTo("81 – 100");
    }

    @Test
    void equalValuesAreInOneClass() {
        var grading = new Grading(List.of(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 2.0), Direction.NEUTRAL);

        assertThat(grading.size(grading.of(0.0))).isEqualTo(6);
        assertThat(grading.of(2.0)).isEqualTo(grading.count() - 1);
        int all = 0;
        for (int i = 0; i < grading.count(); i++) {
            assertThat(grading.size(i)).isPositive();
            all += grading.size(i);
        }
        assertThat(all).isEqualTo(8);
    }

    @Test
    void everyValueIsInTheClassWhoseLimitsHoldIt() {
        var values = List.of(5.0, 5.0, 5.0, 7.0, 7.0, 9.0, 9.0, 9.0, 9.0, 12.0);
        var grading = new Grading(values, Direction.HIGHER_IS_BETTER);
        int[] counted = new int[grading.count()];
        values.forEach(value -> counted[grading.of(value)]++);

        for (int i = 0; i < grading.count(); i++) {
            assertThat(counted[i]).isEqualTo(grading.size(i));
        }
    }

    private static List<Double> hundred() {
        return IntStream.rangeClosed(1, 100).mapToObj(i -> (double) i).toList();
    }
}
