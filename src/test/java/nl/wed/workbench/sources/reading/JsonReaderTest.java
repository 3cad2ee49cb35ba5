package nl.wed.workbench.sources.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wed.workbench.sources.known.StatisticSums;
import nl.wed.workbench.sources.regions.RegionNames;
import nl.wed.workbench.sources.result.RefusedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

class JsonReaderTest {
    private static final RegionNames REGIONS = RegionNames.load();
    private static final StatisticSums SUMS = StatisticSums.load();

    @TempDir
    private Path path;

    @Test
    void theOutlineHasTheNamesTheShortTextsAndTheFirstRow() throws IOException {
        var outline = outline("""
            {"@odata.context": "adres", "count": 2, "whole": true, "none": null, "inside": {"a": [1, {"b": 2}]},
             "value": [{"ID": 0, "Code": "GM0141", "deep": {"x": 1}}, {"ID": 1}], "next": "volgende"}\
            """);

        assertThat(outline.members())
                .containsExactlyInAnyOrder("@odata.context", "count", "whole", "none", "inside", "value", "next");
        assertThat(outline.text("@odata.context")).isEqualTo("adres");
        assertThat(outline.text("whole")).isEqualTo("true");
        assertThat(outline.text("count")).isEqualTo("2.0");
        assertThat(outline.text("next")).isEqualTo("volgende");
        assertThat(outline.text("none")).isEmpty();
        assertThat(outline.text("nowhere")).isEmpty();
        assertThat(outline.firstRow())
                .containsEntry("ID", 0.0)
                .containsEntry("Code", "GM0141")
                .hasSize(3);
        assertThat(outline.rowHas("ID", "Code")).isTrue();
        assertThat(outline.rowHas("ID", "Title")).isFalse();
        assertThat(outline.rowText("Code")).isEqualTo("GM0141");
        assertThat(outline.rowText("ID")).isEmpty();
    }

    @Test
    void aBareListHasRowsToo() throws IOException {
        var outline = outline("[{\"Code\": \" GM0141 \"}, {\"Code\": \"GM0363\"}]");

        assertThat(outline.members()).isEmpty();
        assertThat(outline.rowText("Code")).isEqualTo("GM0141");
    }

    @Test
    void keysOfRowsAreThoseCalledKeyElseIdentifier() throws IOException {
        assertThat(outline("[{\"Key\": \" a \", \"Identifier\": \"x\"}, {\"Key\": \"b\"}]")
                        .keys())
                .containsExactlyInAnyOrder("a", "b");
        assertThat(outline("[{\"Identifier\": \"a\"}, {\"Identifier\": \"b\"}]").keys())
                .containsExactlyInAnyOrder("a", "b");
        assertThat(outline("[{\"Code\": \"a\"}, {\"Key\": \"b\"}]").keys()).isEmpty();
    }

    @Test
    void noMoreThanTwoThousandKeysAreKept() throws IOException {
        var rows = new StringBuilder("[");
        for (int i = 0; i < 2_500; i++) {
            rows.append(i == 0 ? "" : ",").append("{\"Key\": \"k").append(i).append("\"}");
        }
        assertThat(outline(rows + "]").keys()).hasSize(2_000);
    }

    @Test
    void aLongTextIsAMemberWithoutItsText() throws IOException {
        var outline = outline("{\"short\": \"" + "x".repeat(2_000) + "\", \"long\": \"" + "x".repeat(2_001) + "\"}");

        assertThat(outline.members()).containsExactlyInAnyOrder("short", "long");
        assertThat(outline.text("short")).hasSize(2_000);
        assertThat(outline.text("long")).isEmpty();
    }

    @Test
    void ofALargeDocumentTheMembersAfterTheRowsAreKnownToo() throws IOException {
        for (String end : List.of(
                ", \"@odata.nextLink\": \"verder\"}",
                ", \"note\": \"een ] in de tekst\", \"@odata.nextLink\": \"verder\"}",
                ", \"list\": [1, 2], \"@odata.nextLink\": \"verder\"}")) {
            var outline = outline("{\"@odata.context\": \"adres\", \"value\": [" + manyRows() + "]" + end);

            assertThat(outline.text("@odata.nextLink")).isEqualTo("verder");
            assertThat(outline.text("@odata.context")).isEqualTo("adres");
            assertThat(outline.firstRow()).containsEntry("ID", 0.0);
        }
    }

    @Test
    void aLargeDocumentOfRowsOnlyHasNoMembersAfterThem() throws IOException {
        assertThat(outline("[" + manyRows() + "]").members()).isEmpty();
        assertThat(outline("{\"value\": [" + manyRows() + "]}").members()).containsExactly("value");
    }

