package nl.wed.workbench.domain.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordDiffTest {
    @Test
    void whatStaysIsALongestCommonSequenceInOrder() {
        for (int seed = 0; seed < 2000; seed++) {
            var chance = new Random(seed);
            var before = words(chance);
            var after = words(chance);
            int[] map = WordDiff.map(before, after);

            int[] kept = IntStream.range(0, map.length).filter(i -> map[i] >= 0).toArray();
            assertThat(map).hasSize(before.size());
            assertThat(IntStream.of(kept)).allMatch(i -> before.get(i).equals(after.get(map[i])));
            assertThat(IntStream.of(kept).map(i -> map[i]).boxed().toList())
                    .doesNotHaveDuplicates()
                    .isSorted();
            assertThat(kept).as("%s to %s", before, after).hasSize(longest(before, after));
        }
    }

    @Test
    void whatIsWrittenAnewFromBeginningToEndKeepsNothingOfItsMiddle() {
        var before = IntStream.range(0, 2000).mapToObj(i -> "a" + i).toList();
        var after = IntStream.range(0, 2000)
                .mapToObj(i -> i == 1000 ? "a1000" : "b" + i)
                .toList();
        assertThat(WordDiff.map(before, after)).containsOnly(-1);
    }

    private static List<String> words(Random chance) {
        return IntStream.range(0, chance.nextInt(9))
                .mapToObj(_ -> String.valueOf("abc".charAt(chance.nextInt(3))))
                .toList();
    }

    private static int longest(List<String> before, List<String> after) {
        int[][] most = new int[before.size() + 1][after.size() + 1];
        for (int i = 1; i <= before.size(); i++) {
            for (int j = 1; j <= after.size(); j++) {
                most[i][j] = before.get(i - 1).equals(after.get(j - 1))
                        ? most[i - 1][j - 1] + 1
                        : Math.max(most[i - 1][j], most[i][j - 1]);
            }
        }
        return most[before.size()][after.size()];
    }
}
