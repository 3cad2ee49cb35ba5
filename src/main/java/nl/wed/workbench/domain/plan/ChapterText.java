package nl.wed.workbench.domain.plan;

import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import org.jspecify.annotations.Nullable;

/// The own text of a chapter: `number` is that of the plan template (`4`, `A`); for a section of an
/// implementation plan `priority` names the plan it belongs to. Paragraphs are separated by an
/// empty line.
public record ChapterText(UUID id, @Nullable UUID priority, String number, String title, String text, boolean included)
        implements Entity {

    /// The same chapter with another text.
    public ChapterText withText(String newText) {
        return new ChapterText(id, priority, number, title, newText, included);
    }

    /// The same chapter, in the document or left out.
    public ChapterText withIncluded(boolean isIncluded) {
        return new ChapterText(id, priority, number, title, text, isIncluded);
    }
}
