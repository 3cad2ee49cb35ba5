package nl.wed.workbench.sources.table;

import static nl.wed.workbench.sources.Folder.value;
import static nl.wed.workbench.sources.Folder.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.sources.Folder;
import nl.wed.workbench.sources.Importers;
import nl.wed.workbench.sources.Zipped;
import nl.wed.workbench.sources.mapping.TableMapping;
import nl.wed.workbench.sources.notation.DecimalSign;
import nl.wed.workbench.sources.reading.ImportOptions;
import nl.wed.workbench.sources.result.ImportResult;
import nl.wed.workbench.sources.result.ImportResult.Imported;
import nl.wed.workbench.sources.result.ImportResult.Refused;
import nl.wed.workbench.sources.result.Warning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Numbers that a workbook stores as text: the same question as in CSV, and real numbers beside them.
class TextNumbersTest {
    @TempDir
    private Path path;

    private Folder folder;

    @BeforeEach
    void emptyFolder() {
        folder = new Folder(path);
    }

    @Test
    void aTextThatCanBeTwoNumbersIsAskedWithBothReadings() throws IOException {
        workbook("code", "inwoners", "GM0141", text("73.123"), "GM0014", text("244.427"));

        Refused refused = folder.refused();
        assertThat(refused.reasonKey()).isEqualTo(ImportResult.Refused.NEEDS_DECIMAL_SIGN);
        assertThat(refused.arguments()).containsExactly("x 2023.xlsx", "73.123", "73123", "73,123", "2", "inwoners");
    }

    @Test
    void theAnswerDecidesAndIsKeptInTheKindOfTheDataSet() throws IOException {
        workbook("code", "inwoners", "GM0141", text("73.123"), "GM0014", text("244.427"));

        Imported comma = folder.imported(ImportOptions.standard().withDecimalSign(DecimalSign.COMMA));
        Imported point = folder.imported(ImportOptions.standard().withDecimalSign(DecimalSign.POINT));
        assertThat(value(comma, "inwoners", "GM0014", "2023JJ00")).isEqualTo(Value.of(244_427));
        assertThat(comma.dataSet().importer()).isEqualTo("table+komma");
        assertThat(value(point, "inwoners", "GM0014", "2023JJ00")).isEqualTo(Value.of(244.427));
        assertThat(point.dataSet().importer()).isEqualTo("table+punt");
        assertThat(point.dataSet().rawHash()).isEqualTo(comma.dataSet().rawHash());
    }

    @Test
    void realNumbersAreNoEvidenceAboutTheNotationOfTexts() throws IOException {
        workbook("code", "inwoners", "GM0141", "12.5", "GM0014", text("244.427"), "GM0034", "0.25");

        assertThat(folder.reason()).isEqualTo("needsDecimalSign");
    }

    @Test
    void realNumbersAreReadAsTheyAreStoredWhateverTheAnswer() throws IOException {
        workbook("code", "inwoners", "GM0141", "12.345", "GM0014", text("244.427"));
        Imported imported = folder.imported(ImportOptions.standard().withDecimalSign(DecimalSign.COMMA));

        assertThat(value(imported, "inwoners", "GM0141", "2023JJ00")).isEqualTo(Value.of(12.345));
        assertThat(value(imported, "inwoners", "GM0014", "2023JJ00")).isEqualTo(Value.of(244_427));
    }

    @Test
    void textsThatCanBeReadInOneWaySettleTheOthers() throws IOException {
        workbook("code", "inwoners", "GM0141", text("73.123,5"), "GM0014", text("244.427"), "GM0034", "12.25");
        Imported imported = folder.imported();

        assertThat(value(imported, "inwoners", "GM0014", "2023JJ00")).isEqualTo(Value.of(244_427));
        assertThat(value(imported, "inwoners", "GM0034", "2023JJ00")).isEqualTo(Value.of(12.25));
        assertThat(imported.dataSet().importer()).isEqualTo("table");
    }

