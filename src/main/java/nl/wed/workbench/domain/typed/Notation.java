package nl.wed.workbench.domain.typed;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/// How values of one kind are typed and written: what it writes it reads back as the same value.
public interface Notation<T> {
    /// What that text stands for.
    Typed<T> read(String typed);

    /// The value as it stands in its field.
    String write(T value);

    /// What the field takes.
    Wanted wanted();

    /// What a field takes, not yet in words: the key of a text and its arguments, already in Dutch notation, and the
    /// words that it takes instead.
    record Wanted(String key, List<String> arguments, List<String> words) {
        /// What takes no words.
        public Wanted(String key, List<String> arguments) {
            this(key, arguments, List.of());
        }

        /// The same and that word.
        Wanted or(String word) {
            return new Wanted(
                    key,
                    arguments,
                    Stream.concat(words.stream(), Stream.of(word)).toList());
        }
    }

    /// The same notation for a field that may not stay empty.
    default Notation<T> needed() {
        var own = this;
        return new Notation<>() {
            @Override
            public Typed<T> read(String typed) {
                return own.read(typed) instanceof Typed.Nothing<T> _
                        ? new Typed.Refused<>(Typed.Reason.NOTHING, "")
                        : own.read(typed);
            }

            @Override
            public String write(T value) {
                return own.write(value);
            }

            @Override
            public Wanted wanted() {
                return own.wanted();
            }
        };
    }

    /// The same notation that also takes a word (written so, read whatever its case and full stops) for a value of its
    /// own.
    default Notation<T> or(String word, T meant) {
        var own = this;
        return new Notation<>() {
            @Override
            public Typed<T> read(String typed) {
                return plain(typed).equals(plain(word)) ? new Typed.Understood<>(meant) : own.read(typed);
            }

            @Override
            public String write(T value) {
                return value.equals(meant) ? word : own.write(value);
            }

            @Override
            public Wanted wanted() {
                return own.wanted().or(word);
            }

            private static String plain(String text) {
                return PlainSigns.of(text).replaceAll("[. ]", "").toLowerCase(Locale.ROOT);
            }
        };
    }

    /// The same notation for values that are kept as something else.
    default <U> Notation<U> as(Function<T, U> in, Function<U, T> out) {
        var own = this;
        return new Notation<>() {
            @Override
            public Typed<U> read(String typed) {
                return own.read(typed).map(in);
            }

            @Override
            public String write(U value) {
                return own.write(out.apply(value));
            }

            @Override
            public Wanted wanted() {
                return own.wanted();
            }
        };
    }
}