    @Test
    void aSmallDocumentIsCheckedToItsEnd() {
        assertThatThrownBy(() -> outline("[{\"ID\": 0}, {\"ID\": 1}, {\"ID\" 2}]"))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void everyRowIsGivenWithTextsNumbersAndNothingElse() throws IOException {
        assertThat(rows("{\"value\": [{\"a\": \"x\", \"b\": 1.5, \"c\": true, \"d\": false, \"e\": null, \"f\": [1,"
                        + " [2]]}, 7, [8], {\"a\": \"y\"}], \"other\": [{\"a\": \"z\"}]}"))
                .containsExactly(
                        row("a", "x", "b", 1.5, "c", "true", "d", "false", "e", null, "f", null), row("a", "y"));
    }

    @Test
    void aFieldThatARowHasTwiceIsRefused() {
        assertThat(reason("[{\"a\": \"x\", \"a\": \"y\"}]")).isEqualTo("fieldTwice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "[{\"a\": 1}, {\"a\": ! jsonTruncated",
                "{\"value\": [{\"a\": 1} ! jsonTruncated",
                "[{\"a\": 1}] [] ! jsonBroken",
                "[{\"a\" 1}] ! jsonBroken",
                "{\"value\": [] } x ! jsonBroken"
            })
    void aDocumentThatIsNotSoundIsRefusedForWhatItIs(String json, String reason) {
        assertThat(reason(json)).isEqualTo(reason);
    }

    @Test
    void whatIsNestedTooDeeplyOrHasTooLongANameIsTooMuch() {
        assertThat(reason("[{\"a\": " + "[".repeat(60) + "]".repeat(60) + "}]")).isEqualTo("jsonTooMuch");
        assertThat(reason("[{\"" + "x".repeat(501) + "\": 1}]")).isEqualTo("jsonTooMuch");
        assertThat(reason("[{\"a\": " + "1".repeat(101) + "}]")).isEqualTo("jsonTooMuch");
    }

    @Test
    void aDocumentOfMoreTokensThanTheLimitIsNotLookedThroughButItsRowsAre() throws IOException {
        var few = ImportOptions.standard()
                .withLimits(new ImportLimits(1 << 20, 1 << 20, 9, 9, 9, 9, 10, Duration.ofMinutes(1)));
        Path file = write("[{\"a\": 1}, {\"a\": 2}, {\"a\": 3}]");
        var run = new ImportRun(few, REGIONS, SUMS, List.of(), 0);

        assertThatThrownBy(() -> new JsonReader(run).outline(file)).isInstanceOf(JacksonException.class);
        var rows = new ArrayList<Object>();
        new JsonReader(run).rows(source(file), row -> rows.add(row.get("a")));
        assertThat(rows).containsExactly(1.0, 2.0, 3.0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 12, 100})
    void theEndOfAFileIsNoLongerThanTheFile(int length) throws IOException {
        Path file = write("twaalf tekens".substring(0, 12));

        assertThat(FileEnd.of(file, length)).isEqualTo("twaalf teken".substring(Math.max(0, 12 - length)));
    }

    private static String manyRows() {
        var rows = new StringBuilder();
        for (int i = 0; i < 30_000; i++) {
            rows.append(i == 0 ? "" : ",\n")
                    .append("{\"ID\": ")
                    .append(i)
                    .append(", \"Measure\": \"M000352\", \"x\": []}");
        }
        return rows.toString();
    }

    private static Map<String, @Nullable Object> row(@Nullable Object... pairs) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            row.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return row;
    }

    private String reason(String json) {
        return catchThrowableOfType(RefusedException.class, () -> rows(json))
                .refusal()
                .reasonKey()
                .replace("sources.refused.", "");
    }

    private List<Map<String, @Nullable Object>> rows(String json) throws IOException {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        reader().rows(source(write(json)), row -> rows.add(new LinkedHashMap<>(row)));
        return rows;
    }

    private JsonOutline outline(String json) throws IOException {
        return reader().outline(write(json));
    }

    private static JsonReader reader() {
        return new JsonReader(new ImportRun(ImportOptions.standard(), REGIONS, SUMS, List.of(), 0));
    }

    private static SourceFile source(Path file) throws IOException {
        return new SourceFile(file, "x.json", Files.size(file), new FileContent.Packed(Set.of()));
    }

    private Path write(String json) throws IOException {
        return Files.writeString(path.resolve("x.json"), json);
    }
}
