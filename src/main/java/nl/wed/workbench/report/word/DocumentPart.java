package nl.wed.workbench.report.word;

import nl.wed.workbench.report.model.Heading;
import nl.wed.workbench.report.model.Report;

/// Writes the main part: cover, contents, body and the page setup.
final class DocumentPart {
    private final WordPackage parts;
    private final Wording wording;

    DocumentPart(WordPackage parts, Wording wording) {
        this.parts = parts;
        this.wording = wording;
    }

    String write(Report report, BodyWriter body, PageEstimate.Pages pages) {
        Markup out = Markup.part()
                .open("w:document", "xmlns:w", Markup.W, "xmlns:r", Markup.R, "xmlns:wp", Markup.WP)
                .open("w:body");
        new CoverWriter(parts, wording).write(report.cover(), out);
        if (report.layout().contents()) {
            var headings = report.blocks().stream()
                    .filter(Heading.class::isInstance)
                    .map(Heading.class::cast)
                    .toList();
            new ContentsWriter(wording).write(headings, pages.headings(), out);
        }
        body.write(report, out);
        section(report, pages.total(), out);
        return out.close(2).toString();
    }

    private void section(Report report, int pages, Markup out) {
        Margins margins = new Margins(wording);
        String header = parts.wordPart("header1", "header", margins.header(report));
        String footer = parts.wordPart("footer1", "footer", margins.footer(report, pages));
        out.open("w:sectPr");
        out.empty("w:headerReference", "w:type", "default", "r:id", header);
        out.empty("w:footerReference", "w:type", "default", "r:id", footer);
        out.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
        out.empty(
                "w:pgMar",
                "w:top",
                "1531",
                "w:right",
                "1304",
                "w:bottom",
                "1304",
                "w:left",
                "1304",
                "w:header",
                "680",
                "w:footer",
                "567",
                "w:gutter",
                "0");
        out.empty("w:titlePg").close();
    }
}
