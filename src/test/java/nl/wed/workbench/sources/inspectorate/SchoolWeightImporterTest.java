package nl.wed.workbench.sources.inspectorate;

import static nl.wed.workbench.sources.Folder.value;
import static nl.wed.workbench.sources.Folder.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.sources.Folder;
import nl.wed.workbench.sources.Zipped;
import nl.wed.workbench.sources.reading.ImportOptions;
import nl.wed.workbench.sources.result.ImportResult.Imported;
import nl.wed.workbench.sources.result.Warning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchoolWeightImporterTest {
    private static final String HEADER =
            Zipped.row(1, "OVT", "Naam", "schoolweging", "aantal leerlingen", "gemeentenummer");

    @TempDir
    private Path path;

    private Folder folder;

    @BeforeEach
    void emptyFolder() {
        folder = new Folder(path);
    }

    @Test
    void theWeightOfAMunicipalityIsTheAverageOfItsPupils() throws IOException {
        Imported imported = read(
                "2022-2023",
                school(2, "A", "30", "100", "141")
                        + school(3, "B", "24", "300", "141")
                        + school(4, "C", "20", "50", "363"));

        assertThat(imported.dataSet().importer()).isEqualTo("inspectie-schoolweging");
        assertThat(value(imported, "SCHOOLWEGING", "GM0141", "2022SJ00")).isEqualTo(Value.of(25.5));
        assertThat(value(imported, "LEERLINGEN", "GM0141", "2022SJ00")).isEqualTo(Value.of(400));
        assertThat(value(imported, "SCHOOLWEGING", "GM0363", "2022SJ00")).isEqualTo(Value.of(20));
        assertThat(warnings(imported)).containsExactly("summedPerMunicipality");
    }

    @Test
    void aSchoolWithoutAWeightOrWithFewPupilsDoesNotCount() throws IOException {
        Imported imported = read(
                "2022-2023",
                school(2, "A", "30", "100", "141")
                        + school(3, "B", "", "300", "141")
                        + school(4, "C", "20", "&lt;5", "141")
                        + school(5, "D", "20", "", "363"));

        assertThat(value(imported, "SCHOOLWEGING", "GM0141", "2022SJ00")).isEqualTo(Value.of(30));
        assertThat(value(imported, "LEERLINGEN", "GM0141", "2022SJ00")).isEqualTo(Value.of(100));
        assertThat(value(imported, "SCHOOLWEGING", "GM0363", "2022SJ00")).isInstanceOf(Value.Missing.class);
        assertThat(imported.warnings()).contains(Warning.counted("schoolsUnknown", 3, "3, 4, 5"));
    }

    @Test
    void oneSchoolThatIsNotUnderstoodMakesTheAverageUnknown() throws IOException {
        for (String damaged :
                new String[] {school(3, "B", "hoog", "300", "141"), school(3, "B", "24", "veel", "141")}) {
            Imported imported = read(
                    "2022-2023",
                    school(2, "A", "30", "100", "141")
                            + damaged
                            + school(4, "C", "20", "100", "141")
                            + school(5, "D", "20", "50", "363"));

            assertThat(value(imported, "SCHOOLWEGING", "GM0141", "2022SJ00")).isInstanceOf(Value.Missing.class);
            assertThat(value(imported, "SCHOOLWEGING", "GM0363", "2022SJ00")).isEqualTo(Value.of(20));
            assertThat(warnings(imported)).contains("strangeSums");
        }
    }

    @Test
    void aWeightMayHaveAPointOrACommaAndASchoolNoPupils() throws IOException {
        Imported imported = read(
                "2022-2023",
                school(2, "A", "30,5", "0", "141")
                        + school(3, "B", "24.5", "10", "141")
                        + school(4, "C", "20", "0", "363"));

        assertThat(value(imported, "SCHOOLWEGING", "GM0141", "2022SJ00")).isEqualTo(Value.of(24.5));
        assertThat(value(imported, "SCHOOLWEGING", "GM0363", "2022SJ00")).isInstanceOf(Value.Missing.class);
    }

    @Test
    void everySheetIsASchoolYearAndTheSameSchoolMayBeInEach() throws IOException {
        var sheets = new LinkedHashMap<String, String>();
        sheets.put("2021-2022", HEADER + school(2, "A", "30", "100", "141"));
        sheets.put("2022-2023", HEADER + school(2, "A", "28", "100", "141"));
        Zipped.xlsx(sheets).write(path.resolve("x.xlsx"));
        Imported imported = folder.imported();

        assertThat(value(imported, "SCHOOLWEGING", "GM0141", "2021SJ00")).isEqualTo(Value.of(30));
        assertThat(value(imported, "SCHOOLWEGING", "GM0141", "2022SJ00")).isEqualTo(Value.of(28));
    }

    @Test
    void aHiddenSchoolIsLeftOutAndSaid() throws IOException {
        Imported imported = read(
                "2022-2023",
                school(2, "A", "30", "100", "141")
                        + school(3, "B", "10", "300", "141").replace("<row ", "<row hidden=\"1\" "));

        assertThat(value(imported, "SCHOOLWEGING", "GM0141", "2022SJ00")).isEqualTo(Value.of(30));
        assertThat(warnings(imported)).containsExactly("summedPerMunicipality", "hiddenRows");
    }

    @Test
    void aSchoolThatIsThereTwiceIsRefused() throws IOException {
        write("2022-2023", HEADER + school(2, "A", "30", "100", "141") + school(3, "A", "30", "100", "141"));

        assertThat(folder.reason()).isEqualTo("duplicateRow");
    }

    @Test
    void aSheetThatNamesNoYearIsAsked() throws IOException {
        write("Blad1", HEADER + school(2, "A", "30", "100", "141"));
        assertThat(folder.reason()).isEqualTo("needsYear");

        Imported imported = folder.imported(ImportOptions.standard().withYear(2020));
        assertThat(value(imported, "SCHOOLWEGING", "GM0141", "2020SJ00")).isEqualTo(Value.of(30));
    }

    @Test
    void schoolsThatDoNotSayWhereTheyStandAreNoFigures() throws IOException {
        write("2022-2023", Zipped.row(1, "BGNR", "schoolweging", "spreiding") + Zipped.row(2, "A", "30", "6"));
        assertThat(folder.reason()).isEqualTo("schoolsWithoutMunicipality");
    }

    @Test
    void aNameOfTheMunicipalityIsEnough() throws IOException {
        write(
                "2022-2023",
                Zipped.row(1, "BGNR", "schoolweging", "aantal leerlingen", "gemeentenaam")
                        + Zipped.row(2, "A", "30", "100", "ALMELO"));

        assertThat(value(folder.imported(), "SCHOOLWEGING", "GM0141", "2022SJ00"))
                .isEqualTo(Value.of(30));
    }

    private static String school(int row, String code, String weight, String pupils, String municipality) {
        return Zipped.row(row, code, "De Boom", weight, pupils, municipality);
    }

    private Imported read(String sheet, String rows) throws IOException {
        write(sheet, HEADER + rows);
        return folder.imported();
    }

    private void write(String sheet, String rows) throws IOException {
        Zipped.xlsx(Map.of(sheet, rows)).write(path.resolve("x.xlsx"));
    }
}
