package nl.wed.workbench.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wed.workbench.catalogue.Municipalities.FormerMunicipality;
import nl.wed.workbench.catalogue.Municipalities.Municipality;
import org.junit.jupiter.api.Test;

class MunicipalitiesTest {
    private final Municipalities municipalities = Catalogue.load().municipalities();

    @Test
    void allLiveMunicipalitiesAreThereWithProvinceInhabitantsAndSource() {
        assertThat(municipalities.all())
                .hasSize(342)
                .allSatisfy(item -> assertThat(item.code()).matches("GM\\d{4}"))
                .allSatisfy(item -> assertThat(item.inhabitants2026()).isPositive())
                .allSatisfy(item -> assertThat(item.province()).doesNotContain("("));
        assertThat(municipalities.all().stream().map(Municipality::province).distinct())
                .hasSize(12);
        assertThat(municipalities.all().stream()
                        .mapToInt(Municipality::inhabitants2025)
                        .sum())
                .isEqualTo(18_044_027);
        assertThat(municipalities.all().stream()
                        .mapToInt(Municipality::inhabitants2026)
                        .sum())
                .isEqualTo(18_130_208);
        assertThat(municipalities.sourceLine()).contains("CBS", "03759ned", "CC BY 4.0");
    }

    @Test
    void aMunicipalityIsFoundByItsCodeInAnySpelling() {
        Municipality amsterdam = municipalities.find("GM0363").orElseThrow();
        assertThat(amsterdam.inhabitants2025()).isEqualTo(934_526);
        assertThat(municipalities.find("363")).contains(amsterdam);
        assertThat(municipalities.find(" gm0363 ")).contains(amsterdam);
        assertThat(municipalities.find("GM9999")).isEmpty();
        assertThat(municipalities.find("")).isEmpty();
    }

    @Test
    void theNameIsShownWithoutTheAdditionUnlessNamesakesNeedIt() {
        assertThat(municipalities.find("GM0344").orElseThrow().name()).isEqualTo("Utrecht");
        assertThat(municipalities.find("GM0518").orElseThrow().name()).isEqualTo("'s-Gravenhage");
        assertThat(municipalities.find("GM0373").orElseThrow().name()).isEqualTo("Bergen (NH.)");
        assertThat(municipalities.all().stream().map(Municipality::name).distinct())
                .hasSize(342);
    }

    @Test
    void typingIgnoresCaseDiacriticsAndALeadingApostrophe() {
        assertThat(names("s-gra")).containsExactly("'s-Gravenhage");
        assertThat(names("'S-HERTOG")).containsExactly("'s-Hertogenbosch");
        assertThat(names("’s gravenhage")).containsExactly("'s-Gravenhage");
        assertThat(names("sudwest")).containsExactly("Súdwest-Fryslân");
        assertThat(names("SÚDWEST FRYS")).containsExactly("Súdwest-Fryslân");
        assertThat(names("sgraven")).containsExactly("'s-Gravenhage");
    }

    @Test
    void theBestMatchComesFirst() {
        assertThat(names("utrecht")).startsWith("Utrecht", "Utrechtse Heuvelrug");
        assertThat(names("bergen")).startsWith("Bergen (L.)", "Bergen (NH.)", "Bergen op Zoom");
        assertThat(names("bergen nh")).containsExactly("Bergen (NH.)");
        assertThat(names("zoom")).containsExactly("Bergen op Zoom");
        assertThat(names("almelo")).containsExactly("Almelo");
        assertThat(names("qqq")).isEmpty();
        assertThat(municipalities.search("", 5)).hasSize(5);
    }

    @Test
    void otherNamesAndAbolishedMunicipalitiesLeadToTheLiveOne() {
        assertThat(names("den haag")).containsExactly("'s-Gravenhage");
        assertThat(names("Boxmeer")).containsExactly("Land van Cuijk");
        assertThat(names("Haaren")).containsExactlyInAnyOrder("Boxtel", "Oisterwijk", "Tilburg", "Vught");
    }

    @Test
    void theNamesOfOtherSourcesLeadToTheCode() {
        assertThat(municipalities.codeForName("UTRECHT")).contains("GM0344");
        assertThat(municipalities.codeForName("Utrecht (gemeente)")).contains("GM0344");
        assertThat(municipalities.codeForName("'S-GRAVENHAGE")).contains("GM0518");
        assertThat(municipalities.codeForName("BERGEN (NH.)")).contains("GM0373");
        assertThat(municipalities.codeForName("BERGEN (L.)")).contains("GM0893");
        assertThat(municipalities.codeForName("SÚDWEST-FRYSLÂN")).contains("GM1900");
        assertThat(municipalities.codeForName("Hengelo")).contains("GM0164");
        assertThat(municipalities.codeForName("Weesp")).contains("GM0457");
    }

    @Test
    void aNameThatNamesakesShareLeadsToNoCode() {
        assertThat(municipalities.codeForName("Bergen")).isEmpty();
        assertThat(municipalities.codeForName("Utrecht (PV)")).isEmpty();
        assertThat(municipalities.codeForName("Nergenshuizen")).isEmpty();
        assertThat(municipalities.codeForName("")).isEmpty();
    }

    @Test
    void anAbolishedMunicipalityKnowsItsSuccessors() {
        assertThat(municipalities.former())
                .filteredOn(old -> old.lastYear() >= 2019)
                .hasSize(18)
                .allMatch(FormerMunicipality::complete);
        assertThat(municipalities.former())
                .flatExtracting(FormerMunicipality::successors)
                .allSatisfy(code -> assertThat(municipalities.find(code)).isPresent());
        assertThat(municipalities.former())
                .allSatisfy(old -> assertThat(municipalities.find(old.code())).isEmpty());
        FormerMunicipality weesp = municipalities.findFormer("457").orElseThrow();
        assertThat(weesp.lastYear()).isEqualTo(2022);
        assertThat(weesp.successors()).containsExactly("GM0363");
    }

