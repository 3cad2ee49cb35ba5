package nl.wed.workbench.sources.cbs;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wed.workbench.sources.reading.SourceFiles;
import nl.wed.workbench.sources.result.Arguments;
import nl.wed.workbench.sources.result.RefusedException;

/// The documents of one table of CBS.
public record CbsTable(SourceFiles files, List<CbsDocument> documents) {
    private static final Pattern SKIP = Pattern.compile("\\$skip=(\\d{1,9})");

    public static CbsTable of(SourceFiles files) {
        return new CbsTable(
                files,
                files.stream().map(CbsDocument::of).flatMap(Optional::stream).toList());
    }

    public boolean isAll(CbsDocument.Api api) {
        return !documents.isEmpty()
                && documents.size() == files.files().size()
                && documents.stream().allMatch(document -> document.api() == api);
    }

    /// The id of the table as written there: its case matters.
    public String id() {
        return documents.stream()
                .map(CbsDocument::table)
                .filter(table -> !table.isEmpty())
                .findFirst()
                .orElse("");
    }

    public List<CbsDocument> all(String entity) {
        return documents.stream()
                .filter(document -> document.entity().equals(entity))
                .toList();
    }

    public Optional<CbsDocument> first(String entity) {
        return all(entity).stream().findFirst();
    }

    /// The table as far as its files say, for a message.
    public String label() {
        return id().isEmpty() ? Arguments.list(files.names()) : id();
    }

    /// A page that begins at a round ten thousand follows another page.
    private static boolean mayBeFirst(CbsDocument page) {
        return !(page.outline().firstRow().get("ID") instanceof Double id) || id == 0 || id % 10_000 != 0;
    }

    /// Refuses pages with fewer rows than the server says it skipped to go on: rows were cut out.
    public static void requireWholePages(List<CbsDocument> pages, int rows) {
        for (CbsDocument page : pages) {
            Matcher skip = SKIP.matcher(page.outline().text("odata.nextLink"));
            if (skip.find() && Integer.parseInt(skip.group(1)) > rows) {
                throw RefusedException.of("pageCut", page.file().name(), skip.group(1), rows);
            }
        }
    }

    /// Refuses data of which the server held back a next page that is not among the files.
    public static void requireAllPages(List<CbsDocument> pages) {
        long unfinished = pages.stream().filter(CbsDocument::hasNext).count();
        boolean headless = pages.stream().noneMatch(CbsTable::mayBeFirst);
        if (unfinished >= pages.size() || headless) {
            throw RefusedException.of(
                    "pagesMissing",
                    Arguments.list(
                            pages.stream().map(page -> page.file().name()).toList()));
        }
    }
}
