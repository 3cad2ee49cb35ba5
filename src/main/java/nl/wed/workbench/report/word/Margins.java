package nl.wed.workbench.report.word;

import nl.wed.workbench.report.model.Report;

/// Writes what stands above and below every page but the first.
final class Margins {
    private final Wording wording;

    Margins(Wording wording) {
        this.wording = wording;
    }

    String header(Report report) {
        Markup out = open("w:hdr", "Header");
        String left = CleanText.oneLine(report.shortTitle());
        TextRun.write(out, left + "\t" + municipality(report), TextRun.PLAIN);
        return out.close(2).toString();
    }

    String footer(Report report, int pages) {
        Markup out = open("w:ftr", "Footer");
        TextRun.write(out, left(report) + "\t" + wording.get("word.page") + " ", TextRun.PLAIN);
        WordField.write(out, "PAGE", "2");
        TextRun.write(out, " " + wording.get("word.page.of") + " ", TextRun.PLAIN);
        WordField.write(out, "NUMPAGES", Integer.toString(pages));
        return out.close(2).toString();
    }

    private static String municipality(Report report) {
        return CleanText.oneLine(report.cover().municipality());
    }

    private static String left(Report report) {
        String date = CleanText.oneLine(report.cover().date());
        String mark = CleanText.oneLine(report.cover().mark());
        return mark.isEmpty() || date.isEmpty() ? date + mark : mark + ", " + date;
    }

    private static Markup open(String root, String style) {
        Markup out = Markup.part().open(root, "xmlns:w", Markup.W).open("w:p");
        return out.open("w:pPr").val("w:pStyle", style).close();
    }
}
