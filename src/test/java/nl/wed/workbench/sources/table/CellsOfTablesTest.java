package nl.wed.workbench.sources.table;

import static nl.wed.workbench.sources.Folder.value;
import static nl.wed.workbench.sources.Folder.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.sources.Folder;
import nl.wed.workbench.sources.Zipped;
import nl.wed.workbench.sources.notation.ShareNotation;
import nl.wed.workbench.sources.reading.ImportOptions;
import nl.wed.workbench.sources.result.ImportResult.Imported;
import nl.wed.workbench.sources.result.ImportResult.Refused;
import nl.wed.workbench.sources.result.Warning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people put into the cells of a table beside plain numbers, and what the report of the import says.
class CellsOfTablesTest {
    @TempDir
    private Path path;

    private Folder folder;

    @BeforeEach
    void emptyFolder() {
        folder = new Folder(path);
    }

    @Test
    void footnotesSignsAndFaultsAreToldWithTheirRowAndColumn() throws IOException {
        Imported imported = folder.with("x 2023.csv", """
            code;groei (%)
            GM0014;3,0
            GM0034;10,3*
            GM0141;(3,4)
            GM0150;7,5-
            GM0153;24,9 1)
            GM0164;15,5*
            GM0193;#DEEL/0!
            GM0344;ca. 22,8
            GM0363;5-10
            GM0518;volgt
            """).imported();

        assertThat(value(imported, "groei (%)", "GM0141", "2023JJ00")).isEqualTo(Value.of(-3.4));
        assertThat(value(imported, "groei (%)", "GM0150", "2023JJ00")).isEqualTo(Value.of(-7.5));
        assertThat(value(imported, "groei (%)", "GM0153", "2023JJ00")).isEqualTo(Value.of(24.9));
        assertThat(value(imported, "groei (%)", "GM0363", "2023JJ00")).isEqualTo(new Value.Interval(5, 10));
        assertThat(imported.warnings())
                .containsExactly(
                        Warning.counted("strangeCells", 1, "volgt", 11, "groei (%)", "volgt (1)"),
                        Warning.counted("footnotes", 3, "10,3*", 3, "groei (%)", "* (2), 1) (1)"),
                        Warning.counted("brackets", 1, "(3,4)", 4, "groei (%)", "(3,4) (1)"),
                        Warning.counted("minusBehind", 1, "7,5-", 5, "groei (%)", "7,5- (1)"),
                        Warning.counted("about", 1, "ca. 22,8", 9, "groei (%)", "ca. 22,8 (1)"),
                        Warning.counted("ranges", 1, "5-10", 10, "groei (%)", "5-10 (1)"),
                        Warning.counted("faults", 1, "#DEEL/0!", 8, "groei (%)", "#DEEL/0! (1)"));
    }

    @Test
    void agesAndSizesInAColumnAreWordsAndNoFigures() throws IOException {
        Imported imported = folder.with("x 2023.csv", """
            code;leeftijd;aantal
            GM0141;0-4;12
            GM0363;5-9;13
            GM0344;65+;14
            """).imported();

        assertThat(imported.observations().measures()).hasSize(1);
    }

    @Test
    void decimalsOfAnyLengthAreANumber() throws IOException {
        Imported imported = folder.with(
                        "x 2023.csv", "code,a\nGM0141,1.8333333333333335\nGM0363,0.10299999999999999822364316059975\n")
                .imported();

        assertThat(value(imported, "a", "GM0141", "2023JJ00")).isEqualTo(Value.of(1.8333333333333335));
        assertThat(value(imported, "a", "GM0363", "2023JJ00")).isEqualTo(Value.of(0.103));
        assertThat(warnings(imported)).isEmpty();
    }

    @Test
    void codesForNoNumberAreUnknownAndCounted() throws IOException {
        Imported imported = folder.with("x 2023.csv", """
            code;inwoners;percentage;groei
            GM0014;20000;-99997;-40
            GM0034;20001;10;-99999999
            GM0141;20002;-99997;12
            GM0150;99999999;24;3
            """).imported();

        assertThat(value(imported, "percentage", "GM0014", "2023JJ00"))
                .isEqualTo(new Value.Missing(MissingReason.UNKNOWN, "-99997"));
        assertThat(value(imported, "groei", "GM0014", "2023JJ00")).isEqualTo(Value.of(-40));
        assertThat(value(imported, "groei", "GM0034", "2023JJ00"))
                .isEqualTo(new Value.Missing(MissingReason.UNKNOWN, "-99999999"));
        assertThat(value(imported, "inwoners", "GM0150", "2023JJ00"))
                .isEqualTo(new Value.Missing(MissingReason.UNKNOWN, "99999999"));
        assertThat(imported.warnings())
                .containsExactly(
                        Warning.counted("noNumberCodes", 1, "-99999999"),
                        Warning.counted("noNumberCodes", 2, "-99997"),
                        Warning.counted("noNumberCodes", 1, "99999999"));
    }

