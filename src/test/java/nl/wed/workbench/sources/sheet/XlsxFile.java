package nl.wed.workbench.sources.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wed.workbench.sources.Zipped;

/// A workbook that a test writes in a folder and looks into: five rows below a header and 28 columns at most.
record XlsxFile(Path folder) {
    private static final SheetLimits LIMITS = SheetLimits.of(5, 28);
    private static final String TEXTS = "<Relationship Id=\"rId98\" Type=\"x/sharedStrings\" Target=\"%s\"/>";

    static Zipped workbook(String rows) {
        return Zipped.xlsx(Map.of("2023", rows));
    }

    /// A workbook of which the cells name texts that stand elsewhere.
    static Zipped shared(String target, String texts, String rows) {
        return workbook(rows)
                .changed(
                        "xl/_rels/workbook.xml.rels",
                        xml -> xml.replace("</Relationships>", TEXTS.formatted(target) + "</Relationships>"))
                .with("xl/sharedStrings.xml", "<sst>" + texts + "</sst>");
    }

    List<Row> rows(String rows) throws IOException {
        return rows(workbook(rows));
    }

    List<Row> rows(Zipped zipped) throws IOException {
        var rows = new ArrayList<Row>();
        sheet(zipped).read(rows::add);
        return rows;
    }

    Sheet sheet(Zipped zipped) throws IOException {
        return open(zipped).sheets().getFirst();
    }

    Workbook open(Zipped zipped) throws IOException {
        Path file = folder.resolve("x.xlsx");
        zipped.write(file);
        return Workbook.open("x.xlsx", file, LIMITS, stream -> stream);
    }
}
