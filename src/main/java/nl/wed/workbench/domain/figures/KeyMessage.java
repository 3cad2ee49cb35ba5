package nl.wed.workbench.domain.figures;

import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;

/// A conclusion in one sentence that rests on indicators; five to eight per trajectory.
public record KeyMessage(UUID id, String text, List<UUID> indicators) implements Entity {

    /// The same message in other words.
    public KeyMessage withText(String newText) {
        return new KeyMessage(id, newText, indicators);
    }

    /// The same message resting on these indicators.
    public KeyMessage withIndicators(List<UUID> ids) {
        return new KeyMessage(id, text, List.copyOf(ids));
    }
}
