package nl.wed.workbench.domain.knowledge;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.declaration.Coded;

/// Somebody looked, and this approach of the catalogue is not offered here.
@RecordBuilder
public record Absence(UUID id, @Coded String intervention, LocalDate day) implements Entity, AbsenceBuilder.With {

    /// That it is not here, as it was seen on a day. The id follows from the approach, so that saying it twice is one
    /// record.
    public static Absence of(String intervention, LocalDate day) {
        var words = "absence " + intervention;
        return new Absence(UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)), intervention, day);
    }
}
