package nl.wed.workbench.chart.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import nl.wed.workbench.chart.drawing.Shape.Area;
import nl.wed.workbench.chart.drawing.Shape.Box;
import nl.wed.workbench.chart.drawing.Shape.Dot;
import nl.wed.workbench.chart.drawing.Shape.Line;
import nl.wed.workbench.chart.drawing.Shape.Stroke;
import nl.wed.workbench.chart.drawing.Shape.Words;

/// Paints a drawing as PNG, without a window.
public final class PngWriter {
    private static final String LETTER = "SansSerif";
    private static final int HATCH = 5;

    private final Graphics2D pen;

    private PngWriter(Graphics2D pen) {
        this.pen = pen;
    }

    /// The picture, with so many dots for every length of one.
    public static byte[] write(Drawing drawing, double scale) {
        var image = new BufferedImage(
                (int) Math.ceil(drawing.width() * scale),
                (int) Math.ceil(drawing.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            pen.setColor(color(Ink.PAPER));
            pen.fillRect(0, 0, image.getWidth(), image.getHeight());
            pen.scale(scale, scale);
            drawing.shapes().forEach(new PngWriter(pen)::shape);
        } finally {
            pen.dispose();
        }
        return bytes(image);
    }

    /// Measures with the letters that are painted.
    public static Letters letters() {
        Graphics2D pen = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        return (words, size, bold) -> font(size, bold)
                .getStringBounds(words, pen.getFontRenderContext())
                .getWidth();
    }

    private static byte[] bytes(BufferedImage image) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void shape(Shape shape) {
        switch (shape) {
            case Box(var x, var y, var width, var height, var ink, var _) -> {
                pen.setPaint(paint(ink));
                pen.fill(new Rectangle2D.Double(x, y, width, height));
            }
            case Line line -> line(line);
            case Area area -> area(area);
            case Dot dot -> dot(dot);
            case Words words -> words(words);
        }
    }

    private void line(Line line) {
        float width = (float) line.width();
        pen.setPaint(color(line.ink()));
        pen.setStroke(
                line.stroke() == Stroke.WHOLE
                        ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                        : dashed(line.stroke(), width));
        pen.draw(path(List.of(line.spots()), false));
    }

    private static BasicStroke dashed(Stroke stroke, float width) {
        float length = stroke == Stroke.DASHED ? 4 * width : width;
        return new BasicStroke(
                width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {length, 2 * width}, 0);
    }

    private void area(Area area) {
        Path2D path = path(area.rings(), true);
        pen.setPaint(paint(area.fill()));
        pen.fill(path);
        if (area.edge() > 0) {
            pen.setPaint(color(Ink.PAPER));
            pen.setStroke(new BasicStroke((float) area.edge(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
            pen.draw(path);
        }
    }

    private void dot(Dot dot) {
        double size = 2 * dot.radius();
        var circle = new Ellipse2D.Double(dot.x() - dot.radius(), dot.y() - dot.radius(), size, size);
        pen.setPaint(paint(dot.fill()));
        pen.fill(circle);
        pen.setPaint(color(Ink.PAPER));
        pen.setStroke(new BasicStroke(0.6f));
        pen.draw(circle);
    }

    private void words(Words words) {
        Font font = font(words.size(), words.bold());
        double width =
                font.getStringBounds(words.text(), pen.getFontRenderContext()).getWidth();
        double x = switch (words.anchor()) {
            case START -> words.x();
            case MIDDLE -> words.x() - width / 2;
            case END -> words.x() - width;
        };
        pen.setFont(font);
        pen.setPaint(color(words.ink()));
        pen.drawString(words.text(), (float) x, (float) (words.y() + words.size() * 0.35));
    }

    private static Path2D path(List<List<Spot>> lines, boolean closed) {
        var path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (List<Spot> line : lines) {
            path.moveTo(line.getFirst().x(), line.getFirst().y());
            line.stream().skip(1).forEach(spot -> path.lineTo(spot.x(), spot.y()));
            if (closed) {
                path.closePath();
            }
        }
        return path;
    }

    private static Paint paint(Ink ink) {
        if (ink != Ink.MISSING) {
            return color(ink);
        }
        var tile = new BufferedImage(HATCH, HATCH, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < HATCH; x++) {
            for (int y = 0; y < HATCH; y++) {
                boolean dark = (x + y) % HATCH < 2;
                tile.setRGB(x, y, color(dark ? Ink.MISSING : Ink.PAPER).getRGB());
            }
        }
        return new TexturePaint(tile, new Rectangle2D.Double(0, 0, HATCH, HATCH));
    }

    private static Font font(double size, boolean bold) {
        return new Font(LETTER, bold ? Font.BOLD : Font.PLAIN, 1).deriveFont((float) size);
    }

    private static Color color(Ink ink) {
        return new Color(Integer.parseInt(ink.light(), 16));
    }
}
