package nl.wed.workbench.ui.kit.chart;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Text;
import nl.wed.workbench.chart.drawing.Drawing;
import nl.wed.workbench.chart.drawing.Ink;
import nl.wed.workbench.chart.drawing.Shape;
import nl.wed.workbench.chart.drawing.Shape.Area;
import nl.wed.workbench.chart.drawing.Shape.Box;
import nl.wed.workbench.chart.drawing.Shape.Dot;
import nl.wed.workbench.chart.drawing.Shape.Line;
import nl.wed.workbench.chart.drawing.Shape.Words;
import nl.wed.workbench.chart.drawing.Spot;

/// Makes nodes of shapes; colours come from the style sheet by the class of their ink.
final class Painter {
    private Painter() {}

    static List<Node> nodes(Drawing drawing) {
        return drawing.shapes().stream().map(Painter::node).toList();
    }

    private static Node node(Shape shape) {
        return switch (shape) {
            case Box(var x, var y, var width, var height, var ink, var tip) ->
                filled(new Rectangle(x, y, width, height), ink, tip);
            case Line line -> line(line);
            case Area area -> area(area);
            case Dot(var x, var y, var radius, var ink, var tip) -> {
                var dot = filled(new Circle(x, y, radius), ink, tip);
                dot.getStyleClass().add("picture-dot");
                yield dot;
            }
            case Words words -> words(words);
        };
    }

    private static Node filled(javafx.scene.shape.Shape shape, Ink ink, String tip) {
        shape.getStyleClass().addAll("picture-fill", ink.styleClass());
        shape.setUserData(tip);
        if (tip.isEmpty()) {
            shape.setMouseTransparent(true);
        } else {
            shape.getStyleClass().add("picture-target");
        }
        return shape;
    }

    private static Node line(Line line) {
        var node = new Polyline();
        line.spots().forEach(spot -> node.getPoints().addAll(spot.x(), spot.y()));
        node.setStrokeWidth(line.width());
        node.setStrokeLineJoin(StrokeLineJoin.ROUND);
        node.setStrokeLineCap(StrokeLineCap.BUTT);
        switch (line.stroke()) {
            case WHOLE -> {}
            case DASHED -> node.getStrokeDashArray().setAll(4 * line.width(), 2 * line.width());
            case DOTTED -> node.getStrokeDashArray().setAll(line.width(), 2 * line.width());
        }
        node.getStyleClass().addAll("picture-line", line.ink().styleClass());
        node.setMouseTransparent(true);
        return node;
    }

    private static Node area(Area area) {
        var path = new Path();
        path.setFillRule(FillRule.EVEN_ODD);
        for (List<Spot> ring : area.rings()) {
            path.getElements()
                    .add(new MoveTo(ring.getFirst().x(), ring.getFirst().y()));
            ring.stream().skip(1).forEach(spot -> path.getElements().add(new LineTo(spot.x(), spot.y())));
        }
        path.setStrokeWidth(area.edge());
        path.setStrokeLineJoin(StrokeLineJoin.ROUND);
        path.getStyleClass().add(area.edge() > 0 ? "picture-edge" : "picture-no-edge");
        return filled(path, area.fill(), area.tip());
    }

    private static Node words(Words words) {
        var text = new Text(words.text());
        text.setStyle("-fx-font-size: %.3fpx; -fx-font-weight: %s;"
                .formatted(words.size(), words.bold() ? "bold" : "normal")
                .replace(',', '.'));
        text.getStyleClass().addAll("picture-words", words.ink().styleClass());
        text.setTextOrigin(VPos.CENTER);
        text.setMouseTransparent(true);
        text.setY(words.y());
        place(text, words);
        text.layoutBoundsProperty().addListener(_ -> place(text, words));
        return text;
    }

    private static void place(Text text, Words words) {
        double width = text.getLayoutBounds().getWidth();
        text.setX(
                switch (words.anchor()) {
                    case START -> words.x();
                    case MIDDLE -> words.x() - width / 2;
                    case END -> words.x() - width;
                });
    }
}
