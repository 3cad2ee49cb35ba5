package nl.wed.workbench.search;

import nl.wed.workbench.domain.Ref;

/// Where a text stands.
public sealed interface Place {
    /// In a field of a record; the field of a record inside it comes after a point.
    record InRecord(Ref ref, String field) implements Place {}

    /// The name of something in the built-in content.
    record InContent(Content kind, String code) implements Place {}

    /// The kinds of built-in content of which names are searched.
    enum Content {
        CAUSE,
        INTERVENTION,
        INDICATOR
    }
}
