package nl.wed.workbench.domain.review;

import java.util.List;
import nl.wed.workbench.domain.Severity;
import nl.wed.workbench.domain.figures.Periods;
import nl.wed.workbench.domain.figures.Statistic;

/// Something odd about one measure: what it is, and in which places; a measure without rows has
/// none. The own municipality comes first, then the order of region and period.
public record CheckFinding(CheckKind kind, Statistic measure, List<Place> places) {
    /// One value: the code and name of the region and the period.
    public record Place(String region, String name, String period) {}

    public CheckFinding {
        places = List.copyOf(places);
    }

    /// The key of the sentence; its arguments are the name of the measure, the number of places
    /// and the name and period of the first.
    public String key() {
        return "figures.check." + kind.name();
    }

    /// What the sentence is filled in with: the measure, how many places, and of the first its name
    /// and period.
    public List<Object> arguments() {
        return places.isEmpty()
                ? List.of(measure.label(), 0, "", "")
                : List.of(
                        measure.label(),
                        places.size(),
                        places.getFirst().name(),
                        Periods.label(places.getFirst().period()));
    }

    /// Whether the finding is about that region too.
    public boolean concerns(String region) {
        return places.stream().anyMatch(place -> place.region().equals(region));
    }

    /// How heavy the finding weighs.
    public Severity severity() {
        return kind.severity();
    }
}
