package nl.wed.workbench.sources.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPageTest {
    private static final String PAGE = """
        {"@odata.context": "adres", "none": null, "inside": {"x": "y"}, "value": [{"a": "x", "b": 1, "c": null, "d": [1]}, 7,
        {"a": "z"}], "list": [1, 2], "more": [{"a": 1}], "@odata.nextLink": "verder"}\
        """;

    @TempDir
    private Path path;

    @Test
    void aPageHasItsShortTextsTheNumberOfItsRowsAndItsNextOne() throws Exception {
        JsonPage page = JsonPage.of(write(PAGE), "cbs.nl");

        assertThat(page.rows()).isEqualTo(3);
        assertThat(page.members())
                .containsExactlyInAnyOrderEntriesOf(Map.of("@odata.context", "adres", "@odata.nextLink", "verder"));
        assertThat(page.next()).contains("verder");
    }

    @Test
    void everyRowIsGivenWithItsTextsAndNumbers() throws Exception {
        var rows = new ArrayList<Map<String, String>>();
        JsonPage page = JsonPage.rows(write(PAGE), "cbs.nl", rows::add);

        assertThat(rows).containsExactly(Map.of("a", "x", "b", "1"), Map.of("a", "z"));
        assertThat(page.rows()).isEqualTo(3);
    }

    @Test
    void theOlderInterfaceNamesItsNextPageOtherwiseAndALastPageHasNone() throws Exception {
        assertThat(JsonPage.of(write("{\"odata.nextLink\": \"verder\", \"value\": []}"), "cbs.nl")
                        .next())
                .contains("verder");
        assertThat(JsonPage.of(write("{\"value\": []}"), "cbs.nl").next()).isEmpty();
        assertThat(JsonPage.of(write("{\"value\": \"geen lijst\"}"), "cbs.nl").members())
                .containsEntry("value", "geen lijst");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{\"a\": 1}]", "{\"value\": []} {}", "7"})
    void whatIsNoPageIsRefused(String json) {
        assertThatThrownBy(() -> JsonPage.of(write(json), "cbs.nl")).hasMessageContaining("notOdata");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"value\": [{\"a\": 1}", "{\"value\" []}", ""})
    void aPageThatIsCutOffIsRefused(String json) {
        assertThatThrownBy(() -> JsonPage.of(write(json), "cbs.nl")).isInstanceOf(LiveRefused.class);
    }

    private Path write(String json) throws Exception {
        return Files.writeString(path.resolve("x.json"), json);
    }
}
