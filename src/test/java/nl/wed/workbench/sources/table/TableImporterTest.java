package nl.wed.workbench.sources.table;

import static nl.wed.workbench.sources.Folder.value;
import static nl.wed.workbench.sources.Folder.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.domain.review.CheckFinding;
import nl.wed.workbench.domain.review.CheckHints;
import nl.wed.workbench.domain.review.CheckKind;
import nl.wed.workbench.domain.review.CheckReport;
import nl.wed.workbench.sources.Folder;
import nl.wed.workbench.sources.notation.DecimalSign;
import nl.wed.workbench.sources.reading.ImportOptions;
import nl.wed.workbench.sources.result.ImportResult;
import nl.wed.workbench.sources.result.ImportResult.Imported;
import nl.wed.workbench.sources.result.Warning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableImporterTest {
    @TempDir
    private Path path;

    private Folder folder;

    @BeforeEach
    void emptyFolder() {
        folder = new Folder(path);
    }

    @Test
    void columnsThatAreYearsBecomeOneMeasureWithPeriods() throws IOException {
        Imported imported = folder.with("inwoners-2024-2025.csv", """
            regiocode;naam;provinciecode;2024;2025
            GM0363;Amsterdam;PV27;931298;934526
            GM0003;Appingedam;PV20;;
            """).imported();

        assertThat(imported.observations().measures())
                .containsExactly(new Statistic("inwoners", "inwoners", "", "aantal", 0));
        assertThat(value(imported, "inwoners", "GM0363", "2025JJ00")).isEqualTo(Value.of(934_526));
        assertThat(value(imported, "inwoners", "GM0003", "2025JJ00")).isEqualTo(Value.missing(MissingReason.UNKNOWN));
        assertThat(imported.observations().regionNames()).containsEntry("GM0363", "Amsterdam");
        assertThat(imported.dataSet().table()).isEqualTo("inwoners");
    }

    @Test
    void smallNumbersAreAnIntervalAndSignsKeepTheirReason() throws IOException {
        Imported imported = folder.with("jeugdhulp 2023.csv", """
            code\tjongeren\taandeel (%)
            GM0141\t<5\t12,5
            GM0363\tx\t.
            GM0344\tn.v.t.\t?
            GM0518\t40\t-
            """).imported();

        assertThat(value(imported, "jongeren", "GM0141", "2023JJ00")).isEqualTo(new Value.Interval(1, 4));
        assertThat(value(imported, "jongeren", "GM0363", "2023JJ00"))
                .isEqualTo(new Value.Missing(MissingReason.CONFIDENTIAL, "x"));
        assertThat(value(imported, "jongeren", "GM0344", "2023JJ00"))
                .isEqualTo(new Value.Missing(MissingReason.NOT_APPLICABLE, "n.v.t."));
        assertThat(value(imported, "aandeel (%)", "GM0141", "2023JJ00")).isEqualTo(Value.of(12.5));
        assertThat(value(imported, "aandeel (%)", "GM0518", "2023JJ00"))
                .isEqualTo(new Value.Missing(MissingReason.UNKNOWN, "-"));
        assertThat(imported.counts().suppressed()).isEqualTo(2);
        assertThat(imported.counts().known()).isEqualTo(2);
    }

    @Test
    void unitsInHeadersAreScaled() throws IOException {
        Imported imported = folder.with(
                        "2021.csv",
                        "gm_code,Avg income (x€1k),Households (x 1 000)\n" + "141,28.1,32.7\n363,31.05,480.2\n")
                .imported();

        assertThat(value(imported, "Avg income (x€1k)", "GM0141", "2021JJ00")).isEqualTo(Value.of(28_100));
        assertThat(value(imported, "Households (x 1 000)", "GM0363", "2021JJ00"))
                .isEqualTo(Value.of(480_200));
        assertThat(imported.observations().measures())
                .extracting(Statistic::unit)
                .containsExactly("euro", "aantal");
    }

    @Test
    void windowsEncodingIsRead() throws IOException {
        Imported imported = folder.with(
                        "x 2023.csv",
                        "code;gemeente;aantal\nGM1900;Súdwest-Fryslân;10\n",
                        Charset.forName("windows-1252"))
                .imported();

        assertThat(imported.observations().regionNames()).containsEntry("GM1900", "Súdwest-Fryslân");
    }

    @Test
    void theYearComesFromHeadersOrTheUserOrTheNameOrIsAsked() throws IOException {
        String rows = "\nGM0141;10\n";
        folder.with("x.csv", "code;aantal" + rows);
        assertThat(folder.refused().reasonKey()).isEqualTo(ImportResult.Refused.NEEDS_YEAR);
        Imported answered = folder.imported(ImportOptions.standard().withYear(2019));
        assertThat(value(answered, "aantal", "GM0141", "2019JJ00")).isEqualTo(Value.of(10));

        folder.with("x.csv", "code;aantal 2022/'23" + rows);
        assertThat(value(folder.imported(), "aantal", "GM0141", "2022SJ00")).isEqualTo(Value.of(10));
    }

    @Test
    void aYearThatIsABoundaryIsNoPeriod() throws IOException {
        folder.with("x 2021.csv", "code;Bouwjaar voor 2000 (%)\nGM0141;60\n");

        assertThat(value(folder.imported(), "Bouwjaar voor 2000 (%)", "GM0141", "2021JJ00"))
                .isEqualTo(Value.of(60));
    }

    @Test
    void aColumnWithPeriodsMakesALongTable() throws IOException {
        Imported imported = folder.with("lang.csv", """
            code;jaar;aantal
            GM0141;2022;10
            GM0141;2023;11
            """).imported();

        assertThat(value(imported, "aantal", "GM0141", "2023JJ00")).isEqualTo(Value.of(11));
    }

    @Test
    void aRegionTwiceIsRefusedWithItsRows() throws IOException {
        folder.with("x 2021.csv", "code;aantal\nGM0141;1\nGM0363;2\nGM0141;1\n");

        assertThat(folder.reason()).isEqualTo("duplicateRegion");
        assertThat(folder.refused().arguments()).containsExactly("x 2021.csv", "GM0141", "2", "4");
    }

    @Test
    void impossibleValuesAreKeptAndFoundByTheCheck() throws IOException {
        Imported imported = folder.with("x 2021.csv", "code;aandeel (%);aantal\nGM0141;104,5;-3\nGM0363;50;4\n")
                .imported();

        assertThat(CheckReport.of(imported.observations(), new CheckHints("GM0141", List.of())))
                .extracting(CheckFinding::kind)
                .containsExactly(CheckKind.PERCENTAGE_ABOVE_100, CheckKind.NEGATIVE_COUNT);
        assertThat(value(imported, "aandeel (%)", "GM0141", "2021JJ00")).isEqualTo(Value.of(104.5));
    }

    @Test
    void thousandsMarksAreReadWhenOtherNumbersSettleTheSign() throws IOException {
        Imported imported = folder.with("x 2021.csv", "code;euro;km\nGM0141;1.234;0,5\nGM0363;2.000.000;12,25\n")
                .imported();

        assertThat(value(imported, "euro", "GM0141", "2021JJ00")).isEqualTo(Value.of(1_234));
        assertThat(value(imported, "euro", "GM0363", "2021JJ00")).isEqualTo(Value.of(2_000_000));
        assertThat(value(imported, "km", "GM0363", "2021JJ00")).isEqualTo(Value.of(12.25));
    }

    @Test
    void anOpenDecimalSignIsAskedAndContradictionsAreRefused() throws IOException {
        folder.with("x 2021.csv", "code;aantal\nGM0141;1.234\n");
        assertThat(folder.refused().reasonKey()).isEqualTo(ImportResult.Refused.NEEDS_DECIMAL_SIGN);
        Imported answered = folder.imported(ImportOptions.standard().withDecimalSign(DecimalSign.POINT));
        assertThat(value(answered, "aantal", "GM0141", "2021JJ00")).isEqualTo(Value.of(1.234));

        folder.with("x 2021.csv", "code;a;b\nGM0141;1.5;2,5\n");
        assertThat(folder.reason()).isEqualTo("mixedDecimalSigns");
    }

    @Test
    void aWordAmongNumbersIsKeptAsItWasWritten() throws IOException {
        Imported imported = folder.with(
                        "x 2021.csv",
                        "code;aantal\nGM0141;1\nGM0363;2\nGM0344;3\nGM0518;4\nGM0599;5\n" + "GM0153;volgt\n")
                .imported();

        assertThat(value(imported, "aantal", "GM0153", "2021JJ00"))
                .isEqualTo(new Value.Missing(MissingReason.OTHER, "volgt"));
        assertThat(warnings(imported)).containsExactly("strangeCells");
    }

    @Test
    void aRowOfAnotherWidthIsLeftOutAndManyAreRefused() throws IOException {
        Imported imported = folder.with(
                        "x 2021.csv", "code;a;b\nGM0141;1;2\nGM0363;1\nGM0344;1;2\nGM0518;1;2\nGM0599;1;2;\n")
                .imported();
        assertThat(imported.observations().regionNames()).containsOnlyKeys("GM0141", "GM0344", "GM0518", "GM0599");
        assertThat(imported.warnings()).containsExactly(Warning.of("rowsWidth", 1, 3));

        folder.with("x 2021.csv", "code;a;b\nGM0141;1;2\nGM0363;1,5;2;3\nGM0344;1,5;2;3\nGM0518;1;2\n");
        assertThat(folder.reason()).isEqualTo("unequalRows");
        assertThat(folder.refused().arguments()).containsExactly("x 2021.csv", "3, 4", "3", "2");
    }

    @Test
    void theTableInTheNameOfADerivedFileIsKept() throws IOException {
        Imported imported = folder.with("afgeleid-van-85039NED.csv", "code;inwoners\nGM0141;73000\n")
                .imported();

        assertThat(imported.dataSet().table()).isEqualTo("85039NED");
        assertThat(value(imported, "inwoners", "GM0141", "2021JJ00")).isEqualTo(Value.of(73_000));
    }
}
