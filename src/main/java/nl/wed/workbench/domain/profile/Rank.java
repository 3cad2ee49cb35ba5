package nl.wed.workbench.domain.profile;

import java.util.Optional;
import nl.wed.workbench.domain.figures.Direction;
import nl.wed.workbench.domain.figures.Spread;

/// The place of the own municipality among all that have a value: 1 is the most favourable, or the
/// highest when the indicator has no better side. `sharing` counts those with the same value,
/// itself included.
public record Rank(int place, int sharing, int municipalities) {
    /// The place of a value in a spread that holds it; empty when it does not, or with too few
    /// municipalities.
    public static Optional<Rank> of(double own, Spread all, Direction direction) {
        long same = all.sorted().stream().filter(value -> value == own).count();
        if (same == 0 || !all.sufficient()) {
            return Optional.empty();
        }
        boolean lowFirst = direction == Direction.LOWER_IS_BETTER;
        long before = all.sorted().stream()
                .filter(value -> lowFirst ? value < own : value > own)
                .count();
        return Optional.of(new Rank((int) before + 1, (int) same, all.sorted().size()));
    }
}
