package nl.wed.workbench.report.word;

import java.util.List;

/// The small pieces of drawing that all charts share: fills, lines, text and number labels.
final class ChartInk {
    private static final int SMALL = 900;
    private static final String PAPER = "FFFFFF";

    private ChartInk() {}

    static void solid(Markup out, String color) {
        out.open("a:solidFill").val("a:srgbClr", color).close();
    }

    static void fill(Markup out, String color) {
        out.open("c:spPr");
        solid(out, color);
        out.open("a:ln").empty("a:noFill").close(2);
    }

    /// A line; `width` in EMU, dashed or not.
    static void line(Markup out, String color, int width, boolean dashed) {
        out.open("c:spPr").open("a:ln", "w", Integer.toString(width), "cap", "rnd");
        solid(out, color);
        if (dashed) {
            out.val("a:prstDash", "dash");
        }
        out.empty("a:round").close(2);
    }

    static void noLine(Markup out) {
        out.open("c:spPr").open("a:ln").empty("a:noFill").close(2);
    }

    static void text(Markup out, String color, boolean bold) {
        out.open("c:txPr")
                .empty("a:bodyPr", "wrap", "none")
                .empty("a:lstStyle")
                .open("a:p")
                .open("a:pPr");
        properties(out, "a:defRPr", SMALL, color, bold);
        out.close().empty("a:endParaRPr", "lang", "nl-NL").close(2);
    }

    static void properties(Markup out, String element, int size, String color, boolean bold) {
        String weight = bold ? "1" : "0";
        if (element.equals("a:rPr")) {
            out.open(element, "lang", "nl-NL", "sz", Integer.toString(size), "b", weight);
        } else {
            out.open(element, "sz", Integer.toString(size), "b", weight);
        }
        solid(out, color);
        out.empty("a:latin", "typeface", "Calibri").close();
    }

    /// Number labels at this place ('outEnd', 'ctr', 'r', 't').
    static void labels(Markup out, String format, String place, String color) {
        out.open("c:dLbls");
        label(out, format, place, color, Shown.VALUE);
        out.close();
    }

    /// Number labels in the middle of the parts of a bar, save at these places.
    static void labels(Markup out, String format, String color, List<Integer> without) {
        out.open("c:dLbls");
        for (int place : without) {
            out.open("c:dLbl").val("c:idx", place).val("c:delete", 1).close();
        }
        label(out, format, "ctr", color, Shown.VALUE);
        out.close();
    }

    /// The inside of a label.
    static void label(Markup out, String format, String place, String color, Shown shown) {
        out.empty("c:numFmt", "formatCode", format, "sourceLinked", "0");
        if (shown == Shown.NAME) {
            fill(out, PAPER);
        } else {
            noFill(out);
        }
        text(out, color, shown == Shown.NAME || !color.equals(Palette.INK));
        out.val("c:dLblPos", place).val("c:showLegendKey", 0);
        out.val("c:showVal", shown == Shown.VALUE ? 1 : 0).val("c:showCatName", 0);
        out.val("c:showSerName", shown == Shown.NAME ? 1 : 0);
        out.val("c:showPercent", 0).val("c:showBubbleSize", 0);
    }

    static void noFill(Markup out) {
        out.open("c:spPr").empty("a:noFill").open("a:ln").empty("a:noFill").close(2);
    }

    /// What a label says.
    enum Shown {
        VALUE,
        NAME
    }
}
