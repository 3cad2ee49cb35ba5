package nl.wed.workbench.domain.profile;

import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR_SOURCE;

import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.FigureBook;
import nl.wed.workbench.domain.figures.IndicatorSource;
import nl.wed.workbench.domain.figures.MeasureInfo;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.profile.ProfileLine.Worsening;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The kansenprofiel: a line for each figure of the trajectory, in the order of the indicators.
public record Profile(List<ProfileLine> lines) {
    public Profile {
        lines = List.copyOf(lines);
    }

    /// Works out the lines of the figures of a project. `breaks` are the first years in which the
    /// own municipality had other boundaries.
    public static Profile of(
            Project project, Observations observations, FigureBook figures, Set<Integer> breaks) {
        return new Profile(
                figures.all().stream()
                        .flatMap(figure -> line(project, observations, figure, breaks).stream())
                        .toList());
    }

    /// 'Ongunstig en ongunstiger': what is unfavourable and gets worse, shown trends first, then
    /// the least favourable first.
    public List<ProfileLine> shortlist() {
        return lines.stream()
                .filter(line -> line.worsening() != Worsening.NO)
                .sorted(Comparator.comparing(ProfileLine::worsening)
                                .thenComparing(line -> line.favourableShare().orElse(1)))
                .toList();
    }

    private static Optional<ProfileLine> line(
            Project project, Observations observations, Figure figure, Set<Integer> breaks) {
        return observations
                .find(figure.dataSet().observations())
                .flatMap(set ->
                        source(project, set, figure)
                                .map(source -> line(set, source, figure, breaks)));
    }

    /// The source that the figure was made from. Its values are not compared, as those of a figure
    /// may have been hidden for being small.
    private static Optional<IndicatorSource> source(
            Project project, ObservationSet set, Figure figure) {
        var periods = figure.ownSeries().stream().map(Point::period).toList();
        return project.stream(INDICATOR_SOURCE)
                .filter(source -> source.indicator().equals(figure.indicator().id()))
                .filter(source -> source.dataSet().equals(figure.dataSet().id()))
                .filter(source -> figure.measureTitle().equals(title(set, source)))
                .filter(source ->
                        source.points(set, figure.region()).stream()
                                .map(Point::period)
                                .toList()
                                .equals(periods))
                .findFirst();
    }

    private static String title(ObservationSet set, IndicatorSource source) {
        return set.measure(source.numerator()).map(MeasureInfo::title).orElse("");
    }

    private static ProfileLine line(
            ObservationSet set, IndicatorSource source, Figure figure, Set<Integer> breaks) {
        var direction = figure.indicator().direction();
        var municipalities = municipalities(set, source);
        return new ProfileLine(
                figure,
                new RegionValues(
                        figure.own().period(), inPeriod(municipalities, figure.own().period())),
                YearlyCounts.trend(set, source, figure.region(), direction, breaks),
                Course.of(figure.ownSeries(), municipalities.values(), direction, breaks));
    }

    private static Map<String, List<Point>> municipalities(
            ObservationSet set, IndicatorSource source) {
        var points = new HashMap<String, List<Point>>();
        for (String region : set.byRegion(source.numerator()).keySet()) {
            if (region.startsWith("GM")) {
                points.put(region, source.points(set, region));
            }
        }
        return points;
    }

    private static Map<String, Double> inPeriod(
            Map<String, List<Point>> municipalities, String period) {
        var values = new HashMap<String, Double>();
        municipalities.forEach((code, points) ->
                points.stream()
                        .filter(point -> point.period().equals(period))
                        .forEach(point ->
                                point.value()
                                        .exact()
                                        .ifPresent(amount -> values.put(code, amount))));
        return values;
    }
}
