package nl.wed.workbench.report.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.wed.workbench.texts.Numbers;

/// Writes a sheet as the smallest workbook that Excel opens; text stays text, whatever it starts
/// with.
final class WorkbookPart {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final long FIXED_TIME = 315_532_800_000L;

    private WorkbookPart() {}

    static byte[] write(ChartSheet sheet) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", contentTypes());
            put(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
            put(zip, "xl/workbook.xml", workbook(sheet));
            put(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
            put(zip, "xl/worksheets/sheet1.xml", worksheet(sheet.rows()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, Markup xml) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(FIXED_TIME);
        zip.putNextEntry(entry);
        zip.write(xml.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static Markup contentTypes() {
        return Markup.part()
                .open("Types", "xmlns", TYPES)
                .empty(
                        "Default",
                        "Extension",
                        "rels",
                        "ContentType",
                        "application/vnd.openxmlformats-package.relationships+xml")
                .empty("Default", "Extension", "xml", "ContentType", "application/xml")
                .empty("Override", "PartName", "/xl/workbook.xml", "ContentType", SHEETS + "sheet.main+xml")
                .empty("Override", "PartName", "/xl/worksheets/sheet1.xml", "ContentType", SHEETS + "worksheet+xml")
                .close();
    }

    private static Markup relation(String kind, String target) {
        return Markup.part()
                .open("Relationships", "xmlns", PACKAGE)
                .empty("Relationship", "Id", "rId1", "Type", Markup.R + "/" + kind, "Target", target)
                .close();
    }

    private static Markup workbook(ChartSheet sheet) {
        return Markup.part()
                .open("workbook", "xmlns", MAIN, "xmlns:r", Markup.R)
                .open("sheets")
                .empty("sheet", "name", sheet.name(), "sheetId", "1", "r:id", "rId1")
                .close(2);
    }

    private static Markup worksheet(List<List<ChartSheet.Cell>> rows) {
        Markup out = Markup.part().open("worksheet", "xmlns", MAIN).open("sheetData");
        for (int row = 0; row < rows.size(); row++) {
            out.open("row", "r", Integer.toString(row + 1));
            for (int column = 0; column < rows.get(row).size(); column++) {
                cell(rows.get(row).get(column), ChartSheet.letters(column) + (row + 1), out);
            }
            out.close();
        }
        return out.close(2);
    }

    private static void cell(ChartSheet.Cell cell, String address, Markup out) {
        switch (cell) {
            case ChartSheet.Text(String text) -> {
                out.open("c", "r", address, "t", "inlineStr").open("is");
                out.open("t", "xml:space", "preserve")
                        .text(CleanText.oneLine(text))
                        .close(3);
            }
            case ChartSheet.Number(double number) ->
                out.open("c", "r", address).leaf("v", Numbers.plain(number)).close();
            case ChartSheet.Empty _ -> {}
        }
    }
}