    @Test
    void theSizeOfRealNumbersInTheSameColumnSettlesItAndIsSaid() throws IOException {
        String[] real = {"73000", "105000", "230000", "66000", "161000"};
        String[] codes = {"GM0141", "GM0150", "GM0014", "GM0164", "GM0153"};
        var cells = new String[2 + 2 * (real.length + 1)];
        cells[0] = "code";
        cells[1] = "inwoners";
        for (int i = 0; i < real.length; i++) {
            cells[2 + 2 * i] = codes[i];
            cells[3 + 2 * i] = real[i];
        }
        cells[12] = "GM0193";
        cells[13] = text("132.441");
        workbook(cells);
        Imported imported = folder.imported();

        assertThat(value(imported, "inwoners", "GM0193", "2023JJ00")).isEqualTo(Value.of(132_441));
        assertThat(imported.warnings()).containsExactly(Warning.of("signBySize", "132.441", "132441"));
    }

    @Test
    void theAnswerIsNotUsedWhereTheNumbersSayOtherwise() throws IOException {
        folder.with("x 2023.csv", "code;a\nGM0141;12.5\nGM0363;3.25\n");
        Imported imported = folder.imported(ImportOptions.standard().withDecimalSign(DecimalSign.COMMA));

        assertThat(value(imported, "a", "GM0141", "2023JJ00")).isEqualTo(Value.of(12.5));
        assertThat(imported.dataSet().importer()).isEqualTo("table");
    }

    @Test
    void oneCellInTheOtherNotationIsUnknownAndSaid() throws IOException {
        var rows = new StringBuilder("code;a\n");
        for (int i = 10; i < 60; i++) {
            rows.append("GM00").append(i).append(";").append(i).append(",5\n");
        }
        folder.with("x 2023.csv", rows + "GM0141;12.5\n");
        Imported imported = folder.imported();

        assertThat(value(imported, "a", "GM0010", "2023JJ00")).isEqualTo(Value.of(10.5));
        assertThat(imported.warnings()).contains(Warning.counted("strangeCells", 1, "12.5", 52, "a", "12.5 (1)"));
    }

    @Test
    void moneyHasTwoDecimalsOrNoneWhichIsSaid() throws IOException {
        folder.with("x 2023.csv", "code;inkomen\nGM0141;€ 20.100\nGM0363;€ 31.250\n");
        Imported imported = folder.imported();

        assertThat(value(imported, "inkomen", "GM0141", "2023JJ00")).isEqualTo(Value.of(20_100));
        assertThat(imported.observations().measure("inkomen").orElseThrow().unit())
                .isEqualTo("euro");
        assertThat(imported.warnings()).containsExactly(Warning.of("signByMoney", "€ 20.100", "20100"));
    }

    @Test
    void anOpenNumberOfMillionsIsAsked() throws IOException {
        folder.with("x 2023.csv", "code;budget\nGM0141;€ 2,345 mln\nGM0363;€ 1,250 mln\n");

        assertThat(folder.reason()).isEqualTo("needsDecimalSign");
    }

    @Test
    void aRaisedFootnoteIsNoDigitOfTheNumber() throws IOException {
        String raised = "<c t=\"inlineStr\"><is><r><t>12,5</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr>"
                + "<t>1</t></r></is></c>";
        workbook("code", "a", "GM0141", raised, "GM0014", text("3,5"));
        Imported imported = folder.imported();

        assertThat(value(imported, "a", "GM0141", "2023JJ00")).isEqualTo(Value.of(12.5));
        assertThat(imported.warnings()).containsExactly(Warning.counted("footnotes", 1, "12,5¹", 2, "a", "¹ (1)"));
    }

    @Test
    void aRaisedFootnoteInAnOpenDocumentIsNoDigitEither() throws IOException {
        String style = "<office:automatic-styles><style:style style:name=\"T1\" style:family=\"text\">"
                + "<style:text-properties style:text-position=\"super 58%\"/></style:style></office:automatic-styles>";
        String cell = "<table:table-cell office:value-type=\"string\"><text:p>%s</text:p></table:table-cell>";
        Zipped.ods("<table:table table:name=\"2023\"><table:table-row>"
                        + cell.formatted("code")
                        + cell.formatted("a")
                        + "</table:table-row><table:table-row>"
                        + cell.formatted("GM0141")
                        + cell.formatted("12,5<text:span text:style-name=\"T1\">1</text:span>")
                        + "</table:table-row></table:table>")
                .changed(
                        "content.xml",
                        xml -> xml.replace("xmlns:text", "xmlns:style=\"urn:s\" xmlns:text")
                                .replace("<office:body>", style + "<office:body>"))
                .write(path.resolve("x.ods"));

        assertThat(value(folder.imported(), "a", "GM0141", "2023JJ00")).isEqualTo(Value.of(12.5));
    }

