package nl.wed.workbench.chart.drawing;

import java.util.ArrayList;
import java.util.List;
import nl.wed.workbench.borders.Extent;
import nl.wed.workbench.chart.Chart;
import nl.wed.workbench.chart.Plot.Grade;
import nl.wed.workbench.chart.Plot.Region;
import nl.wed.workbench.chart.Plot.Regions;
import nl.wed.workbench.chart.drawing.Shape.Anchor;
import nl.wed.workbench.chart.drawing.Shape.Stroke;

/// A map: areas in the colour of their class, the own one with a thick line around it, the classes
/// with their limits beside or below it, and the source of the borders at the foot.
final class RegionsDrawing {
    private static final double HEIGHT = 30;
    private static final double ROW = 1.6;
    private static final double LEGEND = 16;
    private static final double WIDE = 38;
    private static final int CIRCLE = 48;

    private final Chart chart;
    private final Regions map;
    private final Frame frame;
    private final Sketch out;
    private final Extent extent;
    private final boolean beside;
    private final double scale;

    RegionsDrawing(Chart chart, Regions map, Frame frame) {
        this.chart = chart;
        this.map = map;
        this.frame = frame;
        out = new Sketch(frame);
        extent = Extent.of(map.regions().stream().map(Region::outline).toList());
        double tall = frame.em(HEIGHT);
        beside = frame.width() >= frame.em(WIDE);
        double room = beside ? frame.width() - frame.em(LEGEND) : frame.width();
        scale = Math.min(tall / extent.height(), room / extent.width());
    }

    Drawing draw() {
        map.regions().stream().filter(region -> !region.own()).forEach(this::area);
        map.regions().stream().filter(Region::own).forEach(this::own);
        double bottom = extent.height() * scale + frame.em(0.4);
        double left = beside ? extent.width() * scale + frame.em(2) : 0;
        double end = legend(left, beside ? frame.em(1) : bottom + frame.em(0.4));
        double foot = Math.max(bottom, end) + frame.em(0.4);
        for (String line : frame.lines(map.attribution(), frame.width(), 2)) {
            out.small(line, 0, foot + frame.em(0.6), Anchor.START);
            foot += frame.em(1.2);
        }
        return out.done(foot + frame.em(0.2));
    }

    private void area(Region region) {
        out.add(new Shape.Area(
                rings(region),
                Ink.of(map.shading(), region.grade(), map.grades().size()),
                frame.em(0.05),
                tip(region)));
    }

    private void own(Region region) {
        area(region);
        for (List<Spot> ring : rings(region)) {
            out.line(ring, Ink.PAPER, frame.em(0.34), Stroke.WHOLE);
            out.line(ring, Ink.TEXT, frame.em(0.14), Stroke.WHOLE);
        }
        around(region);
    }

    /// A small municipality is lost among hundreds: a circle leads the eye to it.
    private void around(Region region) {
        var one = Extent.of(List.of(region.outline()));
        double size = Math.hypot(one.width(), one.height()) * scale / 2;
        if (size > frame.em(1.6)) {
            return;
        }
        double x = ((one.west() + one.east()) / 2.0 - extent.west()) * scale;
        double y = (extent.north() - (one.south() + one.north()) / 2.0) * scale;
        List<Spot> circle = new ArrayList<>();
        for (int i = 0; i <= CIRCLE; i++) {
            double angle = 2 * Math.PI * i / CIRCLE;
            double radius = size + frame.em(0.6);
            circle.add(new Spot(x + radius * Math.cos(angle), y + radius * Math.sin(angle)));
        }
        out.line(circle, Ink.PAPER, frame.em(0.3), Stroke.WHOLE);
        out.line(circle, Ink.TEXT, frame.em(0.12), Stroke.WHOLE);
    }

    private double legend(double left, double top) {
        double y = top;
        for (Region region : map.regions()) {
            if (region.own()) {
                var lines = frame.lines(tip(region), frame.width() - left - frame.em(2.2), 2);
                y += frame.em(ROW / 2);
                outlined(left, y);
                out.block(lines, left + frame.em(2.1), y + (lines.size() - 1) * frame.em(0.6), Anchor.START, true);
                y += frame.em(ROW / 2 + (lines.size() - 1) * 1.2);
            }
        }
        for (int i = 0; i < map.grades().size(); i++) {
            Grade grade = map.grades().get(i);
            String words = "%s (%d)".formatted(grade.words(), grade.areas());
            y = row(Ink.of(map.shading(), i, map.grades().size()), words, left, y);
        }
        return map.missing().isEmpty() ? y : row(Ink.MISSING, map.missing(), left, y);
    }

    /// A class with its limits and the number of areas, on a second line where it does not fit.
    private double row(Ink ink, String words, double left, double top) {
        var lines = frame.lines(words, frame.width() - left - frame.em(2.2), 2);
        double more = (lines.size() - 1) * frame.em(1.2);
        double y = top + frame.em(ROW / 2);
        double half = frame.em(0.5);
        List<Spot> ring = List.of(
                new Spot(left, y - half),
                new Spot(left + frame.em(1.6), y - half),
                new Spot(left + frame.em(1.6), y + half),
                new Spot(left, y + half),
                new Spot(left, y - half));
        out.add(new Shape.Area(List.of(ring), ink, 0, ""));
        out.line(ring, Ink.GRID, Sketch.HAIRLINE, Stroke.WHOLE);
        out.block(lines, left + frame.em(2.1), y + more / 2, Anchor.START, false);
        return top + frame.em(ROW) + more;
    }

    private void outlined(double left, double y) {
        double half = frame.em(0.4);
        double right = left + frame.em(1.5);
        out.line(
                List.of(
                        new Spot(left + 1, y - half),
                        new Spot(right, y - half),
                        new Spot(right, y + half),
                        new Spot(left + 1, y + half),
                        new Spot(left + 1, y - half)),
                Ink.TEXT,
                frame.em(0.2),
                Stroke.WHOLE);
    }

    private String tip(Region region) {
        return region.name() + ": " + chart.words(region.value());
    }

    private List<List<Spot>> rings(Region region) {
        List<List<Spot>> rings = new ArrayList<>();
        for (var ring : region.outline().rings()) {
            rings.add(ring.stream()
                    .map(spot ->
                            new Spot((spot.east() - extent.west()) * scale, (extent.north() - spot.north()) * scale))
                    .toList());
        }
        return rings;
    }
}
