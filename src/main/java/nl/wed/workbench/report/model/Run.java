package nl.wed.workbench.report.model;

import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;

/// A stretch of text inside a paragraph, list item or cell.
public sealed interface Run {
    /// Text as it stands.
    record Text(String text, Emphasis emphasis) implements Run {}

    /// A clickable reference to a block with this bookmark. With an empty `text` the writer shows
    /// what the block is called: 'Figuur 3', 'Tabel 2', 'hoofdstuk 4', or the text of a heading
    /// without number.
    record Reference(String bookmark, String text) implements Run {}

    /// A numbered note that names the source; `place` ('p. 12', may be empty) follows it.
    record Citation(CitedSource source, String place) implements Run {}

    /// A link to a web page or mail address; any other address is shown as text only.
    record Link(String text, String address) implements Run {}

    /// Says that the paragraph it stands in prints that record; nothing is seen of it. With `own` that is where the
    /// record itself is told, else it is only named there too.
    record Prints(Ref record, boolean own) implements Run {}

    /// How text is shown. MARK is a small label such as 'te verifiëren'.
    enum Emphasis {
        PLAIN,
        BOLD,
        ITALIC,
        MUTED,
        MARK
    }

    /// Plain text.
    static Run plain(String text) {
        return new Text(text, Emphasis.PLAIN);
    }

    /// Bold text.
    static Run bold(String text) {
        return new Text(text, Emphasis.BOLD);
    }

    /// Italic text.
    static Run italic(String text) {
        return new Text(text, Emphasis.ITALIC);
    }

    /// Grey text.
    static Run muted(String text) {
        return new Text(text, Emphasis.MUTED);
    }

    /// A small label, for instance the status 'te verifiëren'.
    static Run mark(String text) {
        return new Text(text, Emphasis.MARK);
    }

    /// A reference that shows the name of what it refers to.
    static Run reference(String bookmark) {
        return new Reference(bookmark, "");
    }

    /// A note that names the source.
    static Run cite(CitedSource source) {
        return new Citation(source, "");
    }

    /// Here that record is told.
    static <T extends Entity> Prints prints(RecordType<T> type, UUID id) {
        return new Prints(new Ref(type, id), true);
    }

    /// Here that record is named too.
    static <T extends Entity> Prints names(RecordType<T> type, UUID id) {
        return new Prints(new Ref(type, id), false);
    }
}
