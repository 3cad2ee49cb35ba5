package nl.wed.workbench.ui.versions;

import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.workspace.Author;

/// Words for who did something.
final class Authors {
    private Authors() {}

    static String words(Texts texts, Author author) {
        if (!author.known()) {
            return texts.get("versions.author.unknown");
        }
        if (author.organisation().isEmpty()) {
            return author.name();
        }
        return author.name().isEmpty()
                ? author.organisation()
                : texts.get("versions.author.both", author.name(), author.organisation());
    }
}
