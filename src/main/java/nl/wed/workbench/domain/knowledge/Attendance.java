package nl.wed.workbench.domain.knowledge;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.declaration.Gone;
import nl.wed.workbench.domain.declaration.Refers;

/// How many people of one party, in one role, were invited to a meeting and came; no names.
@RecordBuilder
public record Attendance(
        UUID id,
        @Refers(to = "meetings", gone = Gone.GOES_TOO) UUID meeting,
        @Refers(to = "partners", gone = Gone.GOES_TOO) UUID partner,
        String role,
        int invited,
        int present)
        implements Entity, AttendanceBuilder.With {

    /// The same line with other numbers.
    public Attendance withNumbers(int newInvited, int newPresent) {
        return withInvited(newInvited).withPresent(newPresent);
    }
}
