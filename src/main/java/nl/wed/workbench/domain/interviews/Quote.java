package nl.wed.workbench.domain.interviews;

import java.util.UUID;
import nl.wed.workbench.domain.Entity;

/// A literal statement taken from a finding; it may stand in the plan only when released.
public record Quote(UUID id, UUID finding, String text, ReleaseStatus release) implements Entity {

    /// Whether the quote may be used outside the trajectory.
    public boolean released() {
        return release == ReleaseStatus.RELEASED;
    }

    /// The same quote with another release status.
    public Quote withRelease(ReleaseStatus status) {
        return new Quote(id, finding, text, status);
    }

    /// The same quote in other words; it then has to be released again.
    public Quote withText(String newText) {
        return new Quote(id, finding, newText, newText.equals(text) ? release : ReleaseStatus.NOT_ASKED);
    }
}