    @Test
    void textNumbersInJsonOfASwingSiteAreAskedToo() throws IOException {
        folder.with("x.json", """
            {"headers":[{"name":"gemeentecode"},{"name":"Inwoners 2023"}],
             "rows":[["GM0014","244.427"],["GM0141",73123]]}
            """);
        assertThat(folder.reason()).isEqualTo("needsDecimalSign");

        Imported comma = folder.imported(ImportOptions.standard().withDecimalSign(DecimalSign.COMMA));
        assertThat(value(comma, "Inwoners", "GM0014", "2023JJ00")).isEqualTo(Value.of(244_427));
        assertThat(value(comma, "Inwoners", "GM0141", "2023JJ00")).isEqualTo(Value.of(73_123));
    }

    @Test
    void theMappingScreenAsksTooAndIsAnsweredByTheSign() throws IOException {
        workbook("code", "inwoners", "GM0141", text("73.123"), "GM0014", text("244.427"));
        Path file = path.resolve("x 2023.xlsx");
        var tables = Tables.standard();
        TablePreview open =
                tables.previews(file, ImportOptions.standard(), List.of()).getFirst();
        assertThat(open.trial()).isInstanceOf(Refused.class);

        TableMapping comma = open.mapping().withDecimalComma(true);
        var answered = ImportOptions.standard().withDecimalSign(DecimalSign.COMMA);
        var imported = (Imported) tables.read(file, comma, answered);
        assertThat(value(imported, "inwoners", "GM0014", "2023JJ00")).isEqualTo(Value.of(244_427));
        assertThat(imported.dataSet().importer()).isEqualTo("table+komma");
    }

    @Test
    void aRememberedNotationGivesWayToWhatTheNumbersSay() throws IOException {
        folder.with("x 2023.csv", "code;a\nGM0141;12,5\nGM0363;3,25\n");
        TableMapping before = Tables.standard()
                .previews(path.resolve("x 2023.csv"), ImportOptions.standard(), List.of())
                .getFirst()
                .mapping();
        folder.with("x 2023.csv", "code;a\nGM0141;12.5\nGM0363;3.25\n");
        var imported = (Imported) Importers.standard()
                .readAll(List.of(path), ImportOptions.standard(), List.of(before))
                .getFirst();

        assertThat(before.decimalComma()).isTrue();
        assertThat(value(imported, "a", "GM0141", "2023JJ00")).isEqualTo(Value.of(12.5));
        assertThat(warnings(imported)).containsExactly("asBefore");
    }

    @Test
    void anOpenTextInAWorkbookIsAskedAlsoWhenItsHeaderIsRemembered() throws IOException {
        workbook("code", "inwoners", "GM0141", "73123", "GM0014", "244427");
        Path file = path.resolve("x 2023.xlsx");
        TableMapping before = Tables.standard()
                .previews(file, ImportOptions.standard(), List.of())
                .getFirst()
                .mapping();
        workbook("code", "inwoners", "GM0141", text("73.123"), "GM0014", text("244.427"));

        assertThat(Importers.standard()
                        .readAll(List.of(path), ImportOptions.standard(), List.of(before))
                        .getFirst())
                .isInstanceOf(Refused.class);
    }

    private static String text(String number) {
        return "<c t=\"inlineStr\"><is><t>" + number + "</t></is></c>";
    }

    /// A workbook of two columns, cell by cell.
    private void workbook(String... cells) throws IOException {
        var rows = new StringBuilder();
        for (int i = 0; i < cells.length; i += 2) {
            rows.append(Zipped.row(i / 2 + 1, cells[i], cells[i + 1]));
        }
        Zipped.xlsx(Map.of("Blad1", rows.toString())).write(path.resolve("x 2023.xlsx"));
    }
}
