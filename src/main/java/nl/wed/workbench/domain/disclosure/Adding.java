package nl.wed.workbench.domain.disclosure;

import java.util.List;
import java.util.Optional;
import nl.wed.workbench.domain.figures.Value;

/// Whether parts add up to what is called their total: a table may lack a part, have parts that
/// overlap, or rounded numbers.
enum Adding {
    EXACTLY,
    ABOUT,
    LACKING,
    OVERLAPPING;

    private static final double ROUNDING = 2.5;
    private static final double SHARE = 0.05;

    /// What the numbers say; empty when one of them is not there.
    static Optional<Adding> of(List<Value> parts, Value total) {
        var sum = Value.sum(parts);
        if (sum instanceof Value.Missing || total instanceof Value.Missing) {
            return Optional.empty();
        }
        if (sum.low() < total.high() + 0.5 && sum.high() > total.low() - 0.5) {
            return Optional.of(EXACTLY);
        }
        double lacking = sum.high() < total.low() ? total.low() - sum.high() : total.high() - sum.low();
        double rounding = Math.max(SHARE * total.low(), ROUNDING * (parts.size() + 1));
        if (Math.abs(lacking) <= rounding) {
            return Optional.of(ABOUT);
        }
        return Optional.of(lacking > 0 ? LACKING : OVERLAPPING);
    }
}
