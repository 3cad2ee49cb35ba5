package nl.wed.workbench.sources.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Where pages come from, what is asked there and what is answered, without a network.
class SiteTest {
    @TempDir
    private Path path;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://cbs.nl",
                "ftp://cbs.nl",
                "cbs.nl",
                "https://",
                "http://127.0.0.2",
                "een zin",
                "https:///x"
            })
    void anAddressThatIsNotEncryptedIsRefusedBeyondThisComputer(String address) {
        assertThatThrownBy(() -> Site.of(address, Optional.empty())).isInstanceOf(LiveRefused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://cbs.nl/odata//",
                "HTTPS://cbs.nl",
                "http://localhost:8080",
                "http://127.0.0.1",
                " https://cbs.nl "
            })
    void otherAddressesAreTaken(String address) {
        assertThatCode(() -> Site.of(address, Optional.empty())).doesNotThrowAnyException();
    }

    @Test
    void anAddressBelowTheSiteHasItsOptionsInOneOrderWithoutEmptyOnes() throws LiveRefused {
        Site site = Site.of("https://cbs.nl/odata/", Optional.of("geheim"));

        assertThat(site.below("T/Codes", Map.of("$top", "3", "$filter", "a eq 'b c'", "$select", "")))
                .hasToString("https://cbs.nl/odata/T/Codes?$filter=a%20eq%20%27b%20c%27&$top=3");
        assertThat(site.below("T", Map.of("$select", ""))).hasToString("https://cbs.nl/odata/T");
        assertThat(site.toString()).doesNotContain("geheim");
        assertThat(site.key()).contains("geheim");
    }

    @ParameterizedTest
    @CsvSource({
        "https://cbs.nl/x, true",
        "https://cbs.nl:443/x, true",
        "http://cbs.nl/x, false",
        "https://cbs.com/x, false",
        "https://jan@cbs.nl/x, false"
    })
    void theSameServerIsThatOfTheSameSchemeNameAndPort(String uri, boolean same) throws LiveRefused {
        assertThat(Site.of("https://cbs.nl", Optional.empty()).has(URI.create(uri)))
                .isEqualTo(same);
    }

    @Test
    void theNameOfATableHasLettersDigitsAndMarksOnly() throws LiveRefused {
        assertThat(Site.id("85618NED_a-b")).isEqualTo("85618NED_a-b");
        assertThat(Site.id("x".repeat(60))).hasSize(60);
        for (String odd : List.of("", "x".repeat(61), "a/b", "a b", "../x")) {
            assertThatThrownBy(() -> Site.id(odd)).isInstanceOf(LiveRefused.class);
        }
    }

    @Test
    void aChoiceIsWrittenInTheWordsOfTheSource() {
        assertThat(Choice.all("T").words()).isEmpty();
        Choice choice = Choice.all("T")
                .withMeasures(List.of("M1", "M2"))
                .with("RegioS", List.of("GM*", "NL01"))
                .with("Geslacht", List.of("O'Brien"))
                .withFrom("2020JJ00")
                .withFilter("x gt 3");

        assertThat(choice.words())
                .isEqualTo("$select=M1,M2 and (startswith(RegioS,'GM') or RegioS eq 'NL01') and Geslacht eq 'O''Brien'"
                        + " and Perioden ge '2020JJ00' and x gt 3");
    }

    @Test
    void tablesAreFoundByAllWordsThoseInTheirTitleFirst() {
        var described = new CatalogueEntry("1NED", "Bevolking", "over jeugdhulp en regio's", "", "");
        var titled = new CatalogueEntry("2NED", "Jeugdhulp in régio's", "cijfers", "", "");
        var catalogue = new TableCatalogue(List.of(described, titled));

        assertThat(catalogue.search("  REGIO jeugd ")).containsExactly(titled, described);
        assertThat(catalogue.search("regio bevolking")).containsExactly(described);
        assertThat(catalogue.search("2ned")).containsExactly(titled);
        assertThat(catalogue.search("wonen")).isEmpty();
        assertThat(catalogue.search(" ")).containsExactly(described, titled);
    }

    @ParameterizedTest
    @CsvSource({
        "400, badRequest",
        "401, noAccess",
        "403, noAccess",
        "404, notFound",
        "406, notAcceptable",
        "429, busy",
        "500, serverError",
        "503, serverError",
        "302, status",
        "499, status"
    })
    void everyAnswerThatIsNoneIsToldForWhatItIs(int status, String reason) {
        assertThatThrownBy(() -> AnswerCheck.require(answer(status, "", "x"), AnswerCheck.JSON, "cbs.nl"))
                .hasMessage("sources.live." + reason);
    }

    @Test
    void anAnswerOfAnotherTypeIsNotTheOneThatWasAskedFor() throws Exception {
        for (String type : List.of("", "application/json;odata", "text/JSON")) {
            AnswerCheck.require(answer(200, type, "{}"), AnswerCheck.JSON, "cbs.nl");
        }
        AnswerCheck.require(answer(200, "text/plain", "12"), AnswerCheck.PLAIN, "cbs.nl");
        assertThatThrownBy(() -> AnswerCheck.require(answer(200, "text/plain", "{}"), AnswerCheck.JSON, "cbs.nl"))
                .hasMessageContaining("type");
        assertThatThrownBy(() -> AnswerCheck.require(answer(200, "application/xml", "12"), AnswerCheck.PLAIN, "cbs.nl"))
                .hasMessageContaining("type");
        for (String page : List.of(" <!DOCTYPE html>", "<html>")) {
            assertThatThrownBy(() -> AnswerCheck.require(answer(200, "", page), AnswerCheck.JSON, "cbs.nl"))
                    .hasMessageContaining("html");
        }
    }

    @Test
    void whatMayPassIsAskedAgainAndALimitOfTheServerIsNot() throws Exception {
        assertThat(answer(429, "", "").mayPass()).isTrue();
        assertThat(answer(500, "", "storing").mayPass()).isTrue();
        assertThat(answer(503, "", "").mayPass()).isTrue();
        assertThat(answer(499, "", "").mayPass()).isFalse();
        assertThat(answer(200, "", "").mayPass()).isFalse();
        Answer limit = answer(500, "", "The query returned more than 10000 records");
        assertThat(limit.mayPass()).isFalse();
        assertThatThrownBy(() -> AnswerCheck.require(limit, AnswerCheck.JSON, "cbs.nl"))
                .hasMessageContaining("tooManyRecords");
        assertThat(answer(503, "", "more than 10000 records").isTooManyRecords())
                .isFalse();
    }

    @Test
    void onlyAnAnswerWithAPlaceToGoSendsOn() throws Exception {
        var there = HttpHeaders.of(Map.of("location", List.of("https://cbs.nl")), (_, _) -> true);
        Path body = Files.writeString(path.resolve("body"), "");

        assertThat(new Answer(300, there, body).isRedirect()).isTrue();
        assertThat(new Answer(399, there, body).isRedirect()).isTrue();
        assertThat(new Answer(400, there, body).isRedirect()).isFalse();
        assertThat(new Answer(299, there, body).isRedirect()).isFalse();
        assertThat(answer(301, "", "").isRedirect()).isFalse();
    }

    private Answer answer(int status, String type, String body) throws Exception {
        Map<String, List<String>> headers = type.isEmpty() ? Map.of() : Map.of("Content-Type", List.of(type));
        return new Answer(
                status, HttpHeaders.of(headers, (_, _) -> true), Files.writeString(path.resolve("body"), body));
    }
}
