package nl.wed.workbench.report.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.wed.workbench.report.model.Report;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// A report that was written, opened again in the ways the tests look at it.
final class Written {
    private final byte[] document;
    private final Map<String, byte[]> parts = new TreeMap<>();

    private Written(byte[] document) throws IOException {
        this.document = document;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    static Written of(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordWriter(SampleReport.texts()).write(report, out);
        return new Written(out.toByteArray());
    }

    XWPFDocument open() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(document));
    }

    String part(String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    String body() {
        return part("word/document.xml");
    }

    List<String> names(String prefix) {
        return parts.keySet().stream().filter(name -> name.startsWith(prefix)).toList();
    }

    /// The sheet in the workbook of a chart as it stands there.
    String sheet(int chart) throws IOException {
        try (var zip =
                new ZipInputStream(new ByteArrayInputStream(parts.get("word/embeddings/chart" + chart + ".xlsx")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith("sheet1.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IOException("no sheet in the workbook of chart " + chart);
    }

    XSSFWorkbook workbook(int chart) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(parts.get("word/embeddings/chart" + chart + ".xlsx")));
    }
}