    @Test
    void aCountThatLooksLikeNumbersOfDistrictsIsStillACount() throws IOException {
        var rows = new StringBuilder("gemeentecode;aantal_inwoners;percentage_laag_inkomen\n");
        String[] codes = {"GM0014", "GM0141", "GM0150", "GM0153", "GM0164", "GM0193", "GM0344", "GM0363"};
        for (int i = 0; i < codes.length; i++) {
            rows.append(codes[i]).append(";").append(20_000 + i).append(";").append(i % 3 == 0 ? -99_997 : 7 + i);
            rows.append("\n");
        }
        Imported imported = folder.with("x 2023.csv", rows.toString()).imported();

        assertThat(value(imported, "aantal_inwoners", "GM0141", "2023JJ00")).isEqualTo(Value.of(20_001));
        assertThat(imported.warnings()).containsExactly(Warning.counted("noNumberCodes", 3, "-99997"));
    }

    @Test
    void aCodeIsFoundInAWorkbookAndUnderAUnitOfThousands() throws IOException {
        Zipped.xlsx(Map.of(
                        "2023",
                        Zipped.row(1, "code", "huishoudens (x 1 000)", "aandeel")
                                + Zipped.row(2, "GM0141", "-99997", "<c s=\"1\"><v>0.123</v></c>")
                                + Zipped.row(3, "GM0363", "32.7", "<c s=\"1\"><v>-99997</v></c>")))
                .write(path.resolve("x.xlsx"));
        Imported imported = folder.imported();

        assertThat(value(imported, "huishoudens (x 1 000)", "GM0141", "2023JJ00"))
                .isEqualTo(new Value.Missing(MissingReason.UNKNOWN, "-99997"));
        assertThat(value(imported, "aandeel", "GM0363", "2023JJ00"))
                .isEqualTo(new Value.Missing(MissingReason.UNKNOWN, "-99997"));
        assertThat(imported.warnings()).containsExactly(Warning.counted("noNumberCodes", 2, "-99997"));
    }

    @Test
    void aCodeIsFoundInTheOlderInterfaceOfCbsAndBesideAMap() throws IOException {
        folder.with("UntypedDataSet.json", """
            {"odata.metadata":"https://x/$metadata#Cbs.OData.WebAPI.UntypedDataSet","value":[
             {"ID":0,"RegioS":"GM0141","Perioden":"2023JJ00","Inwoners_1":"   73123"},
             {"ID":1,"RegioS":"GM0363","Perioden":"2023JJ00","Inwoners_1":"  -99997"}]}
            """);
        Imported table = folder.imported();
        assertThat(value(table, "Inwoners_1", "GM0363", "2023JJ00"))
                .isEqualTo(new Value.Missing(MissingReason.UNKNOWN, "-99997"));
        assertThat(table.warnings()).contains(Warning.counted("noNumberCodes", 1, "-99997"));
    }

    @Test
    void sharesOfOneUnderAPercentSignAreAskedWithBothReadings() throws IOException {
        folder.with("x 2023.csv", "code;jeugdzorg (%)\nGM0014;0,03\nGM0141;0,103\nGM0150;-99997\n");

        Refused refused = folder.refused();
        assertThat(refused.reasonKey()).isEqualTo(Refused.NEEDS_SHARES);
        assertThat(refused.arguments()).containsExactly("x 2023.csv", "0,03", "3 %", "0,03 %", "2", "jeugdzorg (%)");
    }

    @Test
    void theAnswerAboutSharesIsAppliedAndKept() throws IOException {
        folder.with("x 2023.csv", "code;jeugdzorg (%);groot (%)\nGM0014;0,03;12,5\nGM0141;0,103;0,5\n");

        Imported shares = folder.imported(ImportOptions.standard().withShares(ShareNotation.OF_ONE));
        assertThat(value(shares, "jeugdzorg (%)", "GM0141", "2023JJ00")).isEqualTo(Value.of(10.3));
        assertThat(value(shares, "groot (%)", "GM0141", "2023JJ00")).isEqualTo(Value.of(0.5));
        assertThat(shares.observations().measure("jeugdzorg (%)").orElseThrow().decimals())
                .isEqualTo(1);
        assertThat(shares.dataSet().importer()).isEqualTo("table+aandeel");

        Imported written = folder.imported(ImportOptions.standard().withShares(ShareNotation.OF_HUNDRED));
        assertThat(value(written, "jeugdzorg (%)", "GM0141", "2023JJ00")).isEqualTo(Value.of(0.103));
        assertThat(written.dataSet().importer()).isEqualTo("table+procent");
    }

    @Test
    void anAnswerThatNothingNeededIsNotKept() throws IOException {
        folder.with("x 2023.csv", "code;jeugdzorg (%)\nGM0014;3,1\nGM0141;10,3\n");

        Imported imported = folder.imported(ImportOptions.standard().withShares(ShareNotation.OF_ONE));
        assertThat(value(imported, "jeugdzorg (%)", "GM0141", "2023JJ00")).isEqualTo(Value.of(10.3));
        assertThat(imported.dataSet().importer()).isEqualTo("table");
    }

