package nl.wed.workbench.sources.table;

import static nl.wed.workbench.sources.Folder.value;
import static nl.wed.workbench.sources.Folder.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.sources.Folder;
import nl.wed.workbench.sources.result.ImportResult;
import nl.wed.workbench.sources.result.ImportResult.Imported;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Damage that once made rows vanish, or gave a municipality the number of something else, without a word.
class DamagedTablesTest {
    @TempDir
    private Path path;

    private TenMunicipalities table;

    @BeforeEach
    void emptyFolder() {
        table = new TenMunicipalities(path);
    }

    private ImportResult.Refused refused(String content) throws IOException {
        return new Folder(path).with("x 2023.csv", content).refused();
    }

    /// All rows below went into one cell.
    @ParameterizedTest
    @ValueSource(strings = {"GM0163;60;c\nGM0164;60;d\n", "GM0163;60;\"c\nGM0164;60;d\n"})
    void aQuotationMarkThatIsNotClosedIsNamedWithItsLine(String below) throws IOException {
        var refused = refused("Code;deel (%);Toelichting\nGM0141;6,5;a\nGM0153;7,5;\"b\n" + below);

        assertThat(refused.reasonKey()).isEqualTo("sources.refused.quoteNotClosed");
        assertThat(refused.arguments()).containsExactly("x 2023.csv", "3");
    }

    @Test
    void quotationMarksWithinTextAndOverLinesAreRead() throws IOException {
        Imported imported = table.read(
                "x 2023.csv",
                "Code;deel (%);Toelichting\n"
                        + "GM0141;6,5;\"a\n"
                        + "b; c\"\n"
                        + "GM0153;7,5;5\" breed\n"
                        + "GM0163;8,5;\"zei \"\"ja\"\"\"\n"
                        + "GM0164;9,5;\"open");

        assertThat(imported.observations().regionNames()).hasSize(4);
        assertThat(value(imported, "deel (%)", "GM0164", "2023JJ00")).isEqualTo(Value.of(9.5));
    }

    @Test
    void aRowOfWhichCodeAndNameAreOfTwoMunicipalitiesIsLeftOut() throws IOException {
        Imported imported = table.read("x 2023.csv", """
            Code;Gemeente;deel (%)
            GM0141;Deventer;1,5
            GM0147;Borne;2,5
            GM0150;Deventer;4,5
            GM0164;Hengelo;5,5
            """);

        assertThat(warnings(imported)).containsExactly("rowsOtherName");
        assertThat(imported.observations().regionNames()).containsOnlyKeys("GM0147", "GM0150", "GM0164");
        assertThat(value(imported, "deel (%)", "GM0150", "2023JJ00")).isEqualTo(Value.of(4.5));
    }

    @Test
    void codesAndNamesThatAreSortedApartAreRefused() throws IOException {
        var refused = refused("""
            Code;Gemeente;deel (%)
            GM0141;Deventer;1,5
            GM0150;Almelo;2,5
            GM0153;Enschede;4,5
            """);

        assertThat(refused.reasonKey()).isEqualTo("sources.refused.otherNames");
    }

    /// The number of a district became that of the municipality.
    @Test
    void aMunicipalityThatIsGivenOnceForItsDistrictsHasNotTheNumberOfTheFirst() throws IOException {
        var refused = refused("""
            Gemeente;Wijk;deel (%)
            Almelo;Noord;1,5
            ;Zuid;2,5
            Deventer;Oost;4,5
            ;West;5,5
            """);

        assertThat(refused.reasonKey()).isEqualTo("sources.refused.partsOfRegion");
        assertThat(refused.arguments()).containsExactly("x 2023.csv", "3", "Wijk", "Zuid");
    }

    /// With an error and a word in it the column became that of the names of the regions.
    @Test
    void aDamagedColumnOfNumbersIsSaidAndNamesNoRegion() throws IOException {
        Imported imported = table.read("x 2023.csv", """
            Code;Leerlingen (aantal);deel (%)
            GM0141;100;1,5
            GM0147;60;2,5
            GM0150;#N/A;4,5
            GM0153;ja;5,5
            """);

        assertThat(warnings(imported)).contains("textColumns");
        assertThat(imported.observations().regionNames()).containsEntry("GM0141", "Almelo");
    }
}
