package nl.wed.workbench.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.wed.workbench.chart.Plot;
import nl.wed.workbench.chart.Plot.Grade;
import nl.wed.workbench.chart.Plot.Region;

/// What a map says, as a table and in words.
final class MapWords {
    private MapWords() {}

    /// The own area and the classes with the number of areas in each.
    static List<List<String>> table(FigureFacts facts, Plot.Regions plot, String areas) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(facts.text("map.class"), areas));
        for (Grade grade : plot.grades()) {
            rows.add(List.of(grade.words(), Integer.toString(grade.areas())));
        }
        long unknown =
                plot.regions().stream().filter(region -> region.grade() < 0).count();
        if (unknown > 0) {
            rows.add(List.of(facts.text("map.noFigure"), Long.toString(unknown)));
        }
        return rows;
    }

    /// The same for who cannot see the map.
    static String said(FigureFacts facts, Plot.Regions plot) {
        var chart = facts.chart("", ".", plot);
        String own = plot.regions().stream()
                .filter(Region::own)
                .map(region -> region.name() + ": " + chart.words(region.value()) + "; ")
                .collect(Collectors.joining());
        return own
                + plot.grades().stream()
                        .map(grade -> facts.text("map.gradeWords", grade.words(), grade.areas()))
                        .collect(Collectors.joining("; ", "", "."));
    }
}
