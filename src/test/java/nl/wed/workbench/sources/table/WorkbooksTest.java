package nl.wed.workbench.sources.table;

import static nl.wed.workbench.sources.Folder.value;
import static nl.wed.workbench.sources.Folder.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.sources.Folder;
import nl.wed.workbench.sources.Importers;
import nl.wed.workbench.sources.Zipped;
import nl.wed.workbench.sources.reading.ImportOptions;
import nl.wed.workbench.sources.result.ImportResult;
import nl.wed.workbench.sources.result.ImportResult.Imported;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbooksTest {
    private static final String CELL =
            "<table:table-cell office:value-type=\"string\"><text:p>%s</text:p></table:table-cell>";
    private static final String NUMBER = "<table:table-cell office:value-type=\"float\""
            + " office:value=\"%s\"><text:p>rounded</text:p></table:table-cell>";

    @TempDir
    private Path path;

    private Folder folder;

    @BeforeEach
    void emptyFolder() {
        folder = new Folder(path);
    }

    @Test
    void aTableBelowATitleIsFoundAndPercentagesKeepTheirMeaning() throws IOException {
        Zipped.xlsx(Map.of(
                        "Blad1",
                        Zipped.row(1, "Jeugdhulp per gemeente, 2023")
                                + Zipped.row(3, "Gemeente", "Jongeren", "Aandeel")
                                + Zipped.row(4, "Almelo", "1234", "<c s=\"1\"><v>0.123</v></c>")
                                + Zipped.row(5, "Zwolle", "2345.5", "<c s=\"1\"><v>0.1</v></c>")))
                .write(path.resolve("x.xlsx"));
        Imported imported = folder.imported();

        assertThat(value(imported, "Jongeren", "GM0141", "2023JJ00")).isEqualTo(Value.of(1_234));
        assertThat(value(imported, "Aandeel", "GM0141", "2023JJ00")).isEqualTo(Value.of(12.3));
        assertThat(imported.observations().measure("Aandeel").orElseThrow().unit())
                .isEqualTo("%");
    }

    @Test
    void resultsOfFormulasAreReadWithAWarning() throws IOException {
        Zipped.xlsx(Map.of(
                        "2023",
                        Zipped.row(1, "code", "aantal") + Zipped.row(2, "GM0141", "<c><f>SUM(A1:A9)</f><v>12</v></c>")))
                .write(path.resolve("x.xlsx"));
        Imported imported = folder.imported();

        assertThat(value(imported, "aantal", "GM0141", "2023JJ00")).isEqualTo(Value.of(12));
        assertThat(warnings(imported)).containsExactly("formulas");
    }

    @Test
    void aFormulaThatWasNeverCalculatedIsRefused() throws IOException {
        Zipped.xlsx(Map.of(
                        "2023", Zipped.row(1, "code", "aantal") + Zipped.row(2, "GM0141", "<c><f>SUM(A1:A9)</f></c>")))
                .write(path.resolve("x.xlsx"));

        assertThat(folder.reason()).isEqualTo("formulaWithoutResult");
    }

    @Test
    void everySheetWithATableIsOneDataSet() throws IOException {
        var sheets = new LinkedHashMap<String, String>();
        sheets.put("Toelichting", Zipped.row(1, "Dit zijn de cijfers."));
        sheets.put("2022", Zipped.row(1, "code", "aantal") + Zipped.row(2, "GM0141", "1"));
        sheets.put("2023", Zipped.row(1, "code", "aantal") + Zipped.row(2, "GM0141", "2"));
        Zipped.xlsx(sheets).write(path.resolve("x.xlsx"));

        List<ImportResult> results = Importers.standard().readAll(List.of(path), ImportOptions.standard());
        assertThat(results).hasSize(2).allMatch(Imported.class::isInstance);
        assertThat(results)
                .extracting(one -> ((Imported) one).dataSet().rawHash())
                .doesNotHaveDuplicates();
        assertThat(value((Imported) results.getLast(), "aantal", "GM0141", "2023JJ00"))
                .isEqualTo(Value.of(2));
    }

    @Test
    void anOpenDocumentTableIsReadWithRepeatedCellsAndStoredNumbers() throws IOException {
        Zipped.ods("<table:table table:name=\"2023\"><table:table-row>"
                        + CELL.formatted("code")
                        + CELL.formatted("a")
                        + CELL.formatted("b")
                        + "</table:table-row><table:table-row>"
                        + CELL.formatted("GM0141")
                        + NUMBER.formatted("1.25")
                                .replace("<table:table-cell", "<table:table-cell table:number-columns-repeated=\"2\"")
                        + "</table:table-row><table:table-row table:number-rows-repeated=\"1048000\">"
                        + "<table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row></table:table>")
                .write(path.resolve("x.ods"));
        Imported imported = folder.imported();

        assertThat(value(imported, "a", "GM0141", "2023JJ00")).isEqualTo(Value.of(1.25));
        assertThat(value(imported, "b", "GM0141", "2023JJ00")).isEqualTo(Value.of(1.25));
    }

    @Test
    void schoolsWithoutAMunicipalityAreRefusedAndWithOneWeighed() throws IOException {
        String header = "<table:table-row>"
                + CELL.formatted("OVT")
                + CELL.formatted("Naam")
                + CELL.formatted("BGNR")
                + CELL.formatted("schoolweging")
                + CELL.formatted("aantal_leerlingen")
                + CELL.formatted("spreiding");
        String school = "<table:table-row>"
                + CELL.formatted("00AP|C1")
                + CELL.formatted("De Boom")
                + NUMBER.formatted("41234")
                + NUMBER.formatted("30")
                + NUMBER.formatted("100")
                + NUMBER.formatted("6.1");
        String other =
                school.replace("00AP|C1", "00AQ|C1").replace("\"30\"", "\"24\"").replace("\"100\"", "\"300\"");
        String end = "</table:table-row>";
        Zipped.ods("<table:table table:name=\"2022-2023\">" + header + end + school + end + "</table:table>")
                .write(path.resolve("x.ods"));
        assertThat(folder.reason()).isEqualTo("schoolsWithoutMunicipality");

        Zipped.ods("<table:table table:name=\"2022-2023\">"
                        + header
                        + CELL.formatted("GEMEENTENUMMER")
                        + end
                        + school
                        + NUMBER.formatted("141")
                        + end
                        + other
                        + NUMBER.formatted("141")
                        + end
                        + "</table:table>")
                .write(path.resolve("x.ods"));
        assertThat(value(folder.imported(), "SCHOOLWEGING", "GM0141", "2022SJ00"))
                .isEqualTo(Value.of(25.5));
    }

    @Test
    void entitiesInAWorkbookAreRefused() throws IOException {
        Zipped.ods("")
                .with(
                        "content.xml",
                        "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a><table>&e;</table></a>")
                .write(path.resolve("x.ods"));

        assertThat(folder.reason()).isEqualTo("workbookBroken");
    }
}
