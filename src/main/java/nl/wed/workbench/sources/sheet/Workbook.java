package nl.wed.workbench.sources.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// A zipped file of which the contents were checked: a workbook with sheets, or something else with
/// the names of its entries.
public record Workbook(Kind kind, List<Sheet> sheets, Set<String> entries) {

    /// Some programs put a number behind it.
    private static final Pattern WORKBOOK = Pattern.compile("(?i)xl/workbook\\d*\\.xml");

    /// What a zipped file is, by its entries.
    public enum Kind {
        XLSX,
        ODS,
        DOCUMENT,
        OTHER
    }

    /// Looks into a zipped file; refused when it is damaged or dangerous.
    public static Workbook open(String file, Path path, SheetLimits limits, Watch watch) throws IOException {
        Set<String> names;
        try (var zip = new ZipFile(path.toFile())) {
            names = ZipCheck.names(file, zip, limits);
        } catch (ZipException e) {
            throw new SheetException("zipBroken", file);
        }
        if (names.stream().anyMatch(name -> WORKBOOK.matcher(name).matches())) {
            return new Workbook(Kind.XLSX, XlsxBook.sheets(file, path, limits, watch), names);
        }
        if (names.stream().anyMatch(name -> name.startsWith("xl/"))) {
            throw new SheetException("excelBinary", file);
        }
        if (names.contains("content.xml") && names.contains("META-INF/manifest.xml")) {
            List<Sheet> sheets = OdsBook.sheets(file, path, limits, watch);
            return new Workbook(sheets.isEmpty() ? Kind.DOCUMENT : Kind.ODS, sheets, names);
        }
        boolean document = names.stream().anyMatch(n -> n.startsWith("word/") || n.startsWith("ppt/"));
        return new Workbook(document ? Kind.DOCUMENT : Kind.OTHER, List.of(), names);
    }

    /// The sheet of that name.
    public Optional<Sheet> sheet(String name) {
        return sheets.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
    }
}
