package nl.wed.workbench.report.word;

import java.util.List;
import nl.wed.workbench.report.model.Run;
import nl.wed.workbench.report.model.TableBlock;
import nl.wed.workbench.report.model.TableBlock.Align;
import nl.wed.workbench.report.model.TableBlock.Cell;
import nl.wed.workbench.report.model.TableBlock.Column;
import nl.wed.workbench.report.model.TableBlock.Row;
import nl.wed.workbench.report.model.TableBlock.Tint;

/// Writes tables of data: a header that repeats, rows that stay whole, widths by weight.
final class TableWriter {
    private static final String GROUP_FILL = "E2E9EF";

    private final RunWriter runs;
    private final Captions captions;

    TableWriter(RunWriter runs, Captions captions) {
        this.runs = runs;
        this.captions = captions;
    }

    void write(TableBlock table, Markup out) {
        if (!table.caption().isEmpty()) {
            captions.table(table.bookmark(), table.caption(), out);
        }
        int[] widths = ColumnWidths.of(table);
        Grid.open(widths, "DataTable", out);
        header(table.columns(), widths, out);
        List<Boolean> kept = RowHeights.kept(RowHeights.of(table), !table.note().isEmpty());
        boolean tinted = false;
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            tinted = row.kind() == Row.Kind.DATA && table.zebra() && !tinted;
            row(row, table.columns(), widths, new Look(tinted, kept.get(i)), out);
        }
        out.close();
        note(table.note(), out);
    }

    /// How a row looks beside its own kind.
    private record Look(boolean tinted, boolean staysWithNext) {}

    /// The note below a table, or the room that keeps the table apart from what follows.
    private void note(List<Run> note, Markup out) {
        out.open("w:p")
                .open("w:pPr")
                .val("w:pStyle", note.isEmpty() ? "Gap" : "Note")
                .close();
        runs.write(note, out);
        out.close();
    }

    private static void header(List<Column> columns, int[] widths, Markup out) {
        out.open("w:tr")
                .open("w:trPr")
                .empty("w:cantSplit")
                .empty("w:tblHeader")
                .close();
        for (int i = 0; i < widths.length; i++) {
            Column column = columns.get(i);
            Grid.openCell(widths[i], 1, Palette.BLUE, "bottom", out);
            openParagraph("TableHeader", column.align(), true, out);
            TextRun.write(out, column.header(), TextRun.PLAIN);
            out.close(2);
        }
        out.close();
    }

    private void row(Row row, List<Column> columns, int[] widths, Look look, Markup out) {
        out.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
        if (row.kind() == Row.Kind.GROUP) {
            Grid.openCell(Grid.WIDTH, widths.length, GROUP_FILL, "center", out);
            cell(row.cells().getFirst(), "TableGroup", Align.LEFT, true, out);
        } else {
            for (int i = 0; i < widths.length; i++) {
                Cell cell = row.cells().get(i);
                Grid.openCell(widths[i], 1, fill(row.kind(), cell.tint(), look.tinted()), "top", out);
                Align align = columns.get(i).align();
                cell(cell, style(row.kind()), align, look.staysWithNext(), out);
            }
        }
        out.close();
    }

    private void cell(Cell cell, String style, Align align, boolean stays, Markup out) {
        openParagraph(style, align, stays, out);
        runs.write(cell.runs(), out);
        out.close(2);
    }

    private static void openParagraph(String style, Align align, boolean stays, Markup out) {
        out.open("w:p").open("w:pPr").val("w:pStyle", style);
        if (stays) {
            out.empty("w:keepNext");
        }
        switch (align) {
            case LEFT -> {}
            case CENTER -> out.val("w:jc", "center");
            case RIGHT -> out.val("w:jc", "right");
        }
        out.close();
    }

    private static String style(Row.Kind kind) {
        return kind == Row.Kind.TOTAL ? "TableTotal" : "TableText";
    }

    private static String fill(Row.Kind kind, Tint tint, boolean tinted) {
        return switch (tint) {
            case NONE -> kind == Row.Kind.TOTAL ? GROUP_FILL : tinted ? "F6F8FA" : Grid.NO_FILL;
            case LIGHT -> "E4F0F1";
            case MEDIUM -> "B9D9DC";
            case STRONG -> "7FB3B8";
            case ATTENTION -> "FBEBDD";
        };
    }
}
