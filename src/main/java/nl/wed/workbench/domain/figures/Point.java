package nl.wed.workbench.domain.figures;

import java.util.List;
import java.util.Optional;

/// The value of one period; periods are written as CBS does (`2020JJ00`, `2022SJ00`, `2021KW03`).
public record Point(String period, Value value, PeriodStatus status) {

    /// The value of a period among points; empty when none is of that period.
    public static Optional<Value> valueIn(List<Point> points, String period) {
        return points.stream()
                .filter(point -> point.period().equals(period))
                .map(Point::value)
                .findFirst();
    }

    /// The period as a Dutch reader knows it: `2020`, `2022/'23`, `2021 kw 3`.
    public String periodLabel() {
        return Periods.label(period);
    }
}
