package nl.wed.workbench.report.word;

/// Writes the numbered captions of figures and tables.
final class Captions {
    private final Bookmarks bookmarks;
    private final Wording wording;
    private int figures;
    private int tables;

    Captions(Bookmarks bookmarks, Wording wording) {
        this.bookmarks = bookmarks;
        this.wording = wording;
    }

    void figure(String bookmark, String text, Markup out) {
        write(wording.figure(), ++figures, bookmark, text, out);
    }

    void table(String bookmark, String text, Markup out) {
        write(wording.table(), ++tables, bookmark, text, out);
    }

    private void write(String word, int number, String bookmark, String text, Markup out) {
        out.open("w:p").open("w:pPr").val("w:pStyle", "Caption").close();
        int id = bookmarks.open(bookmark, out);
        TextRun.write(out, word + " ", TextRun.PLAIN);
        WordField.write(out, "SEQ " + word + " \\* ARABIC", Integer.toString(number));
        Bookmarks.close(id, out);
        if (!text.isEmpty()) {
            TextRun.write(out, ". " + CleanText.oneLine(text), TextRun.PLAIN);
        }
        out.close();
    }
}
