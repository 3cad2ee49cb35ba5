package nl.wed.workbench.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import nl.wed.workbench.borders.Outline;
import nl.wed.workbench.chart.Plot;
import nl.wed.workbench.chart.Plot.Grade;
import nl.wed.workbench.chart.Plot.Region;
import nl.wed.workbench.chart.Plot.Shading;
import nl.wed.workbench.domain.figures.Direction;
import nl.wed.workbench.domain.figures.Value;

/// Collects the areas of a map, and divides their values into classes.
final class RegionsPlot {
    private record Place(String name, Outline outline, Value value, boolean own) {}

    private final FigureFacts facts;
    private final List<Place> places = new ArrayList<>();

    RegionsPlot(FigureFacts facts) {
        this.facts = facts;
    }

    void add(String name, Outline outline, Value value, boolean own) {
        places.add(new Place(name, outline, value, own));
    }

    /// The number of areas with one exact value.
    int known() {
        return (int)
                places.stream().filter(place -> place.value.exact().isPresent()).count();
    }

    int unknown() {
        return places.size() - known();
    }

    Grading grading() {
        List<Double> values = new ArrayList<>();
        places.forEach(place -> place.value.exact().ifPresent(values::add));
        return new Grading(values, facts.figure().indicator().direction());
    }

    Plot.Regions plot(String attribution) {
        var grading = grading();
        boolean judged = facts.figure().indicator().direction() != Direction.NEUTRAL;
        List<Grade> grades = new ArrayList<>();
        for (int i = 0; i < grading.count(); i++) {
            String limits = grading.limits(i, facts::words);
            grades.add(new Grade(words(limits, i, grading.count(), judged), grading.size(i)));
        }
        List<Region> regions =
                places.stream().map(place -> region(place, grading)).toList();
        String missing = unknown() == 0 ? "" : facts.text("map.missing", unknown());
        return new Plot.Regions(regions, grades, judged ? Shading.JUDGED : Shading.PLAIN, missing, attribution);
    }

    private Region region(Place place, Grading grading) {
        OptionalDouble amount = place.value.exact();
        int grade = amount.isPresent() ? grading.of(amount.getAsDouble()) : -1;
        return new Region(place.name, place.outline, facts.value(place.value), grade, place.own);
    }

    private String words(String limits, int grade, int count, boolean judged) {
        if (!judged || count < 2) {
            return limits;
        }
        if (grade == 0) {
            return facts.text("map.best", limits);
        }
        return grade == count - 1 ? facts.text("map.worst", limits) : limits;
    }
}
