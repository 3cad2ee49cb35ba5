package nl.wed.workbench.domain.plan;

import java.math.BigDecimal;
import java.util.Objects;
import nl.wed.workbench.domain.typed.Notation;
import nl.wed.workbench.domain.typed.TypedNumber;
import org.jspecify.annotations.Nullable;

/// What was said of a post of the budget in a calendar year: so many euros are needed, money is needed and nobody
/// knows how much yet, or nothing is needed then.
public record YearAmount(boolean needed, @Nullable BigDecimal euros) {
    public static final YearAmount UNKNOWN = new YearAmount(true, null);
    public static final YearAmount NOT_NEEDED = new YearAmount(false, null);

    /// How it is typed: an amount or a word.
    public static final Notation<YearAmount> TYPED = TypedNumber.MONEY
            .as(YearAmount::of, (YearAmount amount) -> Objects.requireNonNull(amount.euros()))
            .or("onbekend", UNKNOWN)
            .or("n.v.t.", NOT_NEEDED);

    public YearAmount {
        if (!needed && euros != null) {
            throw new IllegalArgumentException("an amount that is not needed");
        }
    }

    /// So many euros; null is unknown, which is not zero.
    public static YearAmount of(@Nullable BigDecimal euros) {
        return new YearAmount(true, euros);
    }

    /// Whether money is needed and nobody knows how much.
    public boolean unknown() {
        return needed && euros == null;
    }
}
