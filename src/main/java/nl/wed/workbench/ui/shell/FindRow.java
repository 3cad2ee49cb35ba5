package nl.wed.workbench.ui.shell;

import java.util.List;
import nl.wed.workbench.search.Hit;
import nl.wed.workbench.search.Preview;

/// A row of what was found.
sealed interface FindRow {
    /// A text: the kind of thing it is of, what that is called, which field of it, the words around, and what more is
    /// to
    /// be said of it.
    record Found(String kind, String called, String field, List<Preview.Piece> words, String note, Hit hit)
            implements FindRow {}

    /// Shows more.
    record More(String words) implements FindRow {}
}
