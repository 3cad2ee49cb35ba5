package nl.wed.workbench.report.word;

import java.util.List;
import nl.wed.workbench.report.model.Heading;

/// Writes headings with the bookmarks that the contents and references lead to.
final class HeadingWriter {
    private final Bookmarks bookmarks;
    private int count;

    HeadingWriter(Bookmarks bookmarks) {
        this.bookmarks = bookmarks;
    }

    /// The name of the bookmark of the heading with this place in the document, from 0.
    static String contentsName(int index) {
        return "_Toc" + (100_001 + index);
    }

    void write(Heading heading, boolean newPage, Markup out) {
        out.open("w:p").open("w:pPr").val("w:pStyle", "Heading" + heading.level());
        if (newPage) {
            out.empty("w:pageBreakBefore");
        }
        if (heading.number().isEmpty()) {
            out.empty("w:ind", "w:left", "0", "w:firstLine", "0");
        }
        out.close();
        if (heading.level() == 1) {
            bookmarks.chapter(heading.number());
        }
        List<Integer> printed =
                heading.prints().stream().map(one -> bookmarks.print(one, out)).toList();
        int contents = bookmarks.start(contentsName(count++), out);
        int own = bookmarks.open(heading.bookmark(), out);
        if (!heading.number().isEmpty()) {
            TextRun.write(out, heading.number() + "\t", TextRun.styled("HeadingNumber"));
        }
        TextRun.write(out, CleanText.oneLine(heading.text()), TextRun.PLAIN);
        Bookmarks.close(own, out);
        Bookmarks.close(contents, out);
        printed.forEach(id -> Bookmarks.close(id, out));
        out.close();
    }
}
