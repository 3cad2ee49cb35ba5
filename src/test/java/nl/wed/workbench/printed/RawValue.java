package nl.wed.workbench.printed;

import java.math.BigDecimal;
import java.util.Optional;

/// What an observation of a package says, in the digits that stand there.
sealed interface RawValue {
    record Exact(BigDecimal amount) implements RawValue {}

    record Between(BigDecimal low, BigDecimal high) implements RawValue {}

    record None(String reason) implements RawValue {}

    /// `12.5`, `1.0..4.0` or `?CONFIDENTIAL`.
    static RawValue of(String text) {
        if (text.startsWith("?")) {
            return new None(text.substring(1));
        }
        int dots = text.indexOf("..");
        return dots < 0
                ? new Exact(new BigDecimal(text))
                : new Between(new BigDecimal(text.substring(0, dots)), new BigDecimal(text.substring(dots + 2)));
    }

    /// The number when there is one.
    default Optional<BigDecimal> exact() {
        return this instanceof Exact(var amount) ? Optional.of(amount) : Optional.empty();
    }
}
