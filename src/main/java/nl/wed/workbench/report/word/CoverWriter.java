package nl.wed.workbench.report.word;

import nl.wed.workbench.report.model.Cover;
import nl.wed.workbench.report.model.Cover.Detail;

/// Writes the front page: a coloured band over the whole width, the title and the details.
final class CoverWriter {
    private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private static final String PAGE_WIDTH = "7560310";
    private static final String BAND_HEIGHT = "4755679";

    private final WordPackage parts;
    private final Wording wording;

    CoverWriter(WordPackage parts, Wording wording) {
        this.parts = parts;
        this.wording = wording;
    }

    void write(Cover cover, Markup out) {
        out.open("w:p").open("w:pPr").val("w:pStyle", "CoverMunicipality").close();
        band(out);
        TextRun.write(out, CleanText.oneLine(cover.municipality()), TextRun.PLAIN);
        out.close();
        ProseWriter.plain("Title", CleanText.oneLine(cover.title()), out);
        if (!cover.subtitle().isEmpty()) {
            ProseWriter.plain("Subtitle", CleanText.oneLine(cover.subtitle()), out);
        }
        date(cover, out);
        for (Detail detail : cover.details()) {
            out.open("w:p").open("w:pPr").val("w:pStyle", "CoverDetail").close();
            TextRun.write(out, detail.label() + "\t", TextRun.styled("Muted"));
            TextRun.write(out, CleanText.oneLine(detail.text()), TextRun.PLAIN);
            out.close();
        }
        if (!cover.notice().isEmpty()) {
            notice(cover.notice(), out);
        }
    }

    private static void date(Cover cover, Markup out) {
        out.open("w:p").open("w:pPr").val("w:pStyle", "CoverDate").close();
        TextRun.write(out, CleanText.oneLine(cover.date()), TextRun.PLAIN);
        if (!cover.mark().isEmpty()) {
            TextRun.write(out, "   ", TextRun.PLAIN);
            String mark = "\u00A0" + CleanText.oneLine(cover.mark()) + "\u00A0";
            TextRun.write(out, mark, TextRun.styled("CoverMark"));
        }
        out.close();
    }

    private void notice(String notice, Markup out) {
        ProseWriter.plain("Gap", "", out);
        Grid.openBox(out);
        out.open("w:tr");
        Grid.openEdgedCell(Grid.BOX_WIDTH, "w:left", Palette.ORANGE, "FDF3EA", out);
        out.open("w:p").open("w:pPr").val("w:pStyle", "CoverNotice").close();
        TextRun.write(out, wording.get("word.cover.notice") + ". ", TextRun.BOLD);
        TextRun.write(out, notice, TextRun.PLAIN);
        out.close(4);
    }

    private void band(Markup out) {
        out.open("w:r").open("w:drawing");
        out.open(
                "wp:anchor",
                "distT",
                "0",
                "distB",
                "540000",
                "distL",
                "0",
                "distR",
                "0",
                "simplePos",
                "0",
                "relativeHeight",
                "1",
                "behindDoc",
                "0",
                "locked",
                "1",
                "layoutInCell",
                "1",
                "allowOverlap",
                "0");
        out.empty("wp:simplePos", "x", "0", "y", "0");
        position("wp:positionH", out);
        position("wp:positionV", out);
        out.empty("wp:extent", "cx", PAGE_WIDTH, "cy", BAND_HEIGHT);
        out.empty("wp:wrapTopAndBottom");
        out.empty("wp:docPr", "id", "1", "name", "Band", "descr", wording.get("word.cover.band"));
        out.empty("wp:cNvGraphicFramePr");
        out.open("a:graphic", "xmlns:a", Markup.A).open("a:graphicData", "uri", PICTURE);
        picture(out);
        out.close(5);
    }

    private static void position(String element, Markup out) {
        out.open(element, "relativeFrom", "page").leaf("wp:posOffset", "0").close();
    }

    private void picture(Markup out) {
        out.open("pic:pic", "xmlns:pic", PICTURE).open("pic:nvPicPr");
        out.empty("pic:cNvPr", "id", "1", "name", "cover.png")
                .empty("pic:cNvPicPr")
                .close();
        out.open("pic:blipFill").empty("a:blip", "r:embed", parts.picture("cover.png"));
        out.open("a:stretch").empty("a:fillRect").close(2);
        out.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0");
        out.empty("a:ext", "cx", PAGE_WIDTH, "cy", BAND_HEIGHT).close();
        out.open("a:prstGeom", "prst", "rect").empty("a:avLst").close(3);
    }
}
