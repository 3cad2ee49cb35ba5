package nl.wed.workbench.sources.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.wed.workbench.sources.result.RefusedException;
import nl.wed.workbench.sources.result.Warning;
import nl.wed.workbench.sources.sheet.Hidden;
import nl.wed.workbench.sources.sheet.Row;
import nl.wed.workbench.sources.sheet.Sheet;
import nl.wed.workbench.sources.sheet.Stored;
import org.junit.jupiter.api.Test;

class RecordsTest {
    private static final Row HEADER = new Row(1, List.of(" Gemeente naam", "AANTAL__leerlingen", "gemeente_naam"), 0);

    @Test
    void columnsAreFoundWithoutRegardToCaseAndSpaces() {
        Records records = records(true, HEADER);

        assertThat(records.has("GEMEENTE_NAAM", "aantal leerlingen")).isTrue();
        assertThat(records.has("GEMEENTE_NAAM", "SCHOOL")).isFalse();
        assertThat(records.header()).containsExactly("GEMEENTE_NAAM", "AANTAL_LEERLINGEN", "GEMEENTE_NAAM");
    }

    @Test
    void everyRowBelowTheHeaderIsGivenByTheNamesOfItsColumns() throws IOException {
        Records records = records(
                true,
                HEADER,
                new Row(2, List.of(" Almelo ", "12"), List.of(Stored.TEXT, Stored.NUMBER), 0),
                new Row(4, List.of("Borne", "13", "Zwolle"), 0));
        var read = new ArrayList<String>();
        records.read(row -> read.add(row.number()
                + row.get("GEMEENTE_NAAM")
                + row.get("AANTAL_LEERLINGEN")
                + row.get("X")
                + row.isNumber("AANTAL_LEERLINGEN")
                + row.isNumber("GEMEENTE_NAAM")
                + row.isNumber("X")));

        assertThat(read).containsExactly("2Almelo12truefalsefalse", "4Borne13falsefalsefalse");
    }

    @Test
    void inATextFileEveryRowIsAsWideAsItsHeader() {
        for (List<String> cells : List.of(List.of("Almelo", "12"), List.of("Almelo", "12", "x", "y"))) {
            var refused = catchThrowableOfType(
                            RefusedException.class,
                            () -> records(false, HEADER, new Row(7, cells, 0)).read(_ -> {}))
                    .refusal();
            assertThat(refused.reasonKey()).endsWith("unequalRow");
            assertThat(refused.arguments()).containsExactly("x.csv", "7", String.valueOf(cells.size()), "3");
        }
    }

    @Test
    void aFormulaThatWasNeverCalculatedRefusesAllOfItByTheFirst() {
        Row lost = new Row(3, List.of("Almelo", ""), List.of(Stored.TEXT, Stored.UNCALCULATED), 0);
        Row later = new Row(4, List.of(""), List.of(Stored.UNCALCULATED), 0);

        assertThat(formula(lost, later)).containsExactly("x.csv", "3", "AANTAL_LEERLINGEN");
        assertThat(formula(later, lost)).containsExactly("x.csv", "4", "GEMEENTE_NAAM");
    }

    @Test
    void beyondTheHeaderAColumnIsNamedByItsLetter() {
        Row beyond = new Row(
                3,
                List.of("Almelo", "1", "x", ""),
                List.of(Stored.TEXT, Stored.NUMBER, Stored.TEXT, Stored.UNCALCULATED),
                0);

        assertThat(formula(beyond)).containsExactly("x.csv", "3", "D");
    }

    @Test
    void whatIsHiddenIsSaid() throws IOException {
        assertThat(records(true, HEADER).read(_ -> {}))
                .containsExactly(
                        Warning.counted("hiddenRows", 2, "5-6"),
                        Warning.counted("hiddenColumns", 1, "B (b)"),
                        Warning.counted("hiddenSheets", 1, "Oud"));
        assertThat(HiddenWarnings.of(Hidden.NONE)).isEmpty();
    }

    @Test
    void onlyATableHasRecords() {
        assertThat(Records.of(new SourceFile(Path.of("x.zip"), "x.zip", 1, new FileContent.Packed(Set.of()))))
                .isEmpty();
    }

    private static List<String> formula(Row... rows) {
        var all = new ArrayList<>(List.of(HEADER));
        all.addAll(List.of(rows));
        return catchThrowableOfType(
                        RefusedException.class,
                        () -> records(true, all.toArray(Row[]::new)).read(_ -> {}))
                .refusal()
                .arguments();
    }

    private static Records records(boolean workbook, Row... rows) {
        var sheet = new Given(workbook, List.of(rows));
        return Records.of(new SourceFile(Path.of("x.csv"), "x.csv", 1, new FileContent.Table(sheet, List.of(rows))))
                .orElseThrow();
    }

    private record Given(boolean storesNumbers, List<Row> rows) implements Sheet {
        @Override
        public String name() {
            return "";
        }

        @Override
        public Hidden read(Predicate<Row> reader) {
            for (Row row : rows) {
                if (!reader.test(row)) {
                    break;
                }
            }
            return new Hidden(2, "5-6", List.of("B (b)"), List.of("Oud"));
        }
    }
}
