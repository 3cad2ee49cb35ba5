package nl.wed.workbench.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.wed.workbench.domain.disclosure.Sum.Trait;
import org.junit.jupiter.api.Test;

class SumTest {
    private static final Set<Trait> OPEN = Set.of(Trait.OPEN);

    @Test
    void aPartGoesWithTheTotalAndTheTotalAgainstIt() {
        var sum = Sum.exactly("t", List.of("a", "b"));
        assertThat(sum.change("a", 2)).isEqualTo(2);
        assertThat(sum.change("t", 2)).isEqualTo(-2);
        assertThat(sum.members()).containsExactly("a", "b", "t");
        assertThat(sum.size()).isEqualTo(2);
    }

    @Test
    void aSumIsExactWhenNothingIsLeftOver() {
        assertThat(sum(0, Set.of()).exact()).isTrue();
        assertThat(sum(0.1 + 0.2 - 0.3, Set.of()).exact()).isTrue();
        assertThat(sum(1, Set.of()).exact()).isFalse();
        assertThat(sum(-1, Set.of()).exact()).isFalse();
    }

    /// Ten of whom nobody knows what they are can become none, or any number.
    @Test
    void aPartThatStandsNowhereIsNoLessThanNobody() {
        assertThat(sum(10, OPEN).room(-1)).isEqualTo(10);
        assertThat(sum(10, OPEN).room(-3)).isEqualTo(10);
        assertThat(sum(10, OPEN).room(1)).isInfinite();
        assertThat(sum(0, OPEN).room(-1)).isZero();
        assertThat(sum(0, OPEN).room(1)).isInfinite();
    }

    /// Parts that are more than their total are so by a mistake of three; it may become none.
    @Test
    void partsThatAreMoreThanTheirTotalMayComeDownToIt() {
        assertThat(sum(-3, OPEN).room(1)).isEqualTo(3);
        assertThat(sum(-3, OPEN).room(-1)).isInfinite();
    }

    @Test
    void aSumWithoutSuchAPartHasNoRoom() {
        assertThat(sum(10, Set.of()).room(1)).isZero();
        assertThat(sum(10, Set.of()).room(-1)).isZero();
    }

    @Test
    void traitsAreThoseThatAreGiven() {
        assertThat(sum(0, Set.of(Trait.GUESSED)).guessed()).isTrue();
        assertThat(sum(0, Set.of(Trait.SAME)).guessed()).isFalse();
        assertThat(sum(0, Set.of(Trait.SAME)).same()).isTrue();
        assertThat(sum(0, Set.of(Trait.GUESSED)).same()).isFalse();
    }

    @Test
    void thePartsComeTheSmallestFirst() {
        var sum = Sum.exactly("t", List.of("ccc", "a", "bb"));
        assertThat(sum.smallest(String::length)).containsExactly("a", "bb", "ccc");
        assertThat(sum.smallest(_ -> 0)).as("found once").containsExactly("a", "bb", "ccc");
    }

    @Test
    void membersInAnotherSumAreTold() {
        var sum = Sum.exactly("t", List.of("a", "b", "c"));
        assertThat(common(sum, Sum.exactly("u", List.of("c", "t", "x", "y", "z"))))
                .containsExactlyInAnyOrder("c", "t");
        assertThat(common(sum, Sum.exactly("b", List.of("x")))).containsExactly("b");
        assertThat(common(sum, Sum.exactly("u", List.of("x", "y")))).isEmpty();
    }

    @Test
    void oneOfTwoSumsMayBeLongerThanEighty() {
        assertThat(common(numbers(0, 80), numbers(79, 200))).containsExactly("79");
        assertThat(common(numbers(79, 200), numbers(0, 80))).containsExactly("79");
        assertThat(common(numbers(0, 81), numbers(79, 200))).isEmpty();
    }

    private static Sum<String> numbers(int from, int to) {
        return Sum.exactly(
                "t" + from, IntStream.range(from, to).mapToObj(String::valueOf).toList());
    }

    private static Set<String> common(Sum<String> one, Sum<String> other) {
        var found = new ArrayList<String>();
        one.membersIn(other, found::add);
        return new HashSet<>(found);
    }

    private static Sum<String> sum(double rest, Set<Trait> traits) {
        return new Sum<>("t", List.of("a", "b"), rest, traits);
    }
}
