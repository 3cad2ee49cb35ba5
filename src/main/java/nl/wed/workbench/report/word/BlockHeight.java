package nl.wed.workbench.report.word;

import nl.wed.workbench.report.model.Block;
import nl.wed.workbench.report.model.Callout;
import nl.wed.workbench.report.model.Definitions;
import nl.wed.workbench.report.model.Enumeration;
import nl.wed.workbench.report.model.Figure;
import nl.wed.workbench.report.model.Heading;
import nl.wed.workbench.report.model.PageBreak;
import nl.wed.workbench.report.model.Paragraph;
import nl.wed.workbench.report.model.Prose;
import nl.wed.workbench.report.model.Quotation;
import nl.wed.workbench.report.model.Run;
import nl.wed.workbench.report.model.Signatures;
import nl.wed.workbench.report.model.Source;
import nl.wed.workbench.report.model.SourceList;
import nl.wed.workbench.report.model.Table;
import nl.wed.workbench.report.model.Tiles;

import java.util.ArrayList;
import java.util.List;

/// Estimates how high blocks are, in points, as pieces between which a page may end. The sizes are
/// those of `styles.xml`.
final class BlockHeight {
    static final double WIDTH = Grid.WIDTH / 20.0;
    private static final double LINE = 1.2207;
    private static final double GAP = 8.5;
    private static final double EMU = 12_700;

    private final Wording wording;

    BlockHeight(Wording wording) {
        this.wording = wording;
    }

    List<Double> pieces(Block block) {
        return switch (block) {
            case Heading heading -> List.of(heading(heading));
            case Prose prose -> prose(prose, WIDTH, 10.5);
            case Callout callout -> callout(callout);
            case Quotation quotation ->
                    List.of(
                            11
                                    + text(quotation.text(), 12, 1.2, WIDTH - 51)
                                    + text(quotation.attribution(), 9, 1.1, WIDTH - 51)
                                    + 13);
            case Tiles tiles -> List.of(tiles(tiles));
            case Table table -> table(table);
            case Figure figure -> figure(figure);
            case Definitions definitions ->
                    definitions.definitions().stream()
                            .map(one -> 7.5 + runs(one.runs(), 9.5, 1.05, WIDTH * 0.72 - 10))
                            .toList();
            case Signatures signatures -> signatures.signatories().stream().map(_ -> 40.2).toList();
            case SourceList list -> list.sources().stream().map(BlockHeight::source).toList();
            case PageBreak _ -> List.of();
        };
    }

    private static double heading(Heading heading) {
        return switch (heading.level()) {
            case 1 -> 45 + text(heading.text(), 20, 1, WIDTH - 34);
            case 2 -> 23 + text(heading.text(), 14, 1, WIDTH - 34);
            default -> 16 + text(heading.text(), 11.5, 1, WIDTH - 34);
        };
    }

    private static List<Double> prose(Prose prose, double width, double size) {
        List<Double> pieces = new ArrayList<>();
        switch (prose) {
            case Paragraph paragraph -> paragraph(paragraph, width, size, pieces);
            case Enumeration list -> items(list.items(), width - 20, size, pieces);
        }
        return pieces;
    }

    private static void paragraph(
            Paragraph paragraph, double width, double size, List<Double> pieces) {
        double font =
                switch (paragraph.kind()) {
                    case BODY -> size;
                    case LEAD -> 12.5;
                    case NOTE -> 8.5;
                };
        int lines = TextLines.count(TextLines.seen(paragraph.runs()), font, width);
        for (int i = 0; i < lines; i++) {
            pieces.add(font * LINE * 1.15 + (i == lines - 1 ? 6.5 + notes(paragraph.runs()) : 0));
        }
    }

    private static void items(
            List<Enumeration.Item> items, double width, double size, List<Double> pieces) {
        for (Enumeration.Item item : items) {
            pieces.add(3.5 + runs(item.runs(), size, 1.15, width));
            items(item.items(), width - 20, size, pieces);
        }
    }

    private static List<Double> callout(Callout callout) {
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
                        .mapToDouble(tile ->
                                43
                                        + text(tile.label(), 9, 1.02, width)
                                        + text(tile.remark(), 8, 1.02, width))
                        .max()
                        .orElse(0);
    }

    private static List<Double> table(Table table) {
        int[] widths =
                Grid.widths(table.columns().stream().mapToInt(Table.Column::weight).toArray());
        double head = table.caption().isEmpty() ? 0 : caption(table.caption());
        for (int i = 0; i < widths.length; i++) {
            String header = table.columns().get(i).header();
            head = Math.max(head, head + text(header, 9, 1.05, widths[i] / 20.0 - 10) - 11.5);
        }
        List<Double> pieces = new ArrayList<>(List.of(head + 17.5));
        for (Table.Row row : table.rows()) {
            double height = 0;
            for (int i = 0; i < row.cells().size(); i++) {
                double width = row.cells().size() == 1 ? WIDTH : widths[i] / 20.0;
                height = Math.max(height, runs(row.cells().get(i).runs(), 9, 1.05, width - 10));
            }
            pieces.add(height + 6);
        }
        pieces.add(table.note().isEmpty() ? GAP : 13.5 + runs(table.note(), 8.5, 1.03, WIDTH));
        return pieces;
    }

    private List<Double> figure(Figure figure) {
        List<Double> pieces = new ArrayList<>();
        String undrawn = DataTable.undrawn(figure.chart(), wording);
        double note = figure.note().isEmpty() ? 0 : runs(figure.note(), 8.5, 1.03, WIDTH);
        double lost = undrawn.isEmpty() ? 0 : text(undrawn, 8.5, 1.03, WIDTH - 70);
        double chart = ChartSize.height(figure.chart()) / EMU + 4;
        pieces.add(caption(figure.caption()) + chart + note + lost + (note + lost > 0 ? 13.5 : 0));
        if (figure.dataTable()) {
            pieces.addAll(table(DataTable.of(figure.chart(), wording)));
        }
        return pieces;
    }

    private static double caption(String text) {
        return 17.5 + text("xxxxxx 10. " + text, 9.5, 1.05, WIDTH);
    }

    private static Double source(Source source) {
        String text = source.fullText() + " " + source.address() + " " + source.label();
        return 4.5 + text(text, 9.5, 1.08, WIDTH - 26);
    }

    private static double runs(List<Run> runs, double size, double spacing, double width) {
        return text(TextLines.seen(runs), size, spacing, width) + notes(runs);
    }

    private static double text(String text, double size, double spacing, double width) {
        return TextLines.count(text, size, width) * size * LINE * spacing;
    }

    /// The room that notes take at the foot of the page.
    private static double notes(List<Run> runs) {
        double height = 0;
        for (Run run : runs) {
            if (run instanceof Run.Citation(Source source, String place)) {
                String text = source.fullText() + place + source.address() + source.label();
                height += 1.5 + text(text, 8.5, 1, WIDTH - 14);
            }
        }
        return height;
    }
}
