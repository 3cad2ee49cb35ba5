package nl.wed.workbench.domain.figures;

import java.time.LocalDate;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;

/// The duiding of one indicator: what its value means here, by whom and in which state.
public record Reading(UUID id, UUID indicator, String text, String author, LocalDate date, ReadingStatus status)
        implements Entity {

    /// The same reading with other words.
    public Reading withText(String newText) {
        return new Reading(id, indicator, newText, author, date, status);
    }

    /// The same reading, agreed or not.
    public Reading withStatus(ReadingStatus newStatus) {
        return new Reading(id, indicator, text, author, date, newStatus);
    }
}
