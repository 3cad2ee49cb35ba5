package nl.wed.workbench.domain.figures;

import java.util.List;
import java.util.Optional;

/// All periods of one measure in one region, oldest first. Regions are CBS codes: `NL01` for the
/// country, `GM0141`, `WK014110`, `BU01411000`.
public record Series(String measure, String region, List<Point> points) {

    /// The region code of the country as a whole.
    public static final String NETHERLANDS = "NL01";

    /// The value of that period.
    public Optional<Point> at(String period) {
        return points.stream().filter(point -> point.period().equals(period)).findFirst();
    }
}
