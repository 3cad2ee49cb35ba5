package nl.wed.workbench.report.word;

import java.util.Arrays;

/// The frame of every table: its grid and cells. Widths are in twentieths of a point.
final class Grid {
    /// The width of the text on a page.
    static final int WIDTH = 9298;

    private static final int EDGE = 90;

    /// The width of a box with a thick left edge.
    static final int BOX_WIDTH = WIDTH - EDGE;

    static final String NO_FILL = "";

    private Grid() {}

    /// Divides the width of the page by these weights.
    static int[] widths(int... weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int[] widths = new int[weights.length];
        int left = WIDTH;
        for (int i = 0; i < weights.length; i++) {
            widths[i] = (int) ((long) WIDTH * weights[i] / sum);
            left -= widths[i];
        }
        widths[weights.length - 1] += left;
        return widths;
    }

    static void open(int[] widths, String style, Markup out) {
        open(widths, style, 0, out);
    }

    /// Opens a box of one column whose thick left edge stays within the page.
    static void openBox(Markup out) {
        open(new int[] {BOX_WIDTH}, "BoxTable", EDGE / 2, out);
    }

    private static void open(int[] widths, String style, int indent, Markup out) {
        String sum = Integer.toString(Arrays.stream(widths).sum());
        out.open("w:tbl").open("w:tblPr").val("w:tblStyle", style);
        out.empty("w:tblW", "w:w", sum, "w:type", "dxa");
        if (indent > 0) {
            out.empty("w:tblInd", "w:w", Integer.toString(indent), "w:type", "dxa");
        }
        out.empty("w:tblLayout", "w:type", "fixed");
        out.empty("w:tblLook", "w:val", "0020", "w:firstRow", "1").close();
        out.open("w:tblGrid");
        for (int width : widths) {
            out.empty("w:gridCol", "w:w", Integer.toString(width));
        }
        out.close();
    }

    /// Opens a cell; `fill` may be [#NO_FILL], `align` is 'top', 'center' or 'bottom'.
    static void openCell(int width, int span, String fill, String align, Markup out) {
        out.open("w:tc").open("w:tcPr");
        out.empty("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa");
        if (span > 1) {
            out.val("w:gridSpan", span);
        }
        shade(fill, out);
        out.val("w:vAlign", align).close();
    }

    /// Opens a cell with one coloured edge ('w:left', 'w:top').
    static void openEdgedCell(int width, String edge, String color, String fill, Markup out) {
        out.open("w:tc").open("w:tcPr");
        out.empty("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa");
        out.open("w:tcBorders");
        out.empty(edge, "w:val", "single", "w:sz", "36", "w:space", "0", "w:color", color);
        out.close();
        shade(fill, out);
        out.close();
    }

    private static void shade(String fill, Markup out) {
        if (!fill.isEmpty()) {
            out.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", fill);
        }
    }
}
