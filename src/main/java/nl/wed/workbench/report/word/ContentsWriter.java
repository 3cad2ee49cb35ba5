package nl.wed.workbench.report.word;

import java.util.List;
import nl.wed.workbench.report.model.Heading;

/// Writes the table of contents as Word keeps it, already filled: every line leads to its heading.
final class ContentsWriter {
    static final int DEEPEST = 2;

    private final Wording wording;

    ContentsWriter(Wording wording) {
        this.wording = wording;
    }

    /// `pages` has the page of each heading, in the order of the headings.
    void write(List<Heading> headings, List<Integer> pages, Markup out) {
        out.open("w:sdt").open("w:sdtPr").open("w:docPartObj");
        out.val("w:docPartGallery", "Table of Contents")
                .empty("w:docPartUnique")
                .close(2);
        out.open("w:sdtContent");
        title(out);
        boolean first = true;
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).level() <= DEEPEST) {
                out.open("w:p").open("w:pPr");
                out.val("w:pStyle", "TOC" + headings.get(i).level()).close();
                if (first) {
                    WordField.begin(out, "TOC \\o \"1-2\" \\h \\z \\u");
                    first = false;
                }
                line(headings.get(i), HeadingWriter.contentsName(i), pages.get(i), out);
                out.close();
            }
        }
        if (!first) {
            out.open("w:p").open("w:pPr").val("w:pStyle", "Gap").close();
            WordField.end(out);
            out.close();
        }
        out.close(2);
    }

    private void title(Markup out) {
        out.open("w:p").open("w:pPr").val("w:pStyle", "ContentsTitle");
        out.empty("w:pageBreakBefore").close();
        TextRun.write(out, wording.get("word.contents"), TextRun.PLAIN);
        out.close();
    }

    private static void line(Heading heading, String bookmark, int page, Markup out) {
        out.open("w:hyperlink", "w:anchor", bookmark, "w:history", "1");
        String number = heading.number().isEmpty() ? "" : heading.number() + "\t";
        TextRun.write(out, number + CleanText.oneLine(heading.text()) + "\t", TextRun.PLAIN);
        WordField.write(out, "PAGEREF " + bookmark + " \\h", Integer.toString(page));
        out.close();
    }
}
