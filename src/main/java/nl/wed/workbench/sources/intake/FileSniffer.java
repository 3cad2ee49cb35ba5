package nl.wed.workbench.sources.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.wed.workbench.files.TextDecoder;
import nl.wed.workbench.sources.notation.CellText;
import nl.wed.workbench.sources.notation.DecimalSign;
import nl.wed.workbench.sources.reading.FileContent;
import nl.wed.workbench.sources.reading.FileMagic;
import nl.wed.workbench.sources.reading.ImportRun;
import nl.wed.workbench.sources.reading.JsonOutline;
import nl.wed.workbench.sources.reading.JsonReader;
import nl.wed.workbench.sources.reading.SourceFile;
import nl.wed.workbench.sources.regions.RegionCodes;
import nl.wed.workbench.sources.result.ImportResult;
import nl.wed.workbench.sources.result.RefusedException;
import nl.wed.workbench.sources.sheet.CsvSheet;
import nl.wed.workbench.sources.sheet.Delimiters;
import nl.wed.workbench.sources.sheet.Row;
import nl.wed.workbench.sources.sheet.Sheet;
import nl.wed.workbench.sources.sheet.SheetException;
import nl.wed.workbench.sources.sheet.SheetLimits;
import nl.wed.workbench.sources.sheet.Workbook;
import nl.wed.workbench.sources.swing.SwingSheet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/// Looks into a file and says what it is, from its bytes alone.
final class FileSniffer {
    private static final int HEAD = 1 << 18;
    private static final int HEAD_ROWS = 300;
    private static final int LONGEST_HEADER = 500;

    private final ImportRun run;
    private final JsonReader json;
    private final SheetLimits limits;

    FileSniffer(ImportRun run) {
        this.run = run;
        this.json = new JsonReader(run);
        this.limits = SheetLimits.of(run.limits().rows(), run.limits().columns());
    }

    /// What is in a file: one thing, or of a workbook each sheet that is not empty.
    List<SourceFile> look(Path path, String name) throws IOException {
        long size = Files.size(path);
        try {
            return contents(path, name, size);
        } catch (SheetException e) {
            return one(path, name, size, foreign(e.reason(), e.arguments()));
        }
    }

    private List<SourceFile> contents(Path path, String name, long size) throws IOException {
        if (size == 0) {
            return one(path, name, size, foreign("empty", name));
        }
        if (size > run.limits().jsonBytes()) {
            long most = run.limits().jsonBytes() >> 20;
            return one(path, name, size, foreign("tooLarge", name, most));
        }
        byte[] head;
        try (var stream = run.open(path)) {
            head = stream.readNBytes(HEAD);
        }
        if (FileMagic.isZip(head)) {
            return zipped(path, name, size);
        }
        String container = FileMagic.foreign(head);
        return one(path, name, size, container.isEmpty() ? text(path, name, size, head) : foreign(container, name));
    }

    private List<SourceFile> zipped(Path path, String name, long size) throws IOException {
        if (path.getFileSystem() != FileSystems.getDefault()) {
            return one(path, name, size, foreign("zipInZip", name));
        }
        Workbook book = Workbook.open(name, path, limits, run::watched);
        return switch (book.kind()) {
            case XLSX, ODS -> sheets(path, name, size, book);
            case DOCUMENT -> one(path, name, size, foreign("document", name));
            case OTHER -> one(path, name, size, packed(name, book));
        };
    }

    private static FileContent packed(String name, Workbook book) {
        if (book.entries().contains("manifest.json")
                && book.entries().stream().anyMatch(entry -> entry.startsWith("records/"))) {
            return foreign("wed", name);
        }
        return new FileContent.Packed(book.entries());
    }

