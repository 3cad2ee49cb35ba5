package nl.wed.workbench.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.wed.workbench.catalogue.StatisticMappings.StatisticMapping;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.figures.Counted;
import nl.wed.workbench.domain.figures.Statistic;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StatisticMappingsTest {
    private static final Path DATA = Path.of("../shared/data");

    private final Catalogue catalogue = Catalogue.load();
    private final StatisticMappings mappings = catalogue.statisticMappings();

    @Test
    void everyIndicatorInNumbersAndEveryMappingThatStartsFromNumbersSaysWhatTheyCount() {
        assertThat(catalogue.indicators().all())
                .allSatisfy(one -> assertThat(one.counted() != null)
                        .as(one.code())
                        .isEqualTo(one.unit().equals("aantal")));
        assertThat(catalogue.statisticMappings().all())
                .filteredOn(one -> "aantal".equals(one.unit()))
                .allSatisfy(one -> assertThat(one.counted()).as(one.indicator()).isNotNull());
        for (var mapping : catalogue.statisticMappings().all()) {
            var indicator = catalogue.indicators().find(mapping.indicator()).orElseThrow();
            if (indicator.counted() != null) {
                assertThat(mapping.counted()).as(mapping.indicator()).isEqualTo(indicator.counted());
            }
        }
    }

    @Test
    void whatAMeasureCountsIsFoundByItsTitleOrItsWholeNameOrThatOfASum() {
        assertThat(mappings.counted("86134NED", counting("Onderwijs / Basisonderwijs / Aantal scholen", "Binnen 3 km")))
                .contains(Counted.FACILITIES);
        assertThat(mappings.counted("84799ned", counting("Nabijheid", "Scholen binnen 3 km")))
                .contains(Counted.FACILITIES);
        assertThat(mappings.counted("kwb-2023", counting("", "Opleidingsniveau laag")))
                .contains(Counted.PEOPLE);
        assertThat(mappings.counted(
                        "duo-schooladviezen",
                        counting("", "Schooladvies havo + Schooladvies havo/vwo + Schooladvies vwo")))
                .contains(Counted.PEOPLE);
        assertThat(mappings.counted("84799NED", counting("", "Motorfietsen"))).isEmpty();
        assertThat(mappings.counted("86134NED", counting("Horeca / Aantal cafés", "Binnen 3 km")))
                .isEmpty();
    }

    private static Statistic counting(String group, String title) {
        return new Statistic("M", title, group, "aantal", 0);
    }

    @Test
    void aMeasureIsFoundByTitleAndUnitWhateverSpacesAndCase() {
        assertThat(mappings.find("84799NED", " percentage jongeren  met jeugdzorg ", "%"))
                .extracting(StatisticMapping::indicator)
                .containsExactly("K54");
        assertThat(mappings.find("84799ned", "Gemiddeld inkomen per inwoner\u00a0", "x 1 000 euro"))
                .extracting(StatisticMapping::indicator)
                .containsExactly("W15");
        assertThat(mappings.find("84799NED", "Percentage jongeren met jeugdzorg", "aantal"))
                .isEmpty();
        assertThat(mappings.find("99999NED", "Aantal inwoners", "aantal")).isEmpty();
    }

    @Test
    void oneMeasureCanFillANumberAndAShare() {
        assertThat(mappings.find("84799NED", "0 tot 15 jaar", "aantal"))
                .extracting(StatisticMapping::indicator)
                .containsExactly("W02", "W03");
    }

    @Test
    void aShareIsCalculatedFromTwoMeasures() {
        StatisticMapping share = mappings.forIndicator("W03").getFirst();
        assertThat(share.divides()).isTrue();
        assertThat(share.value(2_726_099.0, 17_407_585.0).orElseThrow()).isCloseTo(15.66, within(0.005));
        StatisticMapping perThousand = mappings.forIndicator("W07").getFirst();
        assertThat(perThousand.value(421_110.0, 17_407_585.0).orElseThrow()).isCloseTo(24.19, within(0.005));
    }

    @Test
    void anUnknownPartOrAnEmptyDenominatorGivesNoValue() {
        StatisticMapping share = mappings.forIndicator("W03").getFirst();
        assertThat(share.value(null, 10.0)).isEmpty();
        assertThat(share.value(10.0, null)).isEmpty();
        assertThat(share.value(10.0, 0.0)).isEmpty();
        StatisticMapping direct = mappings.forIndicator("W09").getFirst();
        assertThat(direct.value(null, null)).isEmpty();
        assertThat(direct.value(8.6, null)).contains(8.6);
    }

    @Test
    void whatDoesNotFitTheDefinitionIsNotMapped() {
        assertThat(mappings.forIndicator("K01")).isEmpty();
        assertThat(mappings.forIndicator("K07")).isEmpty();
        assertThat(mappings.find("85039NED", "Non-Western background (%)", null))
                .isEmpty();
        assertThat(mappings.find("85039NED", "Youth welfare (%)", null)
                        .getFirst()
                        .note())
                .contains("23 jaar");
    }

    @Test
    void aShareOfASumNamesItsParts() {
        assertThat(mappings.find("84799NED", "Opleidingsniveau laag", "aantal"))
                .singleElement()
                .satisfies(mapping -> {
                    assertThat(mapping.indicator()).isEqualTo("W13");
                    assertThat(mapping.sums())
                            .containsExactly(List.of(
                                    "Opleidingsniveau laag", "Opleidingsniveau middelbaar", "Opleidingsniveau hoog"));
                });
        assertThat(mappings.forIndicator("K34")).singleElement().satisfies(mapping -> {
            assertThat(mapping.toVerify()).isTrue();
            assertThat(mapping.sums()).hasSize(1);
        });
    }

    @Test
    void everyContextIndicatorIsFilledBySomeTableAndHasItsDefinitionFromTheTable() {
        assertThat(catalogue.indicators().context()).allSatisfy(item -> {
            assertThat(mappings.forIndicator(item.code())).isNotEmpty();
            assertThat(item.phases()).containsExactly(AgePhase.FX);
            assertThat(item.provider()).isEqualTo("CBS");
            assertThat(item.sources()).isNotEmpty();
        });
    }

    @Test
    void figuresOfATableThatWasNotReadAreToBeVerified() {
        assertThat(mappings.ofTable("85039NED")).hasSize(49).allMatch(StatisticMapping::toVerify);
        assertThat(mappings.ofTable("84799NED")).hasSize(26).noneMatch(StatisticMapping::toVerify);
    }

    @Test
    void anyEditionOfTheKeyFiguresIsReadAsTheOneThatWasReadButToBeVerified() {
        assertThat(mappings.find("kwb-2016", "0 tot 15 jaar", "aantal"))
                .extracting(StatisticMapping::indicator)
                .containsExactly("W02", "W03");
        assertThat(mappings.ofTable("kwb-2025")).hasSize(26).allMatch(StatisticMapping::toVerify);
        assertThat(mappings.ofTable("Mijn Nabijheid voorzieningen 2023"))
                .extracting(StatisticMapping::indicator)
                .containsExactly("W19", "W20", "W21");
        assertThat(mappings.ofTable("kwb")).isEmpty();
    }

    @Test
    void whatNamesATableItselfComesBeforeWhatNamesManyTables() {
        assertThat(mappings.ofTable("85039NED").getFirst().note()).startsWith("Afgeleid bestand");
    }

    @Test
    void everyMeasureExistsInTheRealTableOf2020() throws IOException {
        Path file = DATA.resolve("B-cbs-odata3-json/84799NED-DataProperties-reassembled.json");
        assumeTrue(Files.exists(file), "real data not available");
        List<JsonNode> topics = StreamSupport.stream(
                        JsonMapper.shared()
                                .readTree(Files.readString(file))
                                .path("value")
                                .spliterator(),
                        false)
                .toList();
        for (StatisticMapping mapping : mappings.ofTable("84799NED")) {
            assertThat(mapping.numerator())
                    .allSatisfy(title -> assertThat(topics)
                            .anyMatch(topic -> StatisticMappings.sameTitle(
                                            topic.path("Title").asString(""), title)
                                    && topic.path("Unit").asString("").equals(mapping.unit())));
            assertThat(mapping.denominator())
                    .allSatisfy(title -> assertThat(topics)
                            .anyMatch(topic -> StatisticMappings.sameTitle(
                                    topic.path("Title").asString(""), title)));
        }
    }

    @Test
    void everyColumnExistsInTheRealFileOf2021() throws IOException {
        Path file = DATA.resolve("library/gemeente-indicatoren-2021-afgeleid-van-85039NED.csv");
        assumeTrue(Files.exists(file), "real data not available");
        List<String> header = List.of(Files.readAllLines(file).getFirst().split(";", -1));
        assertThat(mappings.ofTable("85039NED"))
                .filteredOn(mapping -> String.valueOf(mapping.note()).startsWith("Afgeleid bestand"))
                .hasSize(21)
                .allSatisfy(mapping -> assertThat(header).containsAll(mapping.numerator()));
    }
}
