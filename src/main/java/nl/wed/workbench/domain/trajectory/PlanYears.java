package nl.wed.workbench.domain.trajectory;

import java.time.LocalDate;

/// The years that a plan can be about. A field takes no other; what comes in from elsewhere with another is an
/// open point, and nothing walks past these years.
public final class PlanYears {
    public static final int FIRST = 2000;
    public static final int LAST = 2100;

    private PlanYears() {}

    /// Whether a plan can be about that year.
    public static boolean hold(int year) {
        return year >= FIRST && year <= LAST;
    }

    /// Whether a plan can be about that day.
    public static boolean hold(LocalDate day) {
        return hold(day.getYear());
    }
}
