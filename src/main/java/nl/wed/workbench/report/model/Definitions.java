package nl.wed.workbench.report.model;

import java.util.List;

/// Terms or fields with their text beside them.
public record Definitions(List<Definition> definitions) implements Block {
    public Definitions {
        definitions = List.copyOf(definitions);
    }

    /// A term and its text.
    public record Definition(String term, List<Run> runs) {
        public Definition {
            runs = List.copyOf(runs);
        }

        /// A term with plain text.
        public static Definition of(String term, String text) {
            return new Definition(term, List.of(Run.plain(text)));
        }
    }
}
