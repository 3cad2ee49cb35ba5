package nl.wed.workbench.sources.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.sources.Importers;
import nl.wed.workbench.sources.reading.ImportOptions;
import nl.wed.workbench.sources.result.ImportResult;
import nl.wed.workbench.sources.result.ImportResult.Imported;
import nl.wed.workbench.sources.result.ImportResult.Refused;
import nl.wed.workbench.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiveImportTest {
    private static final LiveSettings SETTINGS = new LiveSettings(
            Duration.ofSeconds(5),
            Duration.ofMillis(400),
            3,
            Duration.ofMillis(1),
            100_000,
            20,
            10_000,
            1_000_000,
            Duration.ofMinutes(1));

    private static final Choice SOME = Choice.all("99999ned").withMeasures(List.of("M1"));
    private static final String LONG_NUMBER =
            "12345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890";

    @TempDir
    private Path folder;

    private CbsServer server;

    @BeforeEach
    void start() throws IOException {
        server = new CbsServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Odata4Source v4() throws LiveRefused {
        return new Odata4Source(server.address() + CbsTables.V4, live());
    }

    private Odata3Source v3(Optional<String> catalogue) throws LiveRefused {
        return new Odata3Source(server.address(), catalogue, live());
    }

    private LiveSources live() {
        var network = new Network(folder.resolve("netwerk.properties"), Map.of());
        return new LiveSources(SETTINGS, cache(), network, () -> Instant.EPOCH);
    }

    private PageCache cache() {
        return new PageCache(folder.resolve("cache"), SETTINGS.cacheBytes());
    }

    private static ImportResult read(LiveSource source, Choice choice, Watch watch) {
        return new LiveImport(Importers.standard()).read(source, choice, watch, ImportOptions.standard());
    }

    private static ObservationSet imported(LiveSource source, Choice choice) {
        ImportResult result = read(source, choice, Watch.none());
        assertThat(result).isInstanceOf(Imported.class);
        return ((Imported) result).observations();
    }

    /// The reason of a refusal, of which the text must exist.
    private static String reason(LiveSource source, Choice choice) {
        return reason(read(source, choice, Watch.none()));
    }

    private static String reason(ImportResult result) {
        assertThat(result).isInstanceOf(Refused.class);
        var refused = (Refused) result;
        String text = Texts.load().get(refused.reasonKey(), refused.arguments().toArray());
        assertThat(text).isNotBlank().doesNotContain("{");
        return refused.reasonKey().replace("sources.live.", "");
    }

    @Test
    void allPagesOfATableBecomeOneDataSet() throws Exception {
        server.tables.pageSize = 7;
        var set = imported(v4(), Choice.all("99999ned"));

        assertThat(set.size()).isEqualTo(80);
        assertThat(set.regionNames()).containsEntry("GM0141", "In GM0141");
        assertThat(set.find("M1", "GM0141")
                        .flatMap(series -> series.at("2020JJ00"))
                        .orElseThrow()
                        .value())
                .isEqualTo(Value.of(2020));
        assertThat(server.asked("$skip=")).isEqualTo(11);
    }

    @Test
    void theServerFiltersWhatWasChosen() throws Exception {
        var choice = Choice.all("99999ned")
                .withMeasures(List.of("M1"))
                .with("RegioS", List.of("NL01", "GM*"))
                .withFrom("2020JJ00")
                .withFilter("Perioden eq '2022JJ00'");

        assertThat(v4().count(choice, Watch.none())).isEqualTo(3);
        assertThat(imported(v4(), choice).size()).isEqualTo(3);
        assertThat(server.asked)
                .anyMatch(uri -> uri.endsWith("Observations?$filter=Measure eq 'M1' and (RegioS eq 'NL01' or"
                        + " startswith(RegioS,'GM')) and Perioden ge '2020JJ00'"
                        + " and (Perioden eq '2022JJ00')"));
    }

    @Test
    void aTableTellsWhatCanBeChosen() throws Exception {
        TableDescription about = v4().describe("99999ned", Watch.none());

        assertThat(about.title()).isEqualTo("Inwoners; regio");
        assertThat(about.cells()).isEqualTo(80);
        assertThat(about.measures()).extracting(TableDescription.Measure::title).containsExactly("Inwoners", "Aandeel");
        assertThat(about.dimension("RegioS").orElseThrow().codes()).hasSize(4);
        assertThat(about.dimension("Perioden").orElseThrow().isTime()).isTrue();
    }

    @Test
    void theCatalogueIsFetchedOnceADayAndSearchedHere() throws Exception {
        TableCatalogue catalogue = v4().catalogue(Watch.none());
        v4().catalogue(Watch.none());

        assertThat(server.asked("Datasets")).isEqualTo(1);
        assertThat(server.asked("$search")).isZero();
        assertThat(catalogue.search("INWONERS")).extracting(CatalogueEntry::id).containsExactly("99999ned", "00001NED");
        assertThat(catalogue.search("cafe regio")).hasSize(1);
        assertThat(catalogue.search("olifant")).isEmpty();
    }

    @Test
    void afterABrokenConnectionFinishedPagesAreNotFetchedAgain() throws Exception {
        server.tables.pageSize = 20;
        server.times(3, "$skip=60", CbsServer.dropped());
        assertThat(reason(v4(), Choice.all("99999ned"))).isEqualTo("dropped");
        long before = server.asked("Observations?");

        assertThat(imported(v4(), Choice.all("99999ned")).size()).isEqualTo(80);
        assertThat(server.asked("Observations?") - before).isEqualTo(1);
    }

    @Test
    void aTableThatChangedIsFetchedAnew() throws Exception {
        imported(v4(), Choice.all("99999ned"));
        imported(v4(), Choice.all("99999ned"));
        assertThat(server.asked("Observations?")).isEqualTo(0);
        assertThat(server.asked("/Observations")).isEqualTo(3);

        server.tables.modified = "2026-02-02T02:00:00+01:00";
        imported(v4(), Choice.all("99999ned"));
        assertThat(server.asked("/Observations")).isEqualTo(5);
    }

    @Test
    void aMishapThatPassesIsNotNoticed() throws Exception {
        server.once("Observations", CbsServer.status(503, "busy"))
                .once("Observations", CbsServer.dropped())
                .once("MeasureCodes", CbsServer.status(500, "oops"))
                .once("MeasureCodes", CbsServer.status(429, ""));

        assertThat(imported(v4(), Choice.all("99999ned")).size()).isEqualTo(80);
    }

    static Stream<Object[]> mishaps() {
        return Stream.of(
                new Object[] {"html", CbsServer.content("text/html", "<!DOCTYPE html><html/>")},
                new Object[] {"html", CbsServer.content("application/json", " <html></html>")},
                new Object[] {"type", CbsServer.content("text/csv", "a;b")},
                new Object[] {"brokenJson", CbsServer.content("application/json", "{\"value\": [1,")},
                new Object[] {"notOdata", CbsServer.content("application/json", "[1]")},
                new Object[] {"notFound", CbsServer.status(404, "{}")},
                new Object[] {"notAcceptable", CbsServer.status(406, "")},
                new Object[] {"busy", CbsServer.status(429, "")},
                new Object[] {"serverError", CbsServer.status(500, "oops")},
                new Object[] {"badRequest", CbsServer.status(400, "no such field")},
                new Object[] {"noAccess", CbsServer.status(403, "")},
                new Object[] {"status", CbsServer.status(418, "")},
                new Object[] {"redirect", CbsServer.redirect("https://elders.example/x")},
                new Object[] {"redirect", CbsServer.redirect("file:///etc/passwd")},
                new Object[] {"redirect", CbsServer.redirect("mailto:iemand@elders.example")},
                new Object[] {"redirects", CbsServer.redirect("https://[geen adres")},
                new Object[] {"redirects", CbsServer.redirect("/odata/v1/CBS/99999ned/Dimensions")},
                new Object[] {"endless", CbsServer.endless()},
                new Object[] {"silent", CbsServer.silent()},
                new Object[] {"dropped", CbsServer.dropped()});
    }

    @ParameterizedTest
    @MethodSource("mishaps")
    void whatGoesWrongIsToldAndNothingIsKept(String expected, CbsServer.Mishap mishap) throws Exception {
        server.times(4, "99999ned/Dimensions", mishap);

        assertThat(reason(v4(), Choice.all("99999ned"))).isEqualTo(expected);
        try (var files = Files.list(folder.resolve("cache"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".part"))).isEmpty();
        }
    }

    @Test
    void aLinkToAnotherServerIsNotFollowed() throws Exception {
        server.tables.pageSize = 20;
        server.tables.foreignNext = "http://127.0.0.2:9";
        assertThat(reason(v4(), Choice.all("99999ned"))).isEqualTo("nextOtherHost");
    }

    private static CbsServer.Mishap pageWithNext(String rows, String next) {
        return CbsServer.content("application/json", "{\"value\":[" + rows + "],\"@odata.nextLink\":\"" + next + "\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://localhost/x",
                "javascript:alert(1)",
                "file:///etc/passwd",
                "/odata/v1/CBS/99999ned/Observations?$skip=2",
                "geen adres |",
                "https://localhost/x"
            })
    void aNextLinkThatIsNoAddressOfThisServerIsSaidAndNotFollowed(String next) throws Exception {
        server.once("99999ned/Observations?", pageWithNext("{}", next));

        var refused = (Refused) read(v4(), SOME, Watch.none());
        assertThat(reason(refused)).isEqualTo("nextOtherHost");
        assertThat(refused.arguments().get(1)).isNotBlank().isNotEqualTo("null");
    }

    @Test
    void theSamePageUnderEverOtherAddressesIsSaid() throws Exception {
        for (int i = 0; i < 5; i++) {
            server.once(
                    "99999ned/Observations?",
                    pageWithNext(
                            "{\"Id\":1}", server.address() + CbsTables.V4 + "/99999ned/Observations?$skiptoken=" + i));
        }
        assertThat(reason(v4(), SOME)).isEqualTo("samePage");
        assertThat(server.asked("/Observations?")).isEqualTo(2);
    }

    @Test
    void pagesThatKeepComingAreStoppedByTheirBytes() throws Exception {
        for (int i = 0; i < 19; i++) {
            server.once(
                    "99999ned/Observations?",
                    pageWithNext(
                            "{\"Id\":" + i + ",\"a\":\"" + "x".repeat(90_000) + "\"}",
                            server.address() + CbsTables.V4 + "/99999ned/Observations?$skip=" + i));
        }
        assertThat(reason(v4(), SOME)).isEqualTo("tooMuch");
        assertThat(server.asked("/Observations?")).isBetween(10L, 12L);
    }

    @Test
    void anAnswerThatDripsForEverIsStoppedByTheClock() throws Exception {
        var hasty = new LiveSettings(
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                3,
                Duration.ofMillis(1),
                100_000,
                20,
                10_000,
                1_000_000,
                Duration.ofMillis(500));
        var network = new Network(folder.resolve("netwerk.properties"), Map.of());
        var source = new Odata4Source(
                server.address() + CbsTables.V4, new LiveSources(hasty, cache(), network, () -> Instant.EPOCH));
        server.once("99999ned/Observations?", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            while (true) {
                exchange.getResponseBody().write(' ');
                exchange.getResponseBody().flush();
                Thread.sleep(20);
            }
        });

        assertThat(reason(source, SOME)).isEqualTo("tooLong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999", "-1e999", "1e400", "10", "9007199254740993", LONG_NUMBER})
    void aNumberThatNoFigureCanBeIsSaidAndNeverInfinite(String wanted) throws Exception {
        server.once("99999ned/Observations?", CbsServer.content("application/json", """
            {"@odata.context":"%s/99999ned/$metadata#Observations",
            "value":[{"Id":1,"Value":%s,"ValueAttribute":"None","Measure":"M1","RegioS":"GM0141",
            "Perioden":"2020JJ00"}]}
            """.formatted(
                        server.address() + CbsTables.V4, wanted)));
        server.once("$count", CbsServer.content("text/plain", "1"));
        var choice = SOME;

        switch (read(v4(), choice, Watch.none())) {
            case Imported imported -> {
                assertThat(wanted).isIn("10", "9007199254740993");
                assertThat(imported.observations().size()).isEqualTo(1);
            }
            case Refused refused -> {
                assertThat(wanted).isNotIn("10", "9007199254740993");
                assertThat(Texts.load()
                                .get(refused.reasonKey(), refused.arguments().toArray()))
                        .doesNotContain("{");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1e3", "99999999999999999999", "NaN", "", "12 13"})
    void aCountThatIsNoneIsSaid(String count) throws Exception {
        server.once("$count", CbsServer.content("text/plain", count));
        assertThat(reason(v4(), Choice.all("99999ned"))).isEqualTo("noCount");
    }

    @Test
    void aTableNumberInAnotherCaseIsNotFound() throws Exception {
        assertThat(reason(v4(), Choice.all("99999NED"))).isEqualTo("notFound");
        assertThat(reason(v4(), Choice.all("../secret"))).isEqualTo("tableId");
    }

    @Test
    void aChoiceWithoutObservationsIsTold() throws Exception {
        var nothing = Choice.all("99999ned").with("RegioS", List.of("GM9999"));
        assertThat(reason(v4(), nothing)).isEqualTo("nothing");
    }

    @Test
    void aServerThatIsNotThereIsUnreachable() throws Exception {
        var source = v4();
        server.close();
        assertThat(reason(source, Choice.all("99999ned"))).isEqualTo("unreachable");
    }

    @Test
    void onlyEncryptedAddressesAreUsedBeyondThisComputer() {
        assertThat(Stream.of("http://datasets.cbs.nl", "ftp://localhost", "x", "https://")
                        .map(address -> refusedAddress(address)))
                .containsOnly("sources.live.address");
    }

    private String refusedAddress(String address) {
        try {
            return new Odata4Source(address, live()).toString();
        } catch (LiveRefused e) {
            return e.refusal().reasonKey();
        }
    }

    @Test
    void stoppingHalfwayLeavesNothingBehindButPagesToGoOnWith() throws Exception {
        server.tables.pageSize = 8;
        var stop = new AtomicBoolean();
        List<Long> heard = new ArrayList<>();
        var watch = new Watch(stop::get, (rows, expected, _) -> {
            heard.add(rows);
            stop.set(expected == 80 && rows >= 40);
        });

        assertThat(reason(read(v4(), Choice.all("99999ned"), watch))).isEqualTo("cancelled");
        assertThat(heard).isNotEmpty().allMatch(rows -> rows <= 48);
        long before = server.asked("$skip");
        assertThat(imported(v4(), Choice.all("99999ned")).size()).isEqualTo(80);
        assertThat(server.asked("$skip") - before).isEqualTo(5);
    }

    @Test
    void theOlderInterfaceFallsOverToTheFeedAndKeepsItsPadding() throws Exception {
        server.tables.limitOfApi = 15;
        server.tables.pageSize = 10;
        var choice = Choice.all("99998NED").with("RegioS", List.of("NL01", "GM0141"));
        var set = imported(v3(Optional.empty()), choice);

        assertThat(set.size()).isEqualTo(20);
        assertThat(set.find("Jeugd_1", "NL01")
                        .flatMap(one -> one.at("2019JJ00"))
                        .orElseThrow()
                        .value())
                .isEqualTo(Value.of(9_500));
        assertThat(set.find("Jeugd_1", "NL01")
                        .flatMap(one -> one.at("2015JJ00"))
                        .orElseThrow()
                        .value())
                .isEqualTo(new Value.Missing(MissingReason.UNKNOWN, "."));
        assertThat(server.asked)
                .anyMatch(uri -> uri.contains("ODataApi") && uri.contains("RegioS eq 'NL01  '"))
                .anyMatch(uri -> uri.contains("ODataFeed") && uri.contains("$skip=10"))
                .allMatch(uri -> uri.contains("$format=json"));
    }

    @Test
    void aCatalogueOfOthersListsItsOwnTables() throws Exception {
        TableCatalogue youth = v3(Optional.of(Odata3Source.JEUGDMONITOR)).catalogue(Watch.none());
        assertThat(youth.entries()).extracting(CatalogueEntry::id).containsExactly("99998NED");

        var since = Choice.all("99998NED").withFrom("2023JJ00").withMeasures(List.of("Jeugd_1"));
        assertThat(imported(v3(Optional.empty()), since).size()).isEqualTo(8);
    }

    @Test
    void theKeyGoesIntoTheHeaderAndNowhereElse() throws Exception {
        Path target = Files.createDirectory(folder.resolve("swing"));
        swing("geheim").fetch(Choice.all("jeugd"), target, Watch.none());

        assertThat(server.keys).containsOnly("geheim");
        assertThat(server.asked).noneMatch(uri -> uri.contains("geheim"));
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(file.getFileName().toString()).doesNotContain("geheim");
                assertThat(Files.readString(file)).doesNotContain("geheim");
            }
        }
        assertThat(target.resolve("Values-jeugd-gemeente-year-all-0001.json")).exists();
        assertThat(reason(swing("fout"), Choice.all("jeugd2"))).isEqualTo("noAccess");
    }

    @Test
    void aVariableIsDescribedByItsLevelsAndPeriods() throws Exception {
        var about = swing("geheim").describe("jeugd", Watch.none());

        assertThat(about.title()).isEqualTo("Over jeugd");
        assertThat(about.dimensions())
                .extracting(TableDescription.Dimension::id)
                .containsExactly("GeoLevel", "PeriodLevel", "Period");
        assertThat(about.dimension("GeoLevel").orElseThrow().codes())
                .extracting(TableDescription.Code::title)
                .containsExactly("Gemeente", "Nederland");
        assertThat(about.dimension("Period").orElseThrow().codes()).hasSize(12);
    }

    @Test
    void ofASwingSiteVariablesLevelsAndPeriodsAreChosen() throws Exception {
        var choice = Choice.all("jeugd")
                .withMeasures(List.of("jeugd", "zorg"))
                .with("GeoLevel", List.of("gemeente", "nederland"))
                .withFrom("2019");
        var set = imported(swing("geheim"), choice);

        assertThat(set.measures()).extracting(Statistic::code).containsExactly("jeugd", "zorg");
        assertThat(set.measures().getLast().title()).isEqualTo("Over zorg");
        assertThat(set.size()).isEqualTo(8);
        assertThat(set.find("zorg", "NL01").orElseThrow().points())
                .extracting(Point::period)
                .containsExactly("2019JJ00", "2020JJ00");
        assertThat(server.asked("Periods('2018')")).isZero();
    }

    @Test
    void aSwingSiteThatDoesNotListItsLevelsIsAskedForTheOrdinaryOnes() throws Exception {
        server.once("/GeoLevels", CbsServer.status(404, "{}"));
        var about = swing("geheim").describe("jeugd", Watch.none());

        assertThat(about.dimension("GeoLevel")).isEmpty();
        assertThat(imported(swing("geheim"), Choice.all("jeugd")).size()).isEqualTo(12);
    }

    private SwingSource swing(String key) throws LiveRefused {
        return new SwingSource(server.address() + "/ods/odata", Optional.of(key), live());
    }

    @Test
    void theCacheForgetsWhatWasNotUsedForLongest() throws Exception {
        var small = new PageCache(folder.resolve("small"), 1_000);
        for (int i = 0; i < 10; i++) {
            Path page = small.unfinished();
            Files.writeString(page, "x".repeat(300));
            small.keep("https://x/" + i, "1", page);
        }
        Path target = folder.resolve("target");

        assertThat(small.copy("https://x/9", "1", target)).isTrue();
        assertThat(small.copy("https://x/0", "1", target)).isFalse();
        assertThat(small.copy("https://x/9", "2", target)).isFalse();
    }
}