    @Test
    void aPercentHeaderWithoutBracketsIsOneToo() throws IOException {
        folder.with("x 2023.csv", "code;percentage_laag_inkomen\nGM0014;0.03\nGM0141;0.103\n");

        assertThat(folder.reason()).isEqualTo("needsShares");
    }

    @Test
    void sharesInALongTableAreAskedPerMeasure() throws IOException {
        folder.with("x 2023.csv", """
            code;onderwerp;waarde
            GM0141;Laag inkomen (%);0,103
            GM0141;Huishoudens (x 1 000);32,7
            GM0363;Laag inkomen (%);0,21
            GM0363;Huishoudens (x 1 000);480,2
            """);
        assertThat(folder.reason()).isEqualTo("needsShares");

        Imported shares = folder.imported(ImportOptions.standard().withShares(ShareNotation.OF_ONE));
        assertThat(value(shares, "Laag inkomen (%)", "GM0141", "2023JJ00")).isEqualTo(Value.of(10.3));
        assertThat(value(shares, "Huishoudens (x 1 000)", "GM0141", "2023JJ00")).isEqualTo(Value.of(32_700));
    }

    @Test
    void cellsThatSayThemselvesThatTheyArePercentagesAreNotAsked() throws IOException {
        Imported imported = folder.with("x 2023.csv", "code;laag inkomen\nGM0014;0,3 %\nGM0141;0,8 %\n")
                .imported();

        assertThat(value(imported, "laag inkomen", "GM0141", "2023JJ00")).isEqualTo(Value.of(0.8));
    }

    @Test
    void aShareAmongPercentagesIsAskedAlsoWhereTheHeadSaysNothing() throws IOException {
        folder.with("x 2023.csv", "code;Aandeel\nGM0014;12,5%\nGM0034;9,8 %\nGM0037;10\nGM0141;0,11\n");
        assertThat(folder.reason()).isEqualTo("needsShares");

        Imported shares = folder.imported(ImportOptions.standard().withShares(ShareNotation.OF_ONE));
        assertThat(value(shares, "Aandeel", "GM0141", "2023JJ00")).isEqualTo(Value.of(11));
        assertThat(value(shares, "Aandeel", "GM0037", "2023JJ00")).isEqualTo(Value.of(10));
        assertThat(texts(shares))
                .anyMatch(text -> text.contains("sharesMixed"))
                .anyMatch(text -> text.contains("signsMixed"));
    }

    @Test
    void onePercentSignAmongSharesIsASignOfAll() throws IOException {
        folder.with("x 2023.csv", "code;Aandeel\nGM0014;0,125\nGM0034;0,098\nGM0037;10%\nGM0141;0,11\n");
        assertThat(folder.reason()).isEqualTo("needsShares");
    }

    @Test
    void aSignInOneYearIsASignOfTheOthersOfTheSameStatistic() throws IOException {
        folder.with("x.csv", "code;Bereik 2021;Bereik 2022\nGM0014;0,125;11,5%\nGM0034;0,098;9%\nGM0037;0,11;8,2%\n");
        assertThat(folder.reason()).isEqualTo("needsShares");

        Imported shares = folder.imported(ImportOptions.standard().withShares(ShareNotation.OF_ONE));
        assertThat(value(shares, "Bereik", "GM0014", "2021JJ00")).isEqualTo(Value.of(12.5));
        assertThat(value(shares, "Bereik", "GM0014", "2022JJ00")).isEqualTo(Value.of(11.5));
    }

    @Test
    void aPercentageAmongCountsIsUnknownAndSaid() throws IOException {
        Imported imported = folder.with("x 2023.csv", "code;Klanten\nGM0014;120\nGM0034;5%\nGM0037;300\nGM0141;110\n")
                .imported();

        assertThat(value(imported, "Klanten", "GM0034", "2023JJ00")).isInstanceOf(Value.Missing.class);
        assertThat(value(imported, "Klanten", "GM0037", "2023JJ00")).isEqualTo(Value.of(300));
        assertThat(texts(imported)).anyMatch(text -> text.contains("strangeCells"));
    }

    @Test
    void inALongTableAUnitInCellsIsOfTheirMeasureOnly() throws IOException {
        Imported imported = folder.with("x 2023.csv", """
            code;onderwerp;waarde
            GM0141;Rokers;12%
            GM0141;Inwoners;1234
            GM0363;Rokers;11%
            GM0363;Inwoners;2345
            """).imported();

        assertThat(imported.observations().measure("Rokers").orElseThrow().unit())
                .isEqualTo("%");
        assertThat(imported.observations().measure("Inwoners").orElseThrow().unit())
                .isNotEqualTo("%");
    }

    private static List<String> texts(Imported imported) {
        return imported.warnings().stream().map(one -> one.key()).toList();
    }
}
