package nl.wed.workbench.sources.cbs.bulk;

import static nl.wed.workbench.sources.Folder.point;
import static nl.wed.workbench.sources.Folder.value;
import static nl.wed.workbench.sources.Folder.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.sources.Folder;
import nl.wed.workbench.sources.Zipped;
import nl.wed.workbench.sources.result.ImportResult.Imported;
import nl.wed.workbench.sources.result.Warning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkCsvImporterTest {
    @TempDir
    private Path path;

    private Folder folder;
    private final Map<String, String> parts = new LinkedHashMap<>();

    @BeforeEach
    void aWholeTable() {
        folder = new Folder(path);
        parts.put("Properties.csv", """
            Identifier;Title;Modified;Catalog;License;ObservationCount;TemporalCoverage
            85678NED;"Laag inkomen; ""regio""
            (indeling 2023)";2024-11-05;CBS;https://creativecommons.org/licenses/by/4.0/;4;2011
            """);
        parts.put("Dimensions.csv", """
            Identifier;Title;Description;Kind;ContainsCodes
            Huishoudens;Huishoudens;;Dimension;True
            RegioS;Regio’s;;GeoDimension;True
            Perioden;Perioden;;TimeDimension;True
            """);
        parts.put("MeasureCodes.csv", """
            Identifier;MeasureGroupId;Index;Title;Description;DataType;Unit;Decimals
            M1;1;1;Particuliere huishoudens;;Double;x 1 000;1
            M2;1;2;Relatief;;Double;%;1
            """);
        parts.put("MeasureGroups.csv", "Id;Index;Title;Description;ParentId\n1;1;Inkomen;;\n");
        parts.put("HuishoudensCodes.csv", """
            Identifier;DimensionGroupId;DimensionId;Index;Title;Description
            T001139;;Huishoudens;1;Totaal;
            1050015;;Huishoudens;2;Eenpersoons;"Eén persoon.
            Alleen."
            """);
        parts.put("RegioSCodes.csv", """
            Identifier;DimensionGroupId;DimensionId;Index;Title
            NL01;NL;RegioS;1;Nederland
            GM0141;GMPV23;RegioS;2;Almelo
            """);
        parts.put(
                "PeriodenCodes.csv",
                "Identifier;DimensionGroupId;DimensionId;Index;Title;Description;Status\n"
                        + "2011JJ00;0;Perioden;1;2011;;Definitief\n"
                        + "2022JJ00;0;Perioden;2;2022;;Voorlopig\n");
        parts.put("Observations.csv", """
            Id;Measure;RegioS;Huishoudens;Perioden;Value;StringValue;ValueAttribute
            0;M1;NL01;T001139;2011JJ00;481,8;;None
            1;M2;NL01;T001139;2011JJ00;8;;None
            2;M1;GM0141;1050015;2022JJ00;1,2;;None
            3;M1;GM0141;T001139;2022JJ00;;;Confidential
            """);
    }

    private void writeFolder() throws IOException {
        for (var part : parts.entrySet()) {
            folder.with(part.getKey(), part.getValue());
        }
    }

    @Test
    void aFolderIsReadWithDecimalCommaUnitsAndCodes() throws IOException {
        writeFolder();
        Imported imported = folder.imported();

        assertThat(imported.dataSet().importer()).isEqualTo("cbs-odata4-csv");
        assertThat(imported.dataSet().table()).isEqualTo("85678NED");
        assertThat(imported.dataSet().title()).isEqualTo("Laag inkomen; \"regio\" (indeling 2023)");
        assertThat(value(imported, "M1", "NL01", "2011JJ00")).isEqualTo(Value.of(481_800));
        assertThat(value(imported, "M2", "NL01", "2011JJ00")).isEqualTo(Value.of(8));
        assertThat(value(imported, "M1", "GM0141", "2022JJ00"))
                .isEqualTo(new Value.Missing(MissingReason.CONFIDENTIAL, "Confidential"));
        assertThat(point(imported, "M1|Huishoudens=1050015", "GM0141", "2022JJ00")
                        .status())
                .isEqualTo(PeriodStatus.PROVISIONAL);
        assertThat(imported.observations().measures())
                .contains(new Statistic("M1", "Particuliere huishoudens", "Inkomen", "aantal", 0));
        assertThat(imported.observations().regionNames()).containsEntry("GM0141", "Almelo");
    }

    @Test
    void theZipThatItComesInIsTheSame() throws IOException {
        var zipped = new Zipped();
        parts.forEach(zipped::with);
        zipped.write(path.resolve("85678NED.zip"));
        Imported imported = folder.imported();

        assertThat(value(imported, "M1", "NL01", "2011JJ00")).isEqualTo(Value.of(481_800));
        assertThat(imported.dataSet().files()).contains("85678NED.zip/Observations.csv");
    }

    @Test
    void observationsOfAnotherTableAreRefusedWithTheDimensionThatIsMissing() throws IOException {
        parts.put(
                "Observations.csv",
                "Id;Measure;Huishoudens;Perioden;Value;StringValue;ValueAttribute\n"
                        + "0;M1;T001139;2011JJ00;481,8;;None\n");
        writeFolder();

        assertThat(folder.reason()).isEqualTo("dimensionMissing");
        assertThat(folder.refused().arguments()).contains("RegioS");
    }

    @Test
    void aTableThatHasNoRegionsAtAllIsAboutTheCountry() throws IOException {
        parts.put(
                "Dimensions.csv",
                "Identifier;Title;Kind;ContainsCodes\nPerioden;Perioden;TimeDimension;True\n"
                        + "Huishoudens;Huishoudens;Dimension;True\n");
        parts.put(
                "Observations.csv",
                "Id;Measure;Huishoudens;Perioden;Value;StringValue;ValueAttribute\n"
                        + "0;M1;T001139;2011JJ00;481,8;;None\n");
        writeFolder();
        Imported imported = folder.imported();

        assertThat(value(imported, "M1", "NL01", "2011JJ00")).isEqualTo(Value.of(481_800));
        assertThat(imported.observations().regionNames()).containsEntry("NL01", "Nederland");
        assertThat(warnings(imported)).containsExactly("nationalOnly");
    }

    @Test
    void aTableAboutTheCaribbeanIsNotAboutTheCountry() throws IOException {
        aTableThatHasNoRegionsAtAllIsAboutTheCountry();
        folder.with(
                "Properties.csv",
                "Identifier;Title;ObservationCount\n85678NED;Caribisch Nederland; inkomen;4\n"
                        .replace("; inkomen", ", inkomen"));

        assertThat(folder.reason()).isEqualTo("noRegion");
    }

    @Test
    void aTextWhereANumberShouldBeIsUnknownAndSaid() throws IOException {
        parts.compute("Observations.csv", (_, rows) -> rows.replace("481,8", "veel"));
        writeFolder();

        assertThat(warnings(folder.imported())).contains("strangeCells");
        assertThat(folder.imported().counts().notUnderstood()).isEqualTo(1);
    }

    @Test
    void withoutUnitsItIsRefused() throws IOException {
        parts.remove("MeasureCodes.csv");
        writeFolder();

        assertThat(folder.reason()).isEqualTo("noMeasureCodes");
    }

    @Test
    void whatCannotBePlacedOrIsTextIsLeftOutCountedAndSaid() throws IOException {
        parts.compute("MeasureCodes.csv", (_, rows) -> rows + "M3;1;3;Soort;;String;;0\n");
        parts.compute(
                "Observations.csv",
                (_, rows) -> rows
                        + "4;M9;NL01;T001139;2011JJ00;1;;None\n"
                        + "5;M1;;T001139;2011JJ00;1;;None\n"
                        + "6;M1;NL01;T001139;ooit;1;;None\n"
                        + "7;M3;NL01;T001139;2011JJ00;1;;None\n"
                        + "8;M2;GM0141;T001139;2011JJ00;;tekst;None\n");
        writeFolder();
        Imported imported = folder.imported();

        assertThat(imported.counts().notUnderstood()).isEqualTo(5);
        assertThat(imported.observations().size()).isEqualTo(4);
        assertThat(imported.warnings())
                .containsExactly(Warning.of("unknownMeasures", "M9"), Warning.of("textMeasures", "Soort, Relatief"));
    }

    @Test
    void whatTheSourceSaysOfAMissingValueIsKept() throws IOException {
        parts.compute(
                "Observations.csv",
                (_, rows) -> rows
                        + "4;M2;GM0141;T001139;2011JJ00;;;Impossible\n"
                        + "5;M2;GM0141;T001139;2022JJ00;;;NotAvailable\n"
                        + "6;M2;GM0141;1050015;2011JJ00;;;Anders\n"
                        + "7;M2;GM0141;1050015;2022JJ00;;;\n");
        writeFolder();
        Imported imported = folder.imported();

        assertThat(value(imported, "M2", "GM0141", "2011JJ00"))
                .isEqualTo(new Value.Missing(MissingReason.NOT_APPLICABLE, "Impossible"));
        assertThat(value(imported, "M2", "GM0141", "2022JJ00"))
                .isEqualTo(new Value.Missing(MissingReason.UNKNOWN, "NotAvailable"));
        assertThat(value(imported, "M2|Huishoudens=1050015", "GM0141", "2011JJ00"))
                .isEqualTo(new Value.Missing(MissingReason.OTHER, "Anders"));
        assertThat(value(imported, "M2|Huishoudens=1050015", "GM0141", "2022JJ00"))
                .isEqualTo(new Value.Missing(MissingReason.UNKNOWN, ""));
    }

    @Test
    void numbersWithAPointAndWithACommaInOneFileAreRefusedWithTheFirstOfBoth() throws IOException {
        parts.compute("Observations.csv", (_, rows) -> rows + "4;M2;GM0141;T001139;2011JJ00;1.5;;None\n");
        writeFolder();

        assertThat(folder.reason()).isEqualTo("mixedDecimalSigns");
        assertThat(folder.refused().arguments()).containsExactly("Observations.csv", "1.5", "6", "481,8", "2");
    }

    @Test
    void numbersWithAPointAreReadAsTheyAreAndExponentsToo() throws IOException {
        parts.compute("Observations.csv", (_, rows) -> rows.replace(",", ".").replace(";8;;", ";-1.5E2;;"));
        writeFolder();

        assertThat(value(folder.imported(), "M1", "NL01", "2011JJ00")).isEqualTo(Value.of(481_800));
        assertThat(value(folder.imported(), "M2", "NL01", "2011JJ00")).isEqualTo(Value.of(-150));
    }

    @Test
    void withoutAListOfDimensionsTheCodesThemselvesTellRegionAndPeriod() throws IOException {
        parts.remove("Dimensions.csv");
        writeFolder();

        assertThat(value(folder.imported(), "M1|Huishoudens=1050015", "GM0141", "2022JJ00"))
                .isEqualTo(Value.of(1_200));
    }

    @Test
    void observationsWithoutAnyRowAreNoTable() throws IOException {
        parts.compute("Observations.csv", (_, rows) -> rows.substring(0, rows.indexOf('\n') + 1));
        writeFolder();

        assertThat(folder.reason()).isEqualTo("nothingUsable");
    }
}
