package nl.wed.workbench.ui.figures.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import nl.wed.workbench.sources.mapping.ColumnMapping;
import nl.wed.workbench.sources.mapping.TableMapping;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.DraftBook;

/// What is typed about a file that is being read: drafts under the name of that file, until what was read of it is
/// imported or put away. Who reads the file again finds it there.
final class ReadingDrafts {
    private static final String PLACE = "lezing|";

    /// What of a column is typed.
    private enum Typed {
        NAME("intake.column.name", ColumnMapping::title, (one, text) -> one.named(text, text, one.group())),
        UNIT("intake.column.unit", ColumnMapping::unit, ColumnMapping::withUnit),
        PERIOD("intake.column.period", ColumnMapping::period, ColumnMapping::withPeriod);

        private final String words;
        private final Function<ColumnMapping, String> get;
        private final BiFunction<ColumnMapping, String, ColumnMapping> with;

        Typed(
                String words,
                Function<ColumnMapping, String> get,
                BiFunction<ColumnMapping, String, ColumnMapping> with) {
            this.words = words;
            this.get = get;
            this.with = with;
        }
    }

    private final Texts texts;
    private final String file;

    ReadingDrafts(Texts texts, String file) {
        this.texts = texts;
        this.file = file;
    }

    /// Lets go of what was typed about those files, which were imported or put away.
    static void forget(Node screen, List<Path> files) {
        DraftBook.of(screen.getScene())
                .ifPresent(book -> files.forEach(one -> book.forgetPlace(PLACE + one.getFileName() + "|")));
    }

    /// The same for all files.
    static void forgetAll(Node screen) {
        DraftBook.of(screen.getScene()).ifPresent(book -> book.forgetPlace(PLACE));
    }

    /// The name of a place for something else that is typed about the file.
    String place(String what) {
        return PLACE + file + "|" + what;
    }

    /// Keeps what differs from what was proposed.
    void keep(DraftBook book, TableMapping now, TableMapping proposed) {
        each(proposed, (column, typed) -> {
            var other = now.columns().get(column);
            String before = typed.get.apply(proposed.columns().get(column));
            String text = typed.get.apply(other);
            String field = field(now, column, typed);
            if (text.equals(before)) {
                book.forget(field);
            } else {
                book.keep(field, file + ", " + other.header() + ": " + texts.get(typed.words), text, before);
            }
        });
    }

    /// What was proposed with what was typed before, when there is any.
    Optional<List<ColumnMapping>> back(DraftBook book, TableMapping proposed) {
        List<ColumnMapping> columns = new ArrayList<>(proposed.columns());
        each(proposed, (column, typed) -> {
            if (columns.get(column).role().isNumber()) {
                book.find(field(proposed, column, typed))
                        .ifPresent(draft -> columns.set(column, typed.with.apply(columns.get(column), draft.text())));
            }
        });
        return columns.equals(proposed.columns()) ? Optional.empty() : Optional.of(columns);
    }

    private String field(TableMapping table, int column, Typed typed) {
        return place(
                table.sheet() + "|" + column + "|" + table.columns().get(column).header() + "|" + typed);
    }

    private interface Each {
        void of(int column, Typed typed);
    }

    private static void each(TableMapping table, Each each) {
        for (int column = 0; column < table.columns().size(); column++) {
            for (Typed typed : Typed.values()) {
                each.of(column, typed);
            }
        }
    }
}
