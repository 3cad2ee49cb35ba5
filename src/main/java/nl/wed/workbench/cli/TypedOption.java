package nl.wed.workbench.cli;

import java.time.LocalDate;
import nl.wed.workbench.domain.typed.Notation;
import nl.wed.workbench.domain.typed.Typed;
import nl.wed.workbench.domain.typed.TypedDate;
import nl.wed.workbench.domain.typed.TypedNumber;
import nl.wed.workbench.texts.TypedWords;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Options that are a number or a date, read as the fields in the window read them.
final class TypedOption {
    private TypedOption() {}

    /// A day of a plan.
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String typed) {
            return read(TypedDate.OF_PLAN, typed);
        }
    }

    /// How many years a trajectory lasts.
    static final class Years implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String typed) {
            return read(TypedNumber.YEARS.wholes(), typed);
        }
    }

    /// The year that a table of figures is about.
    static final class FigureYear implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String typed) {
            return read(TypedNumber.FIGURE_YEAR.wholes(), typed);
        }
    }

    /// What was typed is not taken; says why, and what is.
    static final class NotTaken extends TypeConversionException {
        private static final long serialVersionUID = 1;

        private final transient Notation<?> notation;
        private final transient Typed<?> outcome;

        private <T> NotTaken(Notation<T> notation, Typed<T> outcome) {
            super(notation.wanted().key());
            this.notation = notation;
            this.outcome = outcome;
        }

        String in(TypedWords words) {
            return words(words, notation);
        }

        @SuppressWarnings("unchecked") // made with an outcome of that notation
        private <T> String words(TypedWords words, Notation<T> own) {
            return words.of(own, (Typed<T>) outcome).orElse("");
        }
    }

    private static <T> T read(Notation<T> notation, String typed) {
        var needed = notation.needed();
        var outcome = needed.read(typed);
        return outcome.understood().orElseThrow(() -> new NotTaken(needed, outcome));
    }
}
