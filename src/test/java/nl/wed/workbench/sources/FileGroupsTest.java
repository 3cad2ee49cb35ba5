package nl.wed.workbench.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.wed.workbench.sources.reading.FileContent;
import nl.wed.workbench.sources.reading.JsonOutline;
import nl.wed.workbench.sources.reading.SourceFile;
import nl.wed.workbench.sources.reading.SourceFiles;
import nl.wed.workbench.sources.sheet.Hidden;
import nl.wed.workbench.sources.sheet.Row;
import nl.wed.workbench.sources.sheet.Sheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FileGroupsTest {
    private static final String OBSERVATIONS = "Id;Measure;RegioS;Value;ValueAttribute";
    private static final String CODES = "Identifier;Title";

    @Test
    void documentsOfOneTableAreTogetherAndOfOneInterface() {
        assertThat(groups(
                        cbs("a", "85618NED", "Observations"),
                        cbs("b", "84799NED", "Observations"),
                        cbs("c", "85618NED", "MeasureCodes"),
                        older("d", "85618NED", "TypedDataSet")))
                .containsExactlyInAnyOrder("a c", "b", "d");
    }

    @Test
    void aListOfRegionsJoinsEveryTableOfWhichItListsTheRegion() {
        SourceFile list = keys("list", Map.of("Key", "GM0141", "Title", "Almelo"), Set.of("GM0141", "GM0147"));

        assertThat(groups(
                        data("a", "85618NED", "GM0141  "),
                        data("b", "84799NED", "GM0363"),
                        data("c", "85039NED", "GM0147"),
                        list))
                .containsExactlyInAnyOrder("a list", "b", "c list");
    }

    @Test
    void aListOfPeriodsJoinsEveryTableWithAPeriod() {
        SourceFile list = keys("list", Map.of("Key", "2023JJ00", "Title", "2023"), Set.of("2023JJ00"));

        assertThat(groups(data("a", "85618NED", "2020JJ00"), data("b", "84799NED", "GM0363"), list))
                .containsExactlyInAnyOrder("a list", "b");
    }

    @Test
    void aDescriptionOfColumnsJoinsTheTableOfWhichItHasThemAll() {
        SourceFile columns =
                keys("columns", Map.of("Key", "A_1", "Type", "Topic", "ParentID", ""), Set.of("A_1", "B_2"));

        assertThat(groups(
                        row("a", "85618NED", Map.of("A_1", 1.0, "B_2", 2.0, "RegioS", "GM0141")),
                        row("b", "84799NED", Map.of("A_1", 1.0, "C_3", 2.0)),
                        columns))
                .containsExactlyInAnyOrder("a columns", "b");
    }

    @Test
    void whatDescribesNothingIsTogetherWithItsKindAndAnotherInterfaceIsNotDescribed() {
        SourceFile list = keys("list", Map.of("Key", "GM0141", "Title", "Almelo"), Set.of("GM0141"));
        SourceFile rows = keys("rows", Map.of("ID", 0.0, "A_1", 1.0), Set.of());

        assertThat(groups(data("a", "85618NED", "GM0363"), list, rows)).containsExactlyInAnyOrder("a", "list rows");
        assertThat(groups(row4("a", "85618NED", Map.of("RegioS", "GM0141")), list))
                .containsExactlyInAnyOrder("a", "list");
    }

    @Test
    void thePartsOfABulkDownloadAreThoseInItsFolder() {
        assertThat(groups(
                        csv("x/codes", CODES),
                        csv("x/Observations", OBSERVATIONS),
                        csv("x/ander", "code;a"),
                        csv("y/codes", CODES)))
                .containsExactlyInAnyOrder("x/codes x/Observations", "x/ander", "y/codes");
    }

    @Test
    void valuesOfSwingAndTheirVariablesAreThoseInOneFolder() {
        Map<String, Object> values = Map.of("GeoLevel", "a", "Period", "2016", "ValueString", "1");
        Map<String, Object> variable = Map.of("ExternalCode", "a", "Name", "b");

        assertThat(groups(
                        keys("x/variable", variable, Set.of()), keys("x/values", values, Set.of()),
                        keys("y/variable", variable, Set.of()), keys("x/ander", Map.of("a", "b"), Set.of())))
                .containsExactlyInAnyOrder("x/variable x/values", "y/variable", "x/ander");
    }

    @Test
    void theSheetsOfSchoolWeightsInOneWorkbookAreTogetherAndOtherTablesAlone() {
        assertThat(groups(
                        sheet("x", "2021", "OVT;SCHOOLWEGING"),
                        sheet("x", "2022", "OVT;SCHOOLWEGING"),
                        sheet("y", "2022", "OVT;SCHOOLWEGING"),
                        sheet("x", "uitleg", "code;a"),
                        sheet("x", "meer", "code;a")))
                .containsExactlyInAnyOrder("2021 2022", "2022", "uitleg", "meer");
    }

    private static List<String> groups(SourceFile... files) {
        return FileGroups.of(List.of(files)).stream()
                .map(SourceFiles::names)
                .map(names -> String.join(" ", names))
                .toList();
    }

    private static SourceFile cbs(String name, String table, String entity) {
        String address = "https://x/" + table + "/$metadata#" + entity;
        return json(name, Map.of("@odata.context", address), Map.of(), Set.of());
    }

    private static SourceFile older(String name, String table, String entity) {
        return json(name, older(table, entity), Map.of(), Set.of());
    }

    private static Map<String, String> older(String table, String entity) {
        return Map.of("odata.metadata", "https://x/" + table + "/$metadata#" + entity);
    }

    /// Rows of the older interface with one text.
    private static SourceFile data(String name, String table, String text) {
        return row(name, table, Map.of("ID", 0.0, "A_1", 1.0, "Veld", text));
    }

    private static SourceFile row(String name, String table, Map<String, Object> row) {
        return json(name, older(table, "TypedDataSet"), row, Set.of());
    }

    private static SourceFile row4(String name, String table, Map<String, Object> row) {
        return json(name, Map.of("@odata.context", "https://x/" + table + "/$metadata#Observations"), row, Set.of());
    }

    private static SourceFile keys(String name, Map<String, Object> row, Set<String> keys) {
        return json(name, Map.of(), row, keys);
    }

    private static SourceFile json(String name, Map<String, String> texts, Map<String, Object> row, Set<String> keys) {
        var first = new HashMap<String, @Nullable Object>(row);
        var outline = new JsonOutline(texts.keySet(), texts, first, keys);
        return new SourceFile(Path.of(name), name, 1, new FileContent.Json(outline));
    }

    private static SourceFile csv(String name, String header) {
        return table(Path.of(name), name, new Given("", false), header);
    }

    private static SourceFile sheet(String path, String name, String header) {
        return table(Path.of(path), name, new Given(name, true), header);
    }

    private static SourceFile table(Path path, String name, Sheet sheet, String header) {
        var head = new ArrayList<>(List.of(new Row(1, List.of(header.split(";")), 0)));
        return new SourceFile(path, name, 1, new FileContent.Table(sheet, head));
    }

    private record Given(String name, boolean storesNumbers) implements Sheet {
        @Override
        public Hidden read(Predicate<Row> reader) {
            return Hidden.NONE;
        }
    }
}
