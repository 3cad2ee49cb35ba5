package nl.wed.workbench.report.word;

import java.util.List;
import nl.wed.workbench.report.model.Block;
import nl.wed.workbench.report.model.Callout;
import nl.wed.workbench.report.model.ChartBlock;
import nl.wed.workbench.report.model.Definitions;
import nl.wed.workbench.report.model.Heading;
import nl.wed.workbench.report.model.PageBreak;
import nl.wed.workbench.report.model.Paragraph;
import nl.wed.workbench.report.model.Prose;
import nl.wed.workbench.report.model.Quotation;
import nl.wed.workbench.report.model.Report;
import nl.wed.workbench.report.model.Signatures;
import nl.wed.workbench.report.model.SourceList;
import nl.wed.workbench.report.model.TableBlock;
import nl.wed.workbench.report.model.Tiles;

/// Writes the blocks of a report one after the other.
final class BodyWriter {
    private final HeadingWriter headings;
    private final ProseWriter prose;
    private final BoxWriter boxes;
    private final ListingWriter listings;
    private final TableWriter tables;
    private final FigureWriter figures;
    private boolean newPage = true;

    BodyWriter(WordPackage parts, Bookmarks bookmarks, Notes notes, Wording wording) {
        RunWriter runs = new RunWriter(parts, bookmarks, notes.footnotes());
        Captions captions = new Captions(bookmarks, wording);
        headings = new HeadingWriter(bookmarks);
        prose = new ProseWriter(runs, notes.numbering());
        boxes = new BoxWriter(prose, wording);
        listings = new ListingWriter(prose, runs, wording);
        tables = new TableWriter(runs, captions);
        figures = new FigureWriter(parts, prose, tables, captions, wording);
    }

    /// The parts that fill up while the body is written.
    record Notes(Footnotes footnotes, ListNumbering numbering) {}

    void write(Report report, Markup out) {
        List<Block> blocks = report.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Heading heading) {
                boolean chapter = heading.level() == 1 && report.layout().chaptersOnNewPage();
                headings.write(heading, newPage || chapter, out);
                newPage = false;
            } else if (block instanceof PageBreak) {
                newPage = true;
            } else {
                startPage(out);
                if (block instanceof Paragraph paragraph && introducesFields(blocks, i)) {
                    prose.introduction(paragraph, out);
                } else {
                    write(block, out);
                }
            }
        }
    }

    private static boolean introducesFields(List<Block> blocks, int paragraph) {
        return paragraph + 1 < blocks.size() && blocks.get(paragraph + 1) instanceof Definitions;
    }

    private void startPage(Markup out) {
        if (newPage) {
            out.open("w:p").open("w:pPr").val("w:pStyle", "Gap").empty("w:pageBreakBefore");
            out.close(2);
            newPage = false;
        }
    }

    private void write(Block block, Markup out) {
        switch (block) {
            case Prose one -> prose.write(one, out);
            case Callout callout -> boxes.callout(callout, out);
            case Quotation quotation -> boxes.quotation(quotation, out);
            case Tiles tiles -> boxes.tiles(tiles, out);
            case TableBlock table -> tables.write(table, out);
            case ChartBlock figure -> figures.write(figure, out);
            case Definitions definitions -> listings.definitions(definitions, out);
            case Signatures signatures -> listings.signatures(signatures, out);
            case SourceList sources -> listings.sources(sources, out);
            case Heading _, PageBreak _ -> throw new IllegalStateException("written before");
        }
    }
}
