package nl.wed.workbench.report.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.wed.workbench.report.model.Block;
import nl.wed.workbench.report.model.Callout;
import nl.wed.workbench.report.model.ChartBlock;
import nl.wed.workbench.report.model.CitedSource;
import nl.wed.workbench.report.model.Definitions;
import nl.wed.workbench.report.model.Enumeration;
import nl.wed.workbench.report.model.Heading;
import nl.wed.workbench.report.model.PageBreak;
import nl.wed.workbench.report.model.Paragraph;
import nl.wed.workbench.report.model.Prose;
import nl.wed.workbench.report.model.Quotation;
import nl.wed.workbench.report.model.Run;
import nl.wed.workbench.report.model.Signatures;
import nl.wed.workbench.report.model.SourceList;
import nl.wed.workbench.report.model.TableBlock;
import nl.wed.workbench.report.model.Tiles;

/// Estimates how high blocks are, in points, as pieces between which a page may end. The sizes are
/// those of `styles.xml`. Blocks are asked for in reading order, once: a later note on a source is
/// shorter than the first.
final class BlockHeight {
    static final double WIDTH = Grid.WIDTH / 20.0;
    private static final double LINE = 1.2207;
    private static final double GAP = 8.5;
    private static final double EMU = 12_700;

    private final Wording wording;
    private final Set<String> cited = new HashSet<>();

    BlockHeight(Wording wording) {
        this.wording = wording;
    }

    List<Double> pieces(Block block) {
        return switch (block) {
            case Heading heading -> List.of(heading(heading));
            case Prose prose -> prose(prose, WIDTH, 10.5);
            case Callout callout -> callout(callout);
            case Quotation quotation ->
                List.of(11
                        + text(quotation.text(), 12, 1.2, WIDTH - 51)
                        + text(quotation.attribution(), 9, 1.1, WIDTH - 51)
                        + 13);
            case Tiles tiles -> List.of(tiles(tiles));
            case TableBlock table -> table(table);
            case ChartBlock figure -> figure(figure);
            case Definitions definitions -> definitions(definitions);
            case Signatures signatures ->
                signatures.signatories().stream().map(_ -> 40.2).toList();
            case SourceList list ->
                list.sources().stream().map(BlockHeight::source).toList();
            case PageBreak _ -> List.of();
        };
    }

    private List<Double> definitions(Definitions block) {
        List<Double> heights = RowHeights.of(block);
        List<Boolean> together = RowHeights.kept(heights, false);
        List<Double> pieces = new ArrayList<>();
        double kept = 0;
        for (int i = 0; i < heights.size(); i++) {
            kept += heights.get(i) + notes(block.definitions().get(i).runs());
            if (!together.get(i)) {
                pieces.add(kept);
                kept = 0;
            }
        }
        return pieces;
    }

    private static double heading(Heading heading) {
        return switch (heading.level()) {
            case 1 -> 45 + text(heading.text(), 20, 1, WIDTH - 34);
            case 2 -> 23 + text(heading.text(), 14, 1, WIDTH - 34);
            default -> 16 + text(heading.text(), 11.5, 1, WIDTH - 34);
        };
    }

    private List<Double> prose(Prose prose, double width, double size) {
        List<Double> pieces = new ArrayList<>();
        switch (prose) {
            case Paragraph paragraph -> paragraph(paragraph, width, size, pieces);
            case Enumeration list -> items(list.items(), width - 20, size, pieces);
        }
        return pieces;
    }

    private void paragraph(Paragraph paragraph, double width, double size, List<Double> pieces) {
        double font = switch (paragraph.kind()) {
            case BODY -> size;
            case LEAD -> 12.5;
            case NOTE -> 8.5;
            case LABEL -> size;
        };
        int lines = TextLines.count(TextLines.seen(paragraph.runs()), font, width);
        for (int i = 0; i < lines; i++) {
            pieces.add(font * LINE * 1.15 + (i == lines - 1 ? 6.5 + notes(paragraph.runs()) : 0));
        }
    }

