package nl.wed.workbench.report.word;

import java.util.ArrayList;
import java.util.List;
import nl.wed.workbench.report.model.Definitions;
import nl.wed.workbench.report.model.Run;
import nl.wed.workbench.report.model.TableBlock;

/// Estimates how high the rows of a table are, in points, and so which of them share a page: a
/// short table is not divided, and of a longer one no row stands alone at the foot or head of a
/// page. The sizes are those of `styles.xml`.
final class RowHeights {
    private static final double LINE = 1.2207;
    private static final double SHORT = 190;

    private RowHeights() {}

    static List<Double> of(TableBlock table) {
        int[] widths = ColumnWidths.of(table);
        List<Double> heights = new ArrayList<>();
        for (TableBlock.Row row : table.rows()) {
            double height = 0;
            for (int i = 0; i < row.cells().size(); i++) {
                double width = (row.cells().size() == 1 ? Grid.WIDTH : widths[i]) / 20.0;
                List<Run> runs = row.cells().get(i).runs();
                height = Math.max(height, text(runs, 9, 1.05, width - 10));
            }
            heights.add(height + 6);
        }
        return heights;
    }

    static List<Double> of(Definitions definitions) {
        double width = Grid.WIDTH / 20.0 * 0.72 - 10;
        return definitions.definitions().stream()
                .map(one -> 7.5 + text(one.runs(), 9.5, 1.05, width))
                .toList();
    }

    /// Per row whether the page may not end below it. `noted` when a note belongs to the last row.
    static List<Boolean> kept(List<Double> heights, boolean noted) {
        boolean whole = heights.stream().mapToDouble(Double::doubleValue).sum() < SHORT;
        int last = heights.size() - 1;
        List<Boolean> kept = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            kept.add(i == last ? noted : whole || i == 0 || i == last - 1);
        }
        return kept;
    }

    private static double text(List<Run> runs, double size, double spacing, double width) {
        return TextLines.count(TextLines.seen(runs), size, width) * size * LINE * spacing;
    }
}
