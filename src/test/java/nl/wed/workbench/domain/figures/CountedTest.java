package nl.wed.workbench.domain.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Titles as CBS, DUO and municipalities write them. `;` stands between group, title and what is counted;
/// the values are whole numbers, so that only the title decides.
class CountedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | Bevolking op 1 januari | PEOPLE",
                "Bevolking | Aantal inwoners | PEOPLE",
                "Bevolking / Leeftijdsgroepen | 0 tot 15 jaar | PEOPLE",
                "Bevolking / Personen met een migratieachtergrond / Niet-westers | Turkije | PEOPLE",
                "Bevolking / Geboorte en sterfte | Geboorte totaal | PEOPLE",
                "Bevolking / Particuliere huishoudens | Huishoudens totaal | HOUSEHOLDS",
                "Bevolking / Particuliere huishoudens | Eenpersoonshuishoudens | HOUSEHOLDS",
                "Bevolking / Particuliere huishoudens | Huishoudens met kinderen | HOUSEHOLDS",
                "Inkomen / Inkomen van personen | Aantal inkomensontvangers | PEOPLE",
                "Sociale zekerheid | Personen per soort uitkering; Bijstand | PEOPLE",
                "Zorg | Jongeren met jeugdzorg in natura | PEOPLE",
                "Zorg | Wmo-cliënten | PEOPLE",
                "'' | Kinderen; Inkomen tot lage-inkomensgrens, Ten minste 1 jaar | PEOPLE",
                "'' | Particuliere huishoudens; Inkomen tot lage-inkomensgrens | HOUSEHOLDS",
                "'' | Examenkandidaten; HAVO, man | PEOPLE",
                "'' | Geslaagden | PEOPLE",
                "'' | Leerlingen met een schooladvies | PEOPLE",
                "'' | Inwoners op 31 december | PEOPLE",
                "'' | Minderjarige kinderen | PEOPLE",
                "'' | Personen tot 105% armoedegrens | PEOPLE",
                "'' | Personen met een werkloosheidsuitkering | PEOPLE",
                "'' | Beroeps- en niet-beroepsbevolking | PEOPLE",
                "'' | Jongeren (15 tot 27 jaar) | PEOPLE",
                "'' | Leerlingen in (speciaal) basisonderwijs | PEOPLE",
                "'' | Voortijdig schoolverlaters | PEOPLE",
                "'' | Uitkeringsontvangers, totaal | PEOPLE",
                "'' | Levend geboren kinderen | PEOPLE",
                "'' | Personen in studentenhuishouden | PEOPLE",
                "'' | Meerpersoonshuishoudens met kinderen | HOUSEHOLDS",
                "'' | (Her)instromers binnen een jaar | UNCLEAR",
                "'' | Bijstand tot de AOW-leeftijd | UNCLEAR",
                "'' | Speciale scholen | UNCLEAR",
                "'' | Basisscholen | UNCLEAR",
                "Leerlingen | Aantal basisscholen | PEOPLE",
                "'' | Advies herzien obv toets | UNCLEAR",
                "'' | 15 tot 20 jaar | UNCLEAR",
                "'' | Motorfietsen | UNCLEAR",
                "Opleidingsniveau | Opleidingsniveau laag | UNCLEAR",
                "'' | Schooladvies havo/vwo | UNCLEAR",
                "Wonen | Woningvoorraad | UNCLEAR",
                "Bedrijfsvestigingen, SBI 2008 | Bedrijfsvestigingen totaal | UNCLEAR",
                "Motorvoertuigen / Personenauto's | Personenauto's totaal | UNCLEAR",
            })
    void aCountIsOfPeopleOrHouseholdsOrProtectedAsIfItWere(String group, String title, Counted counted) {
        assertThat(whole(group, title)).isEqualTo(counted);
        assertThat(counted.guarded()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bevolking / Particuliere huishoudens | Gemiddelde huishoudensgrootte | AVERAGE",
                "Inkomen | Gem. gestandaardiseerd inkomen van huish | AVERAGE",
                "Inkomen | Mediaan vermogen van particuliere huish. | AVERAGE",
                "Inkomen | Gemiddeld inkomen per inwoner | AVERAGE",
                "'' | Gemiddeld aantal kinderen per gezin | AVERAGE",
                "'' | Huishoudensgrootte (gemiddeld) | AVERAGE",
                "'' | Avg income per inhabitant (x€1k) | AVERAGE",
                "Motorvoertuigen / Personenauto's | Personenauto's per huishouden | RATE",
                "Zorg | Wmo-cliënten per 1 000 inwoners | RATE",
                "'' | Bijstand recipients (per 1k) | RATE",
                "'' | Kinderen per vrouw | RATE",
                "'' | Ve-kindplaatsen per peuter | RATE",
                "Nabijheid voorzieningen / Basisonderwijs | Afstand tot school | DISTANCE",
                "'' | Distance to daycare (km) | DISTANCE",
                "Nabijheid voorzieningen / Basisonderwijs | Scholen binnen 3 km | FACILITIES",
                "Horeca / Cafés en dergelijke / Aantal cafés | Binnen 1 km | FACILITIES",
                "Gezondheid en welzijn / Fysiotherapeut / Aantal fysiotherapeuten | Binnen 1 km | FACILITIES",
                "Onderwijs / Basisonderwijs / Aantal scholen | Binnen 3 km | FACILITIES",
                "Kinderopvang / Kinderdagverblijf / Aantal kinderdagverblijven | Binnen 1 km | FACILITIES",
                "'' | Schools within 3km | FACILITIES",
                "'' | Aantal basisonderwijsscholen binnen 3 km | FACILITIES",
                "'' | Aantal ziekenhuizen binnen 20 km | FACILITIES",
                "'' | Gemiddelde WOZ-waarde van woningen | AVERAGE",
                "'' | Afstand tot school havo/vwo | DISTANCE",
                "'' | Woningdichtheid | SCORE",
                "'' | Aantal basisscholen | FACILITIES",
                "Stedelijkheid | Omgevingsadressendichtheid | SCORE",
                "Bevolking | Bevolkingsdichtheid | SCORE",
                "'' | Achterstandsscore gemeente | SCORE",
                "'' | Segregatie-index | SCORE",
            })
    void whatIsNoCountOfPeopleIsNeverHidden(String group, String title, Counted counted) {
        assertThat(whole(group, title)).isEqualTo(counted);
        assertThat(counted.guarded()).isFalse();
    }

    /// Each of these has a word of an average, a distance or a rate, and counts people all the same.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jongeren met jeugdzorg per 31 december | PEOPLE",
                "Leerlingen per 1 oktober | PEOPLE",
                "Leerlingen per wijk | PEOPLE",
                "Leerlingen per school | PEOPLE",
                "Kinderen per leeftijd | PEOPLE",
                "Gemiddeld aantal leerlingen (15 oktober) | PEOPLE",
                "Gemiddeld presterende leerlingen | PEOPLE",
                "Gemiddelde bevolking | PEOPLE",
                "Leerlingen met een gemiddeld advies | PEOPLE",
                "Huishoudens met een gemiddeld inkomen | HOUSEHOLDS",
                "Jongeren met een afstand tot de arbeidsmarkt | PEOPLE",
                "Afstand tot de arbeidsmarkt groot | UNCLEAR",
                "Kinderen binnen 3 km van een basisschool | PEOPLE",
                "Kinderen op basisscholen | PEOPLE",
                "Leerlingen met een lage score | PEOPLE",
                "Aantal met een voldoende score | UNCLEAR",
                "Meisjes met een index boven 1 | PEOPLE",
                "Huishoudens naar personen per huishouden | HOUSEHOLDS",
                "Gemiddeld | UNCLEAR",
                "Gemiddeld opgeleid | UNCLEAR",
            })
    void aWordOfAnAverageDoesNotUnprotectACountOfPeople(String title, Counted counted) {
        assertThat(whole("", title)).isEqualTo(counted);
        assertThat(counted.guarded()).isTrue();
    }

    @Test
    void oneValueThatIsNotWholeMakesTheWholeStatisticAnAverage() {
        assertThat(counted("", "Leerlingen", "aantal", 3, 20, 4.5)).isEqualTo(Counted.AVERAGE);
        assertThat(counted("", "Leerlingen", "aantal", 3, 20, 4)).isEqualTo(Counted.PEOPLE);
        assertThat(counted("", "X-basisscholen", "aantal", 0.5, 3)).isEqualTo(Counted.AVERAGE);
    }

    /// In a row of totals the average over all municipalities may stand.
    @Test
    void theCountryAloneMakesNoAverageOfACount() {
        var statistic = new Statistic("M", "Jongeren met jeugdhulp", "", "aantal", 1);
        var set = set(statistic, Map.of("GM0141", 3.0, "GM0363", 40.0, Series.NETHERLANDS, 21.5));
        assertThat(Counted.of(statistic, set)).isEqualTo(Counted.PEOPLE);
        assertThat(Counted.of(statistic, set(statistic, Map.of(Series.NETHERLANDS, 21.5))))
                .isEqualTo(Counted.AVERAGE);
    }

    /// 2,6 x 1 000 is read as 2,600.
    @Test
    void thousandsAreACountThoughTheSourceHasDecimals() {
        assertThat(counted("", "Kinderen; Inkomen tot lage-inkomensgrens", "aantal", 2600, 481_800))
                .isEqualTo(Counted.PEOPLE);
    }

    @Test
    void theMeanOfAllInhabitantsIsAsTellingAsACountOfThem() {
        assertThat(counted("", "Gemiddelde bevolking ", "aantal", 123_595.5, 2.5))
                .isEqualTo(Counted.PEOPLE);
    }

    @Test
    void aUnitThatNamesPeopleCountsThem() {
        assertThat(counted("", "Bereik", "leerlingen", 3)).isEqualTo(Counted.PEOPLE);
        assertThat(counted("", "Bereik", "aantal huishoudens", 3)).isEqualTo(Counted.HOUSEHOLDS);
        assertThat(counted("", "Gemiddelde huishoudensgrootte", "personen", 2.2))
                .isEqualTo(Counted.AVERAGE);
        assertThat(counted("", "Bevolkingsdichtheid", "aantal inwoners per km²", 3))
                .isEqualTo(Counted.NOTHING);
        assertThat(counted("", "Kinderen in armoede", "%", 3)).isEqualTo(Counted.NOTHING);
    }

    @Test
    void aColumnWithoutUnitIsProtectedWhenItsTitleNamesPeople() {
        assertThat(counted("", "Jongeren met jeugdhulp", "", 3, 20)).isEqualTo(Counted.PEOPLE);
        assertThat(counted("", "Jongeren met jeugdhulp in natura (% (zie toelichting))", "", 3, 20))
                .isEqualTo(Counted.NOTHING);
        assertThat(counted("", "Kinderen in armoede", "", 3.5, 20)).isEqualTo(Counted.NOTHING);
        assertThat(counted("", "X-stedelijkheid", "", 3, 5)).isEqualTo(Counted.NOTHING);
    }

    /// The indicator that a column without unit fills is in numbers.
    /// CBS names the columns of districts like that: a_ is a number of something, p_ a percentage.
    @Test
    void aShortNameOfANumberWithoutUnitIsProtected() {
        assertThat(counted("", "a_nl_all", "", 3, 120)).isEqualTo(Counted.UNCLEAR);
        assertThat(counted("", "a_15_25", "", 3, 120)).isEqualTo(Counted.UNCLEAR);
        assertThat(counted("", "a_nl_all", "", 3, 12.5)).isEqualTo(Counted.NOTHING);
        assertThat(counted("", "p_nl_all", "", 3, 12)).isEqualTo(Counted.NOTHING);
        assertThat(counted("", "a4_formaat", "", 3, 12)).isEqualTo(Counted.NOTHING);
    }

    @Test
    void aColumnWithoutUnitTakesThatOfItsIndicator() {
        var statistic = new Statistic("M", "Bereik", "", "", 0);
        var set = set(statistic, Map.of("GM0141", 3.0));
        assertThat(Counted.of(statistic, "aantal", Optional.empty(), set)).isEqualTo(Counted.UNCLEAR);
        assertThat(Counted.of(statistic, "%", Optional.empty(), set)).isEqualTo(Counted.NOTHING);
        var people = new Statistic("M", "Jongeren met jeugdhulp", "", "", 0);
        assertThat(Counted.of(people, "%", Optional.empty(), set)).isEqualTo(Counted.NOTHING);
    }

    /// Whoever shows a percentage as a number of people is protected rather than believed.
    @Test
    void anIndicatorInNumbersIsProtectedWhateverTheUnitOfItsSource() {
        var statistic = new Statistic("M", "Bereik", "", "%", 0);
        assertThat(Counted.of(statistic, "aantal", Optional.empty(), set(statistic, Map.of("GM0141", 3.0))))
                .isEqualTo(Counted.UNCLEAR);
    }

    @Test
    void whatTheCatalogueSaysComesBeforeTitleAndValues() {
        var statistic = new Statistic("M", "Leerlingen per school", "", "aantal", 1);
        var set = set(statistic, Map.of("GM0141", 4.5));
        assertThat(Counted.of(statistic, "aantal", Optional.of(Counted.PEOPLE), set))
                .isEqualTo(Counted.PEOPLE);
        assertThat(Counted.of(new Statistic("M", "Leerlingen", "", "%", 1), "%", Optional.of(Counted.PEOPLE), set))
                .isEqualTo(Counted.NOTHING);
    }

    private static Counted whole(String group, String title) {
        return counted(group, title, "aantal", 3, 20);
    }

    private static Counted counted(String group, String title, String unit, double... values) {
        var statistic = new Statistic("M", title, group, unit, 0);
        var series = new ArrayList<Series>();
        for (int i = 0; i < values.length; i++) {
            series.add(series("GM000" + i, values[i]));
        }
        return Counted.of(statistic, new ObservationSet(List.of(statistic), Map.of(), series));
    }

    private static ObservationSet set(Statistic statistic, Map<String, Double> values) {
        return new ObservationSet(
                List.of(statistic),
                Map.of(),
                values.entrySet().stream()
                        .map(entry -> series(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static Series series(String region, double value) {
        return new Series(
                "M", region, List.of(new Point(Periods.year(2023), Value.of(value), PeriodStatus.DEFINITIVE)));
    }
}