    private List<SourceFile> sheets(Path path, String name, long size, Workbook book) throws IOException {
        var found = new ArrayList<SourceFile>();
        for (Sheet sheet : book.sheets()) {
            List<Row> head = sheet.head(HEAD_ROWS);
            if (!head.isEmpty()) {
                String label = name + " [" + sheet.name() + "]";
                found.add(new SourceFile(path, label, size, new FileContent.Table(sheet, head)));
            }
        }
        if (found.isEmpty()) {
            return one(path, name, size, foreign("empty", name));
        }
        return found.size() > 1 ? found : one(path, name, size, found.getFirst().content());
    }

    private FileContent text(Path path, String name, long size, byte[] head) throws IOException {
        String text = TextDecoder.decode(head, head.length < size);
        String start = text.stripLeading();
        if (start.isEmpty()) {
            return foreign("empty", name);
        }
        return switch (start.charAt(0)) {
            case '{', '[' -> jsonContent(path, name, size);
            case '<' -> foreign(isHtml(start) ? "html" : "xml", name);
            default -> table(path, name, size, text);
        };
    }

    private FileContent table(Path path, String name, long size, String head) throws IOException {
        if (size > run.limits().textBytes()) {
            return foreign("tooLarge", name, run.limits().textBytes() >> 20);
        }
        Optional<Character> delimiter = Delimiters.find(head);
        if (delimiter.isEmpty()) {
            return foreign("noTable", name);
        }
        Charset charset;
        try (var stream = run.open(path)) {
            charset = TextDecoder.charset(stream);
        }
        var sheet = new CsvSheet(name, () -> run.open(path), charset, delimiter.get(), limits);
        List<Row> rows = sheet.head(HEAD_ROWS);
        boolean prose =
                rows.size() < 2 || rows.getFirst().cells().stream().anyMatch(cell -> cell.length() > LONGEST_HEADER);
        return prose ? foreign("noTable", name) : new FileContent.Table(sheet, rows);
    }

    private FileContent jsonContent(Path path, String name, long size) throws IOException {
        try {
            JsonOutline outline = json.outline(path);
            if (outline.members().containsAll(List.of("headers", "rows"))) {
                var sheet = new SwingSheet(name, path, JsonReader.factory(run), run, limits);
                return new FileContent.Table(sheet, sheet.head(HEAD_ROWS));
            }
            return outline.text("type").equals("FeatureCollection")
                    ? map(path, name, outline)
                    : new FileContent.Json(outline);
        } catch (UnexpectedEndOfInputException _) {
            return foreign("jsonTruncated", name);
        } catch (StreamConstraintsException _) {
            return foreign("jsonTooMuch", name);
        } catch (JacksonException e) {
            boolean atEnd = e.getLocation() != null && e.getLocation().getByteOffset() >= size - 1;
            return foreign(atEnd ? "jsonTruncated" : "jsonBroken", name);
        } catch (RefusedException e) {
            if (run.options().cancel().isCancelled()) {
                throw e;
            }
            return new FileContent.Foreign(e.refusal());
        }
    }

    /// A map is a table when its areas have codes and numbers beside them.
    private FileContent map(Path path, String name, JsonOutline outline) throws IOException {
        var sheet = GeoJsonSheet.of(name, path, run, limits);
        List<Row> head = sheet.head(HEAD_ROWS);
        boolean figures = head.size() > 1
                && head.get(1).cells().stream().anyMatch(RegionCodes::isCode)
                && head.get(1).cells().stream().anyMatch(FileSniffer::isNumber);
        return figures ? new FileContent.Table(sheet, head) : new FileContent.Json(outline);
    }

    private static boolean isNumber(String cell) {
        return CellText.number(cell, DecimalSign.POINT).isPresent();
    }

    private static List<SourceFile> one(Path path, String name, long size, FileContent content) {
        return List.of(new SourceFile(path, name, size, content));
    }

    private static FileContent foreign(String key, Object... arguments) {
        return new FileContent.Foreign(ImportResult.Refused.of(key, arguments));
    }

    private static boolean isHtml(String start) {
        String head = start.substring(0, Math.min(1_000, start.length())).toLowerCase(Locale.ROOT);
        return head.contains("<html") || head.contains("<!doctype html");
    }
}
