package nl.wed.workbench.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowsTest {
    private static Rows<Integer> rows(int size) {
        return Rows.of(IntStream.range(0, size).boxed().toList());
    }

    @Test
    void whateverChangesItIsAsAListWouldBeAndTheOneBeforeStays() {
        var random = new Random(10);
        Rows<Integer> rows = Rows.none();
        List<Integer> list = new ArrayList<>();
        for (int turn = 0; turn < 400; turn++) {
            Map<Integer, Integer> others = new HashMap<>();
            if (!list.isEmpty()) {
                IntStream.range(0, random.nextInt(4))
                        .forEach(_ -> others.put(random.nextInt(list.size()), random.nextInt()));
            }
            List<Integer> more = random.ints(random.nextInt(5)).boxed().toList();
            var before = rows;
            var was = List.copyOf(list);
            rows = rows.with(others, more);
            others.forEach(list::set);
            list.addAll(more);

            assertThat(rows).hasSize(list.size()).isEqualTo(list);
            assertThat(rows.stream().toList()).isEqualTo(list);
            assertThat(rows.stream().skip(list.size() / 2).findFirst())
                    .isEqualTo(list.stream().skip(list.size() / 2).findFirst());
            assertThat(List.copyOf(before)).isEqualTo(was);
        }
        assertThat(rows.size()).isGreaterThan(600);
    }

    @Test
    void aChangeSharesAllButOneBlock() {
        var before = rows(20_000);
        var after = before.with(Map.of(10_000, -1), List.of());

        assertThat(after.sharedAtTheBeginning(before)).isBetween(9_000, 10_000);
        assertThat(after.sharedAtTheEnd(before)).isBetween(9_000, 9_999);
    }

    @Test
    void whatIsSharedIsTheSame() {
        for (int size : new int[] {0, 1, 127, 128, 129, 256, 1000}) {
            var before = rows(size);
            var after = before.with(Map.of(), List.of(-1));
            assertThat(after.sharedAtTheBeginning(before)).isLessThanOrEqualTo(size);
            assertThat(before.sharedAtTheEnd(rows(size).with(Map.of(), List.of())))
                    .isZero();
            assertThat(before.sharedAtTheEnd(before)).isEqualTo(size);
            assertThat(before.sharedAtTheBeginning(before)).isEqualTo(size);
        }
    }

    @Test
    void equalRowsInOtherBlocksAreEqual() {
        assertThat(rows(300)).isEqualTo(rows(300)).isNotEqualTo(rows(301));
        assertThat(rows(300)).isNotEqualTo(rows(300).with(Map.of(299, -1), List.of()));
        assertThat(rows(300)).hasSameHashCodeAs(List.copyOf(rows(300)));
    }
}
