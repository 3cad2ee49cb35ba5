package nl.wed.workbench.domain.basis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Something that is so in a trajectory: what it is called, its exact value (empty while that is unknown), and for a
/// number in what a text counts it and by which words it is told.
record Fact(FactKey key, String name, String value, Optional<Counted> counted) {
    /// How a text says a number of this kind.
    enum Unit {
        MONEY,
        PERCENT,
        PLAIN
    }

    /// A number as a text can say it; `words` are beginnings of words beside it that say what it counts.
    record Counted(BigDecimal number, Unit unit, List<String> words) {}

    static Fact of(FactKey key, String name, String value) {
        return new Fact(key, name, value, Optional.empty());
    }

    static Fact number(FactKey key, String name, BigDecimal number, Unit unit, String... words) {
        return new Fact(
                key,
                name,
                number.stripTrailingZeros().toPlainString(),
                Optional.of(new Counted(number, unit, List.of(words))));
    }
}
