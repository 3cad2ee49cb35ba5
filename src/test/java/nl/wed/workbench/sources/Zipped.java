package nl.wed.workbench.sources;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A zipped file that a test makes, entry by entry.
public final class Zipped {
    private final Map<String, String> entries = new LinkedHashMap<>();

    public Zipped with(String name, String content) {
        entries.put(name, content);
        return this;
    }

    /// The same with other content in an entry, made from what is there.
    public Zipped changed(String name, UnaryOperator<String> how) {
        entries.computeIfPresent(name, (_, content) -> how.apply(content));
        return this;
    }

    /// An Excel workbook of which the rows of each sheet are given as XML.
    public static Zipped xlsx(Map<String, String> sheets) {
        var zipped = new Zipped();
        var names = new StringBuilder();
        var links = new StringBuilder();
        var types = new StringBuilder();
        int number = 1;
        for (var sheet : sheets.entrySet()) {
            String part = "worksheets/sheet" + number + ".xml";
            names.append("<sheet name=\"" + sheet.getKey() + "\" sheetId=\"" + number + "\" ")
                    .append("r:id=\"rId" + number + "\"/>");
            links.append("<Relationship Id=\"rId" + number + "\" Type=\"" + RELATION)
                    .append("/worksheet\" Target=\"" + part + "\"/>");
            types.append("<Override PartName=\"/xl/" + part + "\" ContentType=\"" + TYPE)
                    .append("worksheet+xml\"/>");
            zipped.with(
                    "xl/" + part,
                    "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + sheet.getValue() + "</sheetData></worksheet>");
            number++;
        }
        return zipped.with(
                        "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                                + " Extension=\"rels\""
                                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
                                + " PartName=\"/xl/workbook.xml\" ContentType=\""
                                + TYPE
                                + "sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" "
                                + "ContentType=\""
                                + TYPE
                                + "styles+xml\"/>"
                                + types
                                + "</Types>")
                .with(
                        "_rels/.rels",
                        "<Relationships xmlns=\""
                                + LINKS
                                + "\"><Relationship Id=\"rId1\" Type=\""
                                + RELATION
                                + "/officeDocument\" Target=\"xl/workbook.xml\"/>"
                                + "</Relationships>")
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns=\""
                                + MAIN
                                + "\" xmlns:r=\""
                                + RELATION
                                + "\"><sheets>"
                                + names
                                + "</sheets></workbook>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships xmlns=\""
                                + LINKS
                                + "\">"
                                + links
                                + "<Relationship Id=\"rId99\" Type=\""
                                + RELATION
                                + "/styles\" Target=\"styles.xml\"/></Relationships>")
                .with(
                        "xl/styles.xml",
                        "<styleSheet xmlns=\""
                                + MAIN
                                + "\"><cellXfs><xf numFmtId=\"0\"/>"
                                + "<xf numFmtId=\"10\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
    }

    /// An OpenDocument spreadsheet of which the content is given as XML of its tables.
    public static Zipped ods(String tables) {
        return new Zipped()
                .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .with("META-INF/manifest.xml", "<manifest/>")
                .with(
                        "content.xml",
                        "<office:document-content xmlns:office=\"urn:o\" xmlns:table=\"urn:t\" "
                                + "xmlns:text=\"urn:x\"><office:body><office:spreadsheet>"
                                + tables
                                + "</office:spreadsheet></office:body></office:document-content>");
    }

    /// A row of cells for [#xlsx]: numbers as numbers, everything else as text in the cell.
    public static String row(int number, String... cells) {
        var row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.length; i++) {
            String place = (char) ('A' + i) + String.valueOf(number);
            boolean amount = cells[i].matches("-?\\d+(\\.\\d+)?");
            row.append(
                    cells[i].startsWith("<")
                            ? cells[i].replace("<c", "<c r=\"" + place + "\"")
                            : amount
                                    ? "<c r=\"" + place + "\"><v>" + cells[i] + "</v></c>"
                                    : "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + cells[i] + "</t></is></c>");
        }
        return row + "</row>";
    }

    public void write(Path path) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String LINKS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
}
