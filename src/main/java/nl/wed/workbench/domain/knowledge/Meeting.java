package nl.wed.workbench.domain.knowledge;

import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Step;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/// A guided meeting of step 3, 4 or 5; `code` is BIJ1..BIJ3 of the catalogue, the date is null
/// while it is not planned.
public record Meeting(
        UUID id,
        String code,
        Step step,
        String name,
        String goal,
        @Nullable LocalDate date,
        String location)
        implements Entity {

    /// The same meeting at another moment and place.
    public Meeting planned(@Nullable LocalDate newDate, String newLocation) {
        return new Meeting(id, code, step, name, goal, newDate, newLocation);
    }
}
