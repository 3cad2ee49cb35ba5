import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

/// Draws the mark of the workbench and writes it as svg, png, ico and icns: `java Icon.java FOLDER`.
/// The mark is a W of two chevrons on a blue ground, with a dot above its middle.
public final class Icon {
    private static final String GROUND = "#1F3A5F";
    private static final String LEFT = "#5FC0C8";
    private static final String RIGHT = "#FFFFFF";
    private static final String DOT = "#F08C45";
    private static final double STROKE = 26;
    private static final double CORNER = 56;
    private static final double[][] LEFT_LINE = {{48, 96}, {86, 192}, {128, 118}};
    private static final double[][] RIGHT_LINE = {{128, 118}, {170, 192}, {208, 96}};
    private static final double[] DOT_AT = {128, 66, 21};

    private Icon() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Files.writeString(folder.resolve("werkbank.svg"), svg());
        Files.write(folder.resolve("werkbank.png"), png(512));
        Files.write(folder.resolve("werkbank.ico"), ico(List.of(16, 24, 32, 48, 64, 256)));
        Files.write(folder.resolve("werkbank.icns"), icns());
    }

    private static String svg() {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 256 256">
                  <rect width="256" height="256" rx="%s" fill="%s"/>
                  <g fill="none" stroke-width="%s" stroke-linecap="round" stroke-linejoin="round">
                    <polyline points="%s" stroke="%s"/>
                    <polyline points="%s" stroke="%s"/>
                  </g>
                  <circle cx="%s" cy="%s" r="%s" fill="%s"/>
                </svg>
                """
                .formatted(
                        CORNER,
                        GROUND,
                        STROKE,
                        points(RIGHT_LINE),
                        RIGHT,
                        points(LEFT_LINE),
                        LEFT,
                        DOT_AT[0],
                        DOT_AT[1],
                        DOT_AT[2],
                        DOT);
    }

    private static String points(double[][] line) {
        var text = new StringBuilder();
        for (double[] point : line) {
            text.append(point[0]).append(',').append(point[1]).append(' ');
        }
        return text.toString().strip();
    }

    private static byte[] png(int size) throws IOException {
        var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(size / 256.0, size / 256.0);
        pen.setColor(Color.decode(GROUND));
        pen.fill(new RoundRectangle2D.Double(0, 0, 256, 256, 2 * CORNER, 2 * CORNER));
        pen.setStroke(
                new BasicStroke(
                        (float) STROKE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.setColor(Color.decode(RIGHT));
        pen.draw(path(RIGHT_LINE));
        pen.setColor(Color.decode(LEFT));
        pen.draw(path(LEFT_LINE));
        pen.setColor(Color.decode(DOT));
        double radius = DOT_AT[2];
        pen.fill(
                new Ellipse2D.Double(
                        DOT_AT[0] - radius, DOT_AT[1] - radius, 2 * radius, 2 * radius));
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static Path2D path(double[][] line) {
        var path = new Path2D.Double();
        path.moveTo(line[0][0], line[0][1]);
        for (int i = 1; i < line.length; i++) {
            path.lineTo(line[i][0], line[i][1]);
        }
        return path;
    }

    // Header, then per size an entry of 16 bytes that points to a png further on.
    private static byte[] ico(List<Integer> sizes) throws IOException {
        var images = new ByteArrayOutputStream();
        int start = 6 + 16 * sizes.size();
        var entries = ByteBuffer.allocate(start).order(ByteOrder.LITTLE_ENDIAN);
        entries.putShort((short) 0).putShort((short) 1).putShort((short) sizes.size());
        for (int size : sizes) {
            byte[] png = png(size);
            entries.put((byte) size).put((byte) size).put((byte) 0).put((byte) 0);
            entries.putShort((short) 1).putShort((short) 32);
            entries.putInt(png.length).putInt(start + images.size());
            images.writeBytes(png);
        }
        var file = new ByteArrayOutputStream();
        file.writeBytes(entries.array());
        images.writeTo(file);
        return file.toByteArray();
    }

    // Per kind its four letters, its length with these eight bytes, and a png.
    private static byte[] icns() throws IOException {
        var body = new ByteArrayOutputStream();
        var out = new DataOutputStream(body);
        Object[][] kinds = {{"ic11", 32}, {"ic12", 64}, {"ic07", 128}, {"ic08", 256}, {"ic09", 512}};
        for (Object[] kind : kinds) {
            byte[] png = png((int) kind[1]);
            out.writeBytes((String) kind[0]);
            out.writeInt(png.length + 8);
            out.write(png);
        }
        var file = new ByteArrayOutputStream();
        var whole = new DataOutputStream(file);
        whole.writeBytes("icns");
        whole.writeInt(body.size() + 8);
        body.writeTo(whole);
        return file.toByteArray();
    }
}