    @Test
    void aMergerBreaksTheFiguresAlsoWhereTheCodeStayedTheSame() {
        assertThat(municipalities.mergerYears("GM0014")).containsExactly(2019);
        assertThat(municipalities.mergerYears("GM0394")).containsExactly(2019);
        assertThat(municipalities.mergerYears("GM0080")).containsExactlyInAnyOrder(2014, 2018);
        assertThat(municipalities.mergerYears("GM1978")).containsExactly(2019);
        assertThat(municipalities.mergerYears("GM0439")).containsExactly(2022);
        assertThat(municipalities.mergerYears("GM0141")).isEmpty();
    }

    @Test
    void aMergerInTheCourseOfAYearBreaksThatYearAndTheNext() {
        assertThat(municipalities.mergerYears("GM0363")).containsExactlyInAnyOrder(2022, 2023);
    }

    @Test
    void onlyWhoHasACodeOfItsOwnWasMadeOfOthers() {
        assertThat(municipalities.madeIn("GM1992")).hasValue(2023);
        assertThat(municipalities.madeIn("GM0363")).isEmpty();
        assertThat(municipalities.madeIn("GM0014")).isEmpty();
    }

    @Test
    void whoIsAbolishedLongAgoSaysWhatItsSourceLeavesOpen() {
        FormerMunicipality littenseradiel = municipalities.findFormer("GM0140").orElseThrow();
        assertThat(littenseradiel.successors()).containsExactly("GM0080", "GM1900");
        assertThat(littenseradiel.complete()).isFalse();
        assertThat(municipalities.findFormer("GM0707").orElseThrow().complete()).isTrue();
    }

    /// The area of Millingen went to Groesbeek, which has another name and code now.
    @Test
    void whoIsAbolishedSince2011IsKnownWithTheMunicipalityOfNowThatItsAreaWentTo() {
        assertThat(municipalities.findFormer("GM0005").orElseThrow().name()).isEqualTo("Bedum");
        assertThat(successors("GM0009")).containsExactly("GM0014");
        assertThat(successors("GM0265")).containsExactly("GM1945");
        assertThat(successors("GM0571")).containsExactly("GM1978");
        assertThat(successors("GM0424")).containsExactly("GM1942");
        assertThat(municipalities.former())
                .hasSize(119)
                .allSatisfy(one -> assertThat(one.lastYear()).isBetween(2010, 2022));
        assertThat(municipalities.former().stream().flatMap(one -> one.successors().stream()))
                .allSatisfy(code -> assertThat(municipalities.find(code)).isPresent());
    }

    /// How many municipalities Nederland had on 1 January, as everyone knows it; a name or code that only changed
    /// makes no other municipality.
    @Test
    void theMunicipalitiesOfEveryYearAreAllThere() {
        assertThat(IntStream.of(2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2021, 2022, 2023)
                        .map(this::on1January))
                .containsExactly(418, 415, 408, 403, 393, 390, 388, 380, 355, 352, 345, 342);
        for (String name : List.of("TEN BOER", "Haren", "Ferwerderadeel", "BUSSUM", "gaasterlan-sleat")) {
            assertThat(municipalities.codeForName(name)).as(name).isPresent();
        }
    }

    private int on1January(int year) {
        long made = municipalities.all().stream()
                .filter(one -> municipalities.madeIn(one.code()).orElse(0) > year || newIn(one.code()) > year)
                .count();
        long gone = municipalities.former().stream()
                .filter(old -> old.lastYear() >= year && newIn(old.code()) <= year)
                .count();
        return (int) (municipalities.all().size() - made + gone);
    }

    /// Made of others, or under another name and code, in a year that the file of mergers does not have.
    private static int newIn(String code) {
        return switch (code) {
            case "GM1927" -> 2013;
            case "GM1940" -> 2014;
            case "GM1945" -> 2016;
            default -> 0;
        };
    }

    /// Groesbeek was merged with Ubbergen and Millingen in 2015, and called Berg en Dal a year later.
    @Test
    void anotherNameForTheSameAreaBreaksNoFigures() {
        assertThat(municipalities.mergerYears("GM1945")).containsExactly(2015);
        assertThat(municipalities.findFormer("GM0241").orElseThrow().complete()).isTrue();
    }

    /// A second source, of the mergers that the municipalities of now went through, names the same years.
    @Test
    void theYearOfAnAbolitionIsThatOfAMergerOfItsSuccessor() throws IOException {
        var renamed = Set.of("GM1940", "GM1945");
        var mergedAgain = Set.of("GM0083", "GM1908", "GM0571", "GM0693", "GM0694");
        var mergers = mergers();
        for (FormerMunicipality one : municipalities.former()) {
            if (!mergedAgain.contains(one.code())) {
                assertThat(one.successors())
                        .as(one.name())
                        .anyMatch(
                                code -> renamed.contains(code) || mergers.contains(code + " " + (one.lastYear() + 1)));
            }
        }
    }

    /// Each with its first 1 January.
    private static Set<String> mergers() throws IOException {
        try (var file = Municipalities.class.getResourceAsStream("/catalogue/municipality-mergers.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("GM"))
                    .map(line -> line.split(";"))
                    .map(cells -> cells[0] + " "
                            + LocalDate.parse(cells[1]).plusDays(364).getYear())
                    .collect(Collectors.toSet());
        }
    }

    private List<String> successors(String code) {
        return municipalities.findFormer(code).orElseThrow().successors();
    }

    private List<String> names(String typed) {
        return municipalities.search(typed, 10).stream().map(Municipality::name).toList();
    }
}
