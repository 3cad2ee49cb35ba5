package nl.wed.workbench.chart.drawing;

import java.util.List;
import java.util.Locale;
import nl.wed.workbench.chart.drawing.Shape.Anchor;
import nl.wed.workbench.chart.drawing.Shape.Area;
import nl.wed.workbench.chart.drawing.Shape.Box;
import nl.wed.workbench.chart.drawing.Shape.Dot;
import nl.wed.workbench.chart.drawing.Shape.Line;
import nl.wed.workbench.chart.drawing.Shape.Stroke;
import nl.wed.workbench.chart.drawing.Shape.Words;

/// Writes a drawing as SVG, with its title and description for who cannot see it.
public final class SvgWriter {
    private static final double HATCH = 5;

    private final StringBuilder out = new StringBuilder(1 << 14);

    private SvgWriter() {}

    /// The document as text, to be kept as UTF-8.
    public static String write(Drawing drawing, String title, String description) {
        return new SvgWriter().document(drawing, title, description);
    }

    private String document(Drawing drawing, String title, String description) {
        String width = number(drawing.width());
        String height = number(drawing.height());
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(width);
        out.append("\" height=\"").append(height).append("\" viewBox=\"0 0 ").append(width);
        out.append(' ').append(height).append("\" role=\"img\" lang=\"nl\" font-family=\"");
        out.append("Calibri, 'Segoe UI', Arial, sans-serif\">\n<title>").append(text(title));
        out.append("</title>\n<desc>").append(text(description)).append("</desc>\n");
        hatch();
        drawing.shapes().forEach(this::shape);
        return out.append("</svg>\n").toString();
    }

    /// What has no value is hatched, so that it is no class of a colour.
    private void hatch() {
        String size = number(HATCH);
        out.append("<defs><pattern id=\"missing\" width=\"").append(size).append("\" height=\"");
        out.append(size).append("\" patternUnits=\"userSpaceOnUse\" ");
        out.append("patternTransform=\"rotate(45)\"><rect width=\"").append(size);
        out.append("\" height=\"").append(size).append("\" fill=\"#").append(Ink.PAPER.light());
        out.append("\"/><rect width=\"2\" height=\"").append(size).append("\" fill=\"#");
        out.append(Ink.MISSING.light()).append("\"/></pattern></defs>\n");
    }

    private void shape(Shape shape) {
        switch (shape) {
            case Box box -> box(box);
            case Line line -> line(line);
            case Area area -> area(area);
            case Dot dot -> dot(dot);
            case Words words -> words(words);
        }
    }

    private void box(Box box) {
        out.append("<rect x=\"").append(number(box.x())).append("\" y=\"").append(number(box.y()));
        out.append("\" width=\"").append(number(box.width())).append("\" height=\"");
        out.append(number(box.height())).append("\" fill=\"").append(fill(box.fill()));
        end("rect", box.tip());
    }

    private void line(Line line) {
        out.append("<polyline points=\"");
        line.spots()
                .forEach(spot -> out.append(number(spot.x()))
                        .append(',')
                        .append(number(spot.y()))
                        .append(' '));
        out.append("\" fill=\"none\" stroke-linejoin=\"round\" stroke=\"#");
        out.append(line.ink().light()).append("\" stroke-width=\"").append(number(line.width()));
        if (line.stroke() != Stroke.WHOLE) {
            out.append("\" stroke-dasharray=\"").append(dashes(line));
        }
        end("polyline", "");
    }

    private static String dashes(Line line) {
        double length = line.stroke() == Stroke.DASHED ? 4 : 1;
        return number(length * line.width()) + " " + number(2 * line.width());
    }

    private void area(Area area) {
        out.append("<path d=\"");
        for (List<Spot> ring : area.rings()) {
            char step = 'M';
            for (Spot spot : ring) {
                out.append(step).append(number(spot.x())).append(' ').append(number(spot.y()));
                step = 'L';
            }
            out.append('Z');
        }
        out.append("\" fill-rule=\"evenodd\" fill=\"").append(fill(area.fill()));
        if (area.edge() > 0) {
            out.append("\" stroke=\"#").append(Ink.PAPER.light()).append("\" stroke-width=\"");
            out.append(number(area.edge()));
        }
        end("path", area.tip());
    }

    private void dot(Dot dot) {
        out.append("<circle cx=\"").append(number(dot.x())).append("\" cy=\"");
        out.append(number(dot.y())).append("\" r=\"").append(number(dot.radius()));
        out.append("\" fill=\"").append(fill(dot.fill())).append("\" stroke=\"#");
        out.append(Ink.PAPER.light()).append("\" stroke-width=\"0.6");
        end("circle", dot.tip());
    }

    private void words(Words words) {
        double base = words.y() + words.size() * 0.35;
        out.append("<text x=\"").append(number(words.x())).append("\" y=\"").append(number(base));
        out.append("\" font-size=\"").append(number(words.size())).append("\" fill=\"#");
        out.append(words.ink().light()).append("\" text-anchor=\"").append(anchor(words.anchor()));
        out.append(words.bold() ? "\" font-weight=\"bold\">" : "\">");
        out.append(text(words.text())).append("</text>\n");
    }

    private void end(String element, String tip) {
        if (tip.isEmpty()) {
            out.append("\"/>\n");
        } else {
            out.append("\"><title>").append(text(tip)).append("</title></");
            out.append(element).append(">\n");
        }
    }

    private static String fill(Ink ink) {
        return ink == Ink.MISSING ? "url(#missing)" : "#" + ink.light();
    }

    private static String anchor(Anchor anchor) {
        return anchor.name().toLowerCase(Locale.ROOT);
    }

    private static String number(double number) {
        return number == Math.rint(number)
                ? Long.toString((long) number)
                : Double.toString(Math.round(number * 100) / 100.0);
    }

    /// Text that XML can hold.
    private static String text(String text) {
        var clean = new StringBuilder();
        text.codePoints().forEach(point -> {
            switch (point) {
                case '<' -> clean.append("&lt;");
                case '>' -> clean.append("&gt;");
                case '&' -> clean.append("&amp;");
                default -> clean.appendCodePoint(allowed(point) ? point : ' ');
            }
        });
        return clean.toString();
    }

    private static boolean allowed(int point) {
        return point >= ' ' && !(point >= 0xD800 && point <= 0xDFFF) && point < 0xFFFE || point > 0xFFFF;
    }
}
