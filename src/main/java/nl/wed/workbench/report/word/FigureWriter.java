package nl.wed.workbench.report.word;

import java.util.ArrayList;
import java.util.List;
import nl.wed.workbench.chart.Chart;
import nl.wed.workbench.chart.Plot.Regions;
import nl.wed.workbench.report.model.ChartBlock;
import nl.wed.workbench.report.model.Run;

/// Writes a figure: caption, native chart, what could not be drawn, note, and the data when asked.
final class FigureWriter {
    private final WordPackage parts;
    private final ProseWriter prose;
    private final TableWriter tables;
    private final Captions captions;
    private final Wording wording;
    private int drawings = 100;

    FigureWriter(WordPackage parts, ProseWriter prose, TableWriter tables, Captions captions, Wording wording) {
        this.parts = parts;
        this.prose = prose;
        this.tables = tables;
        this.captions = captions;
        this.wording = wording;
    }

    void write(ChartBlock figure, Markup out) {
        Chart chart = figure.chart();
        captions.figure(figure.bookmark(), figure.caption(), out);
        List<Run> note = note(figure);
        out.open("w:p").open("w:pPr").val("w:pStyle", "Chart");
        if (note.isEmpty()) {
            out.empty("w:keepNext", "w:val", "0");
        }
        out.close();
        if (chart.plot() instanceof Regions) {
            new MapPart(parts, wording).write(figure, ++drawings, out);
        } else {
            ChartSheet sheet = ChartSheet.of(chart, wording);
            String part = ChartPart.write(figure.drawn(), sheet);
            inline(figure, parts.chart(part, WorkbookPart.write(sheet)), out);
        }
        out.close();
        if (!note.isEmpty()) {
            prose.paragraph("Note", note, out);
        }
        if (figure.dataTable()) {
            tables.write(ChartTable.of(chart, wording), out);
        }
    }

    private List<Run> note(ChartBlock figure) {
        List<Run> runs = new ArrayList<>();
        String undrawn = ChartTable.undrawn(figure.chart(), wording);
        if (!undrawn.isEmpty()) {
            runs.add(Run.bold(wording.get("word.chart.notDrawn") + ": "));
            runs.add(Run.plain(undrawn + (figure.note().isEmpty() ? "" : "\n")));
        }
        runs.addAll(figure.note());
        return runs;
    }

    private void inline(ChartBlock figure, String relation, Markup out) {
        Chart chart = figure.chart();
        String number = Integer.toString(++drawings);
        out.open("w:r").open("w:drawing");
        out.open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        out.empty(
                "wp:extent",
                "cx",
                Long.toString(ChartSize.WIDTH),
                "cy",
                Long.toString(ChartSize.height(figure.drawn())));
        out.empty(
                "wp:docPr",
                "id",
                number,
                "name",
                wording.figure() + " " + number,
                "descr",
                CleanText.oneLine(chart.altText()),
                "title",
                CleanText.oneLine(chart.title()));
        out.empty("wp:cNvGraphicFramePr");
        out.open("a:graphic", "xmlns:a", Markup.A).open("a:graphicData", "uri", Markup.C);
        out.empty("c:chart", "xmlns:c", Markup.C, "r:id", relation).close(5);
    }
}
