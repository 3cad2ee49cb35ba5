package nl.wed.workbench.domain.knowledge;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.declaration.Coded;
import org.jspecify.annotations.Nullable;

/// A guided meeting of step 3, 4 or 5; `code` is BIJ1..BIJ3 of the catalogue, the date is null
/// while it is not planned, and `start` is the minute of the day at which it begins.
@RecordBuilder
public record Meeting(
        UUID id,
        @Coded String code,
        Step step,
        String name,
        String goal,
        @Nullable LocalDate date,
        String location,
        @Nullable Integer start)
        implements Entity, MeetingBuilder.With {

    /// A meeting of which the hour is not known yet.
    public Meeting(
            UUID id, String code, Step step, String name, String goal, @Nullable LocalDate date, String location) {
        this(id, code, step, name, goal, date, location, null);
    }

    /// The same meeting at another day and place.
    public Meeting planned(@Nullable LocalDate newDate, String newLocation) {
        return withDate(newDate).withLocation(newLocation);
    }

    /// The same meeting, beginning at that minute of the day.
    public Meeting startingAt(@Nullable Integer minute) {
        return withStart(minute);
    }
}