    private void items(List<Enumeration.Item> items, double width, double size, List<Double> pieces) {
        for (Enumeration.Item item : items) {
            pieces.add(3.5 + runs(item.runs(), size, 1.15, width));
            items(item.items(), width - 20, size, pieces);
        }
    }

    private List<Double> callout(Callout callout) {
        List<Double> pieces = new ArrayList<>();
        double head = 13 + 11 + (callout.title().isEmpty() ? 0 : 17.2);
        pieces.add(head);
        for (Prose one : callout.content()) {
            pieces.addAll(prose(one, WIDTH - 20, 10));
        }
        pieces.add(GAP);
        return pieces;
    }

    private static double tiles(Tiles tiles) {
        double width = WIDTH / tiles.tiles().size() - 26;
        return GAP
                + tiles.tiles().stream()
                        .mapToDouble(
                                tile -> 43 + text(tile.label(), 9, 1.02, width) + text(tile.remark(), 8, 1.02, width))
                        .max()
                        .orElse(0);
    }

    private List<Double> table(TableBlock table) {
        int[] widths = ColumnWidths.of(table);
        double head = table.caption().isEmpty() ? 0 : caption(table.caption());
        for (int i = 0; i < widths.length; i++) {
            String header = table.columns().get(i).header();
            head = Math.max(head, head + text(header, 9, 1.05, widths[i] / 20.0 - 10) - 11.5);
        }
        List<Double> heights = RowHeights.of(table);
        List<Boolean> together = RowHeights.kept(heights, !table.note().isEmpty());
        List<Double> pieces = new ArrayList<>();
        double kept = head + 17.5;
        for (int i = 0; i < heights.size(); i++) {
            kept += heights.get(i) + notes(table.rows().get(i));
            if (!together.get(i) && table.rows().get(i).kind() != TableBlock.Row.Kind.GROUP) {
                pieces.add(kept);
                kept = 0;
            }
        }
        pieces.add(kept + (table.note().isEmpty() ? GAP : 13.5 + runs(table.note(), 8.5, 1.03, WIDTH)));
        return pieces;
    }

    private List<Double> figure(ChartBlock figure) {
        List<Double> pieces = new ArrayList<>();
        String undrawn = ChartTable.undrawn(figure.chart(), wording);
        double note = figure.note().isEmpty() ? 0 : runs(figure.note(), 8.5, 1.03, WIDTH);
        double lost = undrawn.isEmpty() ? 0 : text(undrawn, 8.5, 1.03, WIDTH - 70);
        double chart = ChartSize.height(figure.drawn()) / EMU + 4;
        pieces.add(caption(figure.caption()) + chart + note + lost + (note + lost > 0 ? 13.5 : 0));
        if (figure.dataTable()) {
            pieces.addAll(table(ChartTable.of(figure.chart(), wording)));
        }
        return pieces;
    }

    private static double caption(String text) {
        return 17.5 + text("xxxxxx 10. " + text, 9.5, 1.05, WIDTH);
    }

    private static Double source(CitedSource source) {
        String text = source.fullText() + " " + source.address() + " " + source.label();
        return 4.5 + text(text, 9.5, 1.08, WIDTH - 26);
    }

    private double runs(List<Run> runs, double size, double spacing, double width) {
        return text(TextLines.seen(runs), size, spacing, width) + notes(runs);
    }

    private static double text(String text, double size, double spacing, double width) {
        return TextLines.count(text, size, width) * size * LINE * spacing;
    }

    private double notes(TableBlock.Row row) {
        return row.cells().stream().mapToDouble(cell -> notes(cell.runs())).sum();
    }

    /// The room that notes take at the foot of the page.
    private double notes(List<Run> runs) {
        double height = 0;
        for (Run run : runs) {
            if (run instanceof Run.Citation(CitedSource source, String place)) {
                boolean first = cited.add(source.key());
                String said = first ? source.fullText() + source.address() : source.shortText();
                height += 1.5 + text(said + place + source.label(), 8.5, 1, WIDTH - 14);
            }
        }
        return height;
    }
}
