package nl.wed.workbench.domain.basis;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.OptionalDouble;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing that a record rests on, as it was: which fact (its `kind`, the record it is `about` and the `part` of
/// that,
/// such as a year), what that was called, its exact value, and the words in the own text that say it (empty for what
/// counts whatever the text says). The kind is a word and no constant, so that an older program can hold newer ones.
@RecordBuilder
public record Ground(String kind, @Nullable UUID about, String part, String name, String value, String said)
        implements GroundBuilder.With {

    /// Which fact it is.
    public FactKey key() {
        return new FactKey(kind, about, part);
    }

    /// Whether the own text says it.
    public boolean isSaid() {
        return !said.isEmpty();
    }

    /// The value as a number; empty when it is none, as in a file that somebody else made.
    OptionalDouble number() {
        try {
            double number = Double.parseDouble(value);
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException _) {
            return OptionalDouble.empty();
        }
    }

    static Ground of(Fact fact, String said) {
        return new Ground(fact.key().kind(), fact.key().about(), fact.key().part(), fact.name(), fact.value(), said);
    }
}
