package nl.wed.workbench.report.word;

import java.util.Optional;
import nl.wed.workbench.chart.drawing.NiceScale;
import nl.wed.workbench.texts.Numbers;

/// Writes the axes of a chart.
final class Axes {
    static final String FIRST = "111";
    static final String SECOND = "222";
    private static final int HAIRLINE = 9525;

    private Axes() {}

    static void ids(Markup out) {
        out.val("c:axId", FIRST).val("c:axId", SECOND);
    }

    /// The axis with categories; `horizontal` bars have it at the left, first category on top.
    static void category(Markup out, boolean horizontal) {
        out.open("c:catAx").val("c:axId", FIRST).open("c:scaling");
        out.val("c:orientation", horizontal ? "maxMin" : "minMax").close();
        out.val("c:delete", 0).val("c:axPos", horizontal ? "l" : "b");
        out.empty("c:numFmt", "formatCode", "General", "sourceLinked", "0");
        ticks(out, "low");
        ChartInk.line(out, Palette.MIST, HAIRLINE, false);
        ChartInk.text(out, Palette.INK, false);
        out.val("c:crossAx", SECOND).val("c:crosses", "autoZero").val("c:auto", 0);
        out.val("c:lblAlgn", "ctr")
                .val("c:lblOffset", 100)
                .val("c:noMultiLvlLbl", 1)
                .close();
    }

    /// The axis with numbers beside categories; hidden when every bar has its number.
    static void value(Markup out, Values values, boolean horizontal, String format) {
        out.open("c:valAx").val("c:axId", SECOND).open("c:scaling");
        out.val("c:orientation", "minMax");
        if (values.scale().isPresent()) {
            scale(out, values.scale().get());
        } else if (values.fromZero()) {
            out.val("c:min", 0);
        }
        out.close().val("c:delete", values.hidden() ? 1 : 0);
        out.val("c:axPos", horizontal ? "b" : "l");
        if (!values.hidden()) {
            grid(out);
        }
        out.empty("c:numFmt", "formatCode", format, "sourceLinked", "0");
        ticks(out, "nextTo");
        ChartInk.noLine(out);
        ChartInk.text(out, Palette.INK, false);
        out.val("c:crossAx", FIRST).val("c:crosses", horizontal ? "max" : "autoZero");
        out.val("c:crossBetween", values.scale().isPresent() ? "midCat" : "between");
        values.scale().ifPresent(one -> out.val("c:majorUnit", Numbers.plain(one.step())));
        out.close();
    }

    /// How a value axis is shown.
    record Values(boolean fromZero, boolean hidden, Optional<NiceScale> scale) {
        Values(boolean fromZero, boolean hidden) {
            this(fromZero, hidden, Optional.empty());
        }
    }

    private static void scale(Markup out, NiceScale scale) {
        out.val("c:max", Numbers.plain(scale.high()));
        out.val("c:min", Numbers.plain(scale.low()));
    }

    /// The two axes of a strip: the scale below, and a hidden height from 0 to 1.
    static void strip(Markup out, NiceScale scale, String format) {
        out.open("c:valAx").val("c:axId", FIRST).open("c:scaling");
        out.val("c:orientation", "minMax");
        scale(out, scale);
        out.close().val("c:delete", 0).val("c:axPos", "b");
        out.empty("c:numFmt", "formatCode", format, "sourceLinked", "0");
        ticks(out, "low");
        ChartInk.line(out, Palette.MIST, HAIRLINE, false);
        ChartInk.text(out, Palette.INK, false);
        out.val("c:crossAx", SECOND).val("c:crosses", "min").val("c:crossBetween", "midCat");
        out.val("c:majorUnit", Numbers.plain(scale.step())).close();
        out.open("c:valAx").val("c:axId", SECOND).open("c:scaling");
        out.val("c:orientation", "minMax").val("c:max", 1).val("c:min", 0).close();
        out.val("c:delete", 1).val("c:axPos", "l");
        out.empty("c:numFmt", "formatCode", "General", "sourceLinked", "0");
        ticks(out, "none");
        out.val("c:crossAx", FIRST).val("c:crosses", "min").val("c:crossBetween", "midCat");
        out.close();
    }

    private static void ticks(Markup out, String labels) {
        out.val("c:majorTickMark", "none").val("c:minorTickMark", "none");
        out.val("c:tickLblPos", labels);
    }

    private static void grid(Markup out) {
        out.open("c:majorGridlines");
        ChartInk.line(out, Palette.LINE, HAIRLINE, false);
        out.close();
    }
}
