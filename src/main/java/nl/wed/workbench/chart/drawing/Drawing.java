package nl.wed.workbench.chart.drawing;

import java.util.List;
import nl.wed.workbench.chart.Chart;
import nl.wed.workbench.chart.Plot;

/// Shapes on a surface of this size, the first at the bottom.
public record Drawing(double width, double height, List<Shape> shapes) {
    public Drawing {
        shapes = List.copyOf(shapes);
    }

    /// The drawing of a chart without its title; as wide as the frame, as high as it needs.
    public static Drawing of(Chart chart, Frame frame) {
        return switch (chart.plot()) {
            case Plot.Bars bars ->
                switch (bars.form()) {
                    case CLUSTERED -> new ColumnsDrawing(chart, bars, frame).draw();
                    case COMPARISON -> new BarsDrawing(chart, bars, frame).draw();
                    case STACKED, SHARES -> new StackedDrawing(chart, bars, frame).draw();
                };
            case Plot.Lines lines -> new LinesDrawing(chart, lines, frame).draw();
            case Plot.Strip strip -> new StripDrawing(chart, strip, frame).draw();
            case Plot.Regions regions -> new RegionsDrawing(chart, regions, frame).draw();
        };
    }
}
