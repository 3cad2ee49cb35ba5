package nl.wed.workbench.domain.interviews;

import java.util.UUID;
import nl.wed.workbench.domain.Entity;

/// What conversations have in common on one theme (a code), without traceable persons; part of the
/// rode draad.
public record CommonThread(UUID id, UUID code, String text) implements Entity {

    /// The same thread in other words.
    public CommonThread withText(String newText) {
        return new CommonThread(id, code, newText);
    }
}
