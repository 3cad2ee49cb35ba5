package nl.wed.workbench.domain.typed;

import java.util.Optional;
import java.util.function.Function;

/// What typed text stands for.
public sealed interface Typed<T> {
    /// Nothing was typed.
    record Nothing<T>() implements Typed<T> {}

    /// It can only mean this.
    record Understood<T>(T value) implements Typed<T> {}

    /// It can mean two things, so it is asked; the likelier first.
    record Ambiguous<T>(T first, T second) implements Typed<T> {}

    /// It is no value that the field takes; `about` is the text that the reason is about.
    record Refused<T>(Reason reason, String about) implements Typed<T> {}

    /// Why text is refused; its sentence names what the field takes.
    enum Reason {
        NOTHING,
        NOT_A_NUMBER,
        NOT_WHOLE,
        TOO_MANY_DECIMALS,
        OUT_OF_BOUNDS,
        NOT_A_DATE,
        NO_SUCH_DAY,
        NO_YEAR,
        SHORT_YEAR,
        YEAR_OUTSIDE,
        NOT_A_TIME,
        NOT_A_PERIOD
    }

    /// The value, when it was understood.
    default Optional<T> understood() {
        return this instanceof Understood<T>(T value) ? Optional.of(value) : Optional.empty();
    }

    /// The same outcome with its values as something else.
    default <U> Typed<U> map(Function<T, U> change) {
        return switch (this) {
            case Nothing<T> _ -> new Nothing<>();
            case Understood<T>(T value) -> new Understood<>(change.apply(value));
            case Ambiguous<T>(T first, T second) -> new Ambiguous<>(change.apply(first), change.apply(second));
            case Refused<T>(Reason reason, String about) -> new Refused<>(reason, about);
        };
    }
}
