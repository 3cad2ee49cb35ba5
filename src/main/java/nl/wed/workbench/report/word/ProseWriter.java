package nl.wed.workbench.report.word;

import java.util.List;
import nl.wed.workbench.report.model.Enumeration;
import nl.wed.workbench.report.model.Enumeration.Item;
import nl.wed.workbench.report.model.Paragraph;
import nl.wed.workbench.report.model.Prose;
import nl.wed.workbench.report.model.Run;

/// Writes paragraphs and lists, on the page or inside a box.
final class ProseWriter {
    private static final int DEEPEST = 2;

    private final RunWriter runs;
    private final ListNumbering numbering;

    ProseWriter(RunWriter runs, ListNumbering numbering) {
        this.runs = runs;
        this.numbering = numbering;
    }

    void write(Prose prose, Markup out) {
        switch (prose) {
            case Paragraph(Paragraph.Kind kind, List<Run> content) ->
                paragraph(style(kind), kind == Paragraph.Kind.LABEL, content, out);
            case Enumeration list -> list(list, list.numbered() ? "ListNumber" : "ListBullet", out);
        }
    }

    void writeInBox(Prose prose, Markup out) {
        switch (prose) {
            case Paragraph paragraph -> paragraph("BoxText", paragraph.runs(), out);
            case Enumeration list -> list(list, "BoxText", out);
        }
    }

    /// A paragraph that stays on the page of the block below it.
    void introduction(Paragraph paragraph, Markup out) {
        paragraph(style(paragraph.kind()), true, paragraph.runs(), out);
    }

    void paragraph(String style, List<Run> content, Markup out) {
        paragraph(style, false, content, out);
    }

    void paragraph(String style, boolean staysWithNext, List<Run> content, Markup out) {
        out.open("w:p").open("w:pPr").val("w:pStyle", style);
        if (staysWithNext) {
            out.empty("w:keepNext");
        }
        out.close();
        runs.write(content, out);
        out.close();
    }

    /// A paragraph of plain text.
    static void plain(String style, String text, Markup out) {
        out.open("w:p").open("w:pPr").val("w:pStyle", style).close();
        if (!text.isEmpty()) {
            TextRun.write(out, text, TextRun.PLAIN);
        }
        out.close();
    }

    private void list(Enumeration list, String style, Markup out) {
        items(list.items(), 0, numbering.list(list.numbered()), style, out);
    }

    private void items(List<Item> items, int level, int list, String style, Markup out) {
        for (Item item : items) {
            boolean last = level == 0 && item == items.getLast() && style.startsWith("List");
            out.open("w:p").open("w:pPr").val("w:pStyle", style).open("w:numPr");
            out.val("w:ilvl", Math.min(level, DEEPEST)).val("w:numId", list).close();
            if (last) {
                out.empty("w:spacing", "w:after", "160");
            }
            out.close();
            runs.write(item.runs(), out);
            out.close();
            items(item.items(), level + 1, list, style, out);
        }
    }

    private static String style(Paragraph.Kind kind) {
        return switch (kind) {
            case BODY, LABEL -> "Normal";
            case LEAD -> "Lead";
            case NOTE -> "Note";
        };
    }
}
