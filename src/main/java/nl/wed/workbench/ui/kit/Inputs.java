package nl.wed.workbench.ui.kit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import nl.wed.workbench.domain.typed.Notation;
import nl.wed.workbench.domain.typed.Typed;
import org.jspecify.annotations.Nullable;

/// How values are written in controls and read back.
final class Inputs {
    /// Plain text, which is its own value.
    static final Notation<String> TEXT = new Notation<>() {
        @Override
        public Typed<String> read(String typed) {
            return new Typed.Understood<>(typed);
        }

        @Override
        public String write(String value) {
            return value;
        }

        @Override
        public Wanted wanted() {
            return new Wanted("", List.of());
        }
    };

    private Inputs() {}

    /// Days in that control. Text that is no day stands for the day there is, so that the control leaves both as
    /// they are.
    @SuppressWarnings("NullAway") // null stands for an empty field
    static StringConverter<LocalDate> dates(Notation<LocalDate> notation, DatePicker picker) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate date) {
                return date == null ? "" : notation.write(date);
            }

            @Override
            public @Nullable LocalDate fromString(@Nullable String typed) {
                return switch (notation.read(typed == null ? "" : typed)) {
                    case Typed.Nothing<LocalDate> _ -> null;
                    case Typed.Understood<LocalDate>(LocalDate day) -> day;
                    default -> picker.getValue();
                };
            }
        };
    }

    @SuppressWarnings("NullAway") // a choice of none is null
    static <T> StringConverter<T> names(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public @Nullable T fromString(@Nullable String typed) {
                return null;
            }
        };
    }
}
