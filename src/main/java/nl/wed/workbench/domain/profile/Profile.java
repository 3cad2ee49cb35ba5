package nl.wed.workbench.domain.profile;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.FigureBook;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.profile.ProfileLine.Worsening;

/// The kansenprofiel: a line for each figure of the trajectory, in the order of the indicators.
public record Profile(List<ProfileLine> lines) {
    public Profile {
        lines = List.copyOf(lines);
    }

    /// Works out the lines of the figures. `breaks` are the first years in which the own
    /// municipality had other boundaries.
    public static Profile of(Observations observations, FigureBook figures, Set<Integer> breaks) {
        return new Profile(figures.all().stream()
                .flatMap(figure -> line(observations, figures, figure, breaks).stream())
                .toList());
    }

    /// 'Ongunstig en ongunstiger': what is unfavourable and gets worse, shown trends first, then
    /// the least favourable first.
    public List<ProfileLine> shortlist() {
        return lines.stream()
                .filter(line -> line.worsening() != Worsening.NO)
                .sorted(Comparator.comparing(ProfileLine::worsening)
                        .thenComparingDouble(line -> line.favourableShare().orElse(1)))
                .toList();
    }

    private static Optional<ProfileLine> line(
            Observations observations, FigureBook figures, Figure figure, Set<Integer> breaks) {
        return observations
                .find(figure.dataSet().observations())
                .map(set -> line(set, figures.municipalities(figure), figure, breaks));
    }

    private static ProfileLine line(
            ObservationSet set, Map<String, List<Point>> municipalities, Figure figure, Set<Integer> breaks) {
        var direction = figure.indicator().direction();
        return new ProfileLine(
                figure,
                new RegionValues(
                        figure.own().period(),
                        inPeriod(municipalities, figure.own().period())),
                countsSomething(figure)
                        ? new Trend.NotComputable(Trend.Reason.NO_SHARE)
                        : YearlyCounts.trend(set, figure.source(), figure.region(), direction, breaks),
                Course.of(figure.ownSeries(), municipalities.values(), direction, breaks));
    }

    /// A number of something and an average are no share, also where the source gives them no unit.
    private static boolean countsSomething(Figure figure) {
        return figure.source().denominator() == null
                && switch (figure.counted()) {
                    case PEOPLE, HOUSEHOLDS, FACILITIES, AVERAGE, DISTANCE, SCORE -> true;
                    case UNCLEAR, RATE, NOTHING -> false;
                };
    }

    private static Map<String, Double> inPeriod(Map<String, List<Point>> municipalities, String period) {
        var values = new HashMap<String, Double>();
        municipalities.forEach((code, points) -> Point.valueIn(points, period)
                .ifPresent(value -> value.exact().ifPresent(amount -> values.put(code, amount))));
        return values;
    }
}
