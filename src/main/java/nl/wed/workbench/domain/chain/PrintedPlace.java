package nl.wed.workbench.domain.chain;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.wed.workbench.domain.Ref;

/// A place in the plan where a record is printed: one paragraph, item or row of a chapter.
///
/// @param chapter the chapter of the trajectory
/// @param number its number, '9' or 'A'
/// @param title its title
/// @param heading the nearest heading above it inside the chapter; empty when there is none
/// @param kind what it is
/// @param caption of a row that of its table, of a description its term; else empty
/// @param words the first words of the paragraph
/// @param anchor the name of the bookmark at that paragraph
/// @param own whether the record is told there, or is only named there too
public record PrintedPlace(
        Ref chapter,
        String number,
        String title,
        String heading,
        Kind kind,
        String caption,
        String words,
        String anchor,
        boolean own) {
    /// What a place is: a heading that begins to tell the record, a row of a table, a description beside a term, a line
    /// of the list of sources, or running text.
    public enum Kind {
        HEADING,
        TEXT,
        ROW,
        DESCRIPTION,
        SOURCE
    }

    /// The number by which a screen that shows the chapter knows this place.
    public UUID spot() {
        return spot(anchor);
    }

    /// The same of a bookmark.
    public static UUID spot(String anchor) {
        return UUID.nameUUIDFromBytes(anchor.getBytes(StandardCharsets.UTF_8));
    }

    /// What is said of it, whatever the bookmark is.
    PrintedPlace asTold() {
        return new PrintedPlace(chapter, number, title, heading, kind, caption, words, "", true);
    }

    /// Whether it stands in an appendix.
    public boolean inAppendix() {
        return !number.isEmpty() && Character.isLetter(number.charAt(0));
    }
}
