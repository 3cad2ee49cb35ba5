package nl.wed.workbench.report.word;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.wed.workbench.chart.Chart;
import nl.wed.workbench.chart.drawing.Drawing;
import nl.wed.workbench.chart.drawing.Frame;
import nl.wed.workbench.chart.drawing.PngWriter;
import nl.wed.workbench.chart.drawing.SvgWriter;
import nl.wed.workbench.report.model.ChartBlock;

/// Writes a map, which Word cannot draw itself: a PNG that every program shows, with the same
/// drawing as SVG for programs that know the extension.
record MapPart(WordPackage parts, Wording wording) {
    private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private static final String SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
    private static final String SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";
    private static final double LETTER = 9;
    private static final double DOTS_PER_POINT = 2.5;

    /// The drawing as it stands on the page, in points.
    static Drawing drawing(Chart chart) {
        return Drawing.of(chart, new Frame(BlockHeight.WIDTH, LETTER, PngWriter.letters()));
    }

    void write(ChartBlock figure, int number, Markup out) {
        Chart chart = figure.chart();
        Drawing drawing = drawing(chart);
        String svg = SvgWriter.write(drawing, chart.title(), chart.altText());
        List<String> ids =
                parts.picture(PngWriter.write(drawing, DOTS_PER_POINT), svg.getBytes(StandardCharsets.UTF_8));
        String width = Long.toString(ChartSize.WIDTH);
        String height = Long.toString(ChartSize.height(chart.withTitle("")));
        String id = Integer.toString(number);
        String name = wording.figure() + " " + number;
        out.open("w:r").open("w:drawing");
        out.open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        out.empty("wp:extent", "cx", width, "cy", height);
        String said = CleanText.oneLine(chart.altText());
        out.empty("wp:docPr", "id", id, "name", name, "descr", said);
        out.empty("wp:cNvGraphicFramePr");
        out.open("a:graphic", "xmlns:a", Markup.A).open("a:graphicData", "uri", PICTURE);
        out.open("pic:pic", "xmlns:pic", PICTURE).open("pic:nvPicPr");
        out.empty("pic:cNvPr", "id", id, "name", name, "descr", said);
        out.empty("pic:cNvPicPr").close();
        fill(ids, out);
        out.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0");
        out.empty("a:ext", "cx", width, "cy", height).close();
        out.open("a:prstGeom", "prst", "rect").empty("a:avLst").close(2);
        out.close(6);
    }

    private static void fill(List<String> ids, Markup out) {
        out.open("pic:blipFill").open("a:blip", "r:embed", ids.getFirst()).open("a:extLst");
        out.open("a:ext", "uri", SVG_EXTENSION);
        out.empty("asvg:svgBlip", "xmlns:asvg", SVG, "r:embed", ids.getLast());
        out.close(3).open("a:stretch").empty("a:fillRect").close(2);
    }
}
