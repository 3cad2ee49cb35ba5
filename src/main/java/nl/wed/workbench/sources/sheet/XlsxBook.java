package nl.wed.workbench.sources.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/// An Excel workbook, read event by event: never the whole sheet in memory.
final class XlsxBook {
    private XlsxBook() {}

    /// The sheets of a workbook that was checked before, without those that are hidden; refused when
    /// all of them are.
    static List<Sheet> sheets(String file, Path path, SheetLimits limits, Watch watch) throws IOException {
        return inside(file, path, (_, parts) -> {
            if (parts.sheets().isEmpty() && !parts.hidden().isEmpty()) {
                throw new SheetException("allHidden", file, String.join(", ", parts.hidden()));
            }
            var sheets = new ArrayList<Sheet>();
            for (XlsxParts.Part part : parts.sheets()) {
                sheets.add(new XlsxSheet(file, path, part, limits, watch));
            }
            return sheets;
        });
    }

    private record XlsxSheet(String file, Path path, XlsxParts.Part part, SheetLimits limits, Watch watch)
            implements Sheet {

        @Override
        public String name() {
            return part.name();
        }

        @Override
        public boolean storesNumbers() {
            return true;
        }

        @Override
        public Hidden read(Predicate<Row> rows) throws IOException {
            return inside(file, path, (zip, parts) -> {
                CellStyles styles = styles(zip, parts, file, watch);
                List<String> texts = texts(zip, parts, file, watch);
                try (InputStream stream = watch.over(XlsxParts.open(zip, part.path(), file))) {
                    return new XlsxRows(file, texts, styles, limits, new HiddenParts(parts.hidden()))
                            .read(stream, rows);
                }
            });
        }
    }

    private static CellStyles styles(ZipFile zip, XlsxParts parts, String file, Watch watch)
            throws IOException, XMLStreamException {
        if (parts.styles().isEmpty()) {
            return new CellStyles(parts.from1904());
        }
        try (InputStream stream = watch.over(XlsxParts.open(zip, parts.styles(), file))) {
            return CellStyles.read(stream, file, parts.from1904());
        }
    }

    private static List<String> texts(ZipFile zip, XlsxParts parts, String file, Watch watch)
            throws IOException, XMLStreamException {
        if (parts.texts().isEmpty()) {
            return List.of();
        }
        try (InputStream stream = watch.over(XlsxParts.open(zip, parts.texts(), file))) {
            return SharedTexts.read(stream, file);
        }
    }

    private static <T> T inside(String file, Path path, Reading<T> reading) throws IOException {
        try (var zip = new ZipFile(path.toFile())) {
            return reading.of(zip, XlsxParts.of(zip, file));
        } catch (XMLStreamException e) {
            throw new SheetException("workbookBroken", file);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(ZipFile zip, XlsxParts parts) throws IOException, XMLStreamException;
    }
}
