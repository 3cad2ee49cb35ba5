package nl.wed.workbench.domain.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The weighted sum against a published case: Kracka, Brauers and Zavadskas (2010), Ranking Heating Losses in a
/// Building by Applying the MULTIMOORA, Inzinerine Ekonomika 21(4), 352-359: six options, seven criteria that
/// weigh the same. There what should be low is inverted and each column divided by its sum, where our scores are
/// from 1 to 5 as given; the weighted mean of those values is ours.
class PublishedCaseTest {
    private static final boolean[] HIGH = {false, false, false, false, true, false, true};
    private static final double[][] OPTIONS = {
        {33.95, 23.78, 11.45, 39.97, 29.44, 167.10, 3.852},
        {38.9, 4.17, 6.32, 0.01, 4.29, 132.52, 25.184},
        {37.59, 9.36, 8.23, 4.35, 10.22, 136.71, 10.845},
        {30.44, 37.59, 13.91, 74.08, 45.10, 198.34, 2.186},
        {36.21, 14.79, 9.17, 17.77, 17.06, 148.3, 6.610},
        {37.8, 8.55, 7.97, 2.35, 9.25, 134.83, 11.935}
    };
    private static final double[] SCORES = {0.12040426, 0.3458235, 0.13838192, 0.12841246, 0.12346084, 0.14351701};
    private static final int[] RANKS = {6, 1, 3, 4, 5, 2};

    @Test
    void theWeightedMeansAndRanksAreThosePublished() {
        double[] weights = new double[HIGH.length];
        Arrays.fill(weights, 100.0 / HIGH.length);
        double[] means = Arrays.stream(normalised())
                .mapToDouble(values -> WeightedMean.of(weights, values).orElseThrow())
                .toArray();
        for (int i = 0; i < means.length; i++) {
            double mean = means[i];
            assertThat(mean).as("A" + i).isEqualTo(SCORES[i], within(5e-9));
            assertThat(1 + Arrays.stream(means).filter(other -> other > mean).count())
                    .as("A" + i)
                    .isEqualTo(RANKS[i]);
        }
    }

    private static double[][] normalised() {
        double[][] values = new double[OPTIONS.length][HIGH.length];
        for (int j = 0; j < HIGH.length; j++) {
            int column = j;
            double sum = IntStream.range(0, OPTIONS.length)
                    .mapToDouble(i -> wanted(i, column))
                    .sum();
            for (int i = 0; i < OPTIONS.length; i++) {
                values[i][j] = wanted(i, j) / sum;
            }
        }
        return values;
    }

    private static double wanted(int option, int criterion) {
        double value = OPTIONS[option][criterion];
        return HIGH[criterion] ? value : 1 / value;
    }
}
