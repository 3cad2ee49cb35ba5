package nl.wed.workbench.domain.plan;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What so many per cent less money means for a measure when its reach follows the money.
///
/// @param euros what is left, in whole euros
/// @param partly whether an amount is unknown, so that this is of the known ones alone
/// @param reach who is still reached in a year; unknown when the reach is
public record LessMoney(
        BigDecimal euros,
        boolean partly,
        @Nullable Integer reach,
        @Nullable Integer lost) {
    /// That of a measure; empty when no amount is known or nothing is paid.
    public static Optional<LessMoney> of(Budget budget, Measure measure, int percent) {
        var sum = budget.of(measure).sum();
        if (sum.amounts() == 0 || sum.known().signum() == 0) {
            return Optional.empty();
        }
        var euros = Budget.less(sum.known(), percent);
        Integer reach = measure.reachTarget();
        if (reach == null) {
            return Optional.of(new LessMoney(euros, sum.partly(), null, null));
        }
        int rest = Budget.less(BigDecimal.valueOf(reach), percent).intValueExact();
        return Optional.of(new LessMoney(euros, sum.partly(), rest, reach - rest));
    }
}
