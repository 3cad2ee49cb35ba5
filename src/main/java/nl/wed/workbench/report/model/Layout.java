package nl.wed.workbench.report.model;

/// How the document is laid out: with a table of contents or not, chapters on a new page or not.
public record Layout(boolean contents, boolean chaptersOnNewPage) {
    /// A plan of many chapters: contents, and each chapter starts on a new page.
    public static final Layout BOOK = new Layout(true, true);

    /// A short plan: contents, chapters follow each other.
    public static final Layout BOOKLET = new Layout(true, false);

    /// A few pages: no contents, chapters follow each other.
    public static final Layout LEAFLET = new Layout(false, false);
}
