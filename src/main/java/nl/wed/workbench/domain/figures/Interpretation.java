package nl.wed.workbench.domain.figures;

import java.time.LocalDate;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;

/// The duiding of one indicator: what its value means here, by whom and in which state.
public record Interpretation(
        UUID id, UUID indicator, String text, String author, LocalDate date, InterpretationStatus status)
        implements Entity {

    /// The same reading with other words.
    public Interpretation withText(String newText) {
        return new Interpretation(id, indicator, newText, author, date, status);
    }

    /// The same reading, agreed or not.
    public Interpretation withStatus(InterpretationStatus newStatus) {
        return new Interpretation(id, indicator, text, author, date, newStatus);
    }
}
