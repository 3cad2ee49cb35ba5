package nl.wed.workbench.domain.privacy;

import java.util.List;

/// One way in which a person may be written: the words in their order, which of them must have the
/// capital when one is asked for, and how sure one can be that the words are the person.
record NameForm(List<String> words, int core, Sure sure) {
    NameForm {
        words = List.copyOf(words);
    }

    /// When the words are a name.
    enum Sure {
        /// However they are written.
        ALWAYS,
        /// With a capital.
        CAPITAL,
        /// With a capital and small letters after it: 'Bo' is no 'BO'.
        SHORT,
        /// With a capital that does not come from the start of a sentence.
        INSIDE,
        /// After a title or initials only: the name of a place, or a word such as 'Berg' of 'van den Berg'.
        AFTER_TITLE
    }
}
