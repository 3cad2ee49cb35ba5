package nl.wed.workbench.domain.knowledge;

import java.util.UUID;
import nl.wed.workbench.domain.Entity;

/// How many people of one party, in one role, were invited to a meeting and came; no names.
public record Attendance(UUID id, UUID meeting, UUID partner, String role, int invited, int present) implements Entity {

    /// The same line with other numbers.
    public Attendance withNumbers(int newInvited, int newPresent) {
        return new Attendance(id, meeting, partner, role, newInvited, newPresent);
    }
}
