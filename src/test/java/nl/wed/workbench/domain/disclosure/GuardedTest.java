package nl.wed.workbench.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wed.workbench.domain.disclosure.Disclosure.Uncertain;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Value;
import org.junit.jupiter.api.Test;

/// What is told of the cells of one period, and of which of them it is said that they may be given away.
class GuardedTest {
    private static final Value SECRET = Value.missing(MissingReason.CONFIDENTIAL);
    private static final Value UNKNOWN = Value.missing(MissingReason.UNKNOWN);
    private static final Value ONE_TO_FOUR = new Value.Interval(1, 4);
    private static final String OWN = "GM0001";
    private static final Provinces GRONINGEN =
            new Provinces(Map.of("GM0001", "PV20", "GM0002", "PV20", "GM0003", "PV24"), Set.of());

    /// 100 and 101 in the two editions: the districts that cover are as far apart.
    @Test
    void aCoverIsToldFromItsOwnNumberInEachEdition() {
        var given = municipality(100, 3, 37, 60).set().people("a").row("WK000101", 38);
        var disclosure = given.disclosure();
        assertThat(told(disclosure, given, 0, "WK000101")).isEqualTo(new Value.Interval(36, 39));
        assertThat(told(disclosure, given, 1, "WK000101")).isEqualTo(new Value.Interval(37, 40));
    }

    @Test
    void anEditionThatIsNoSmallNumberIsSecretBesideOneThatIs() {
        var given = municipality(100, 3, 37, 60).set().people("a").row("WK000100", 5);
        var other = municipality(100, 3, 37, 60).set().people("a").row("WK000100", 4);
        assertThat(told(given.disclosure(), given, 0, "WK000100")).isEqualTo(ONE_TO_FOUR);
        assertThat(told(given.disclosure(), given, 1, "WK000100")).isEqualTo(SECRET);
        assertThat(told(other.disclosure(), other, 1, "WK000100")).isEqualTo(ONE_TO_FOUR);
        var one = municipality(100, 3, 37, 60).set().people("a").row("WK000100", 1);
        assertThat(told(one.disclosure(), one, 1, "WK000100")).isEqualTo(ONE_TO_FOUR);
        var nobody = municipality(100, 2, 38, 60).set().people("a").row("WK000100", 0);
        assertThat(told(nobody.disclosure(), nobody, 1, "WK000100")).isEqualTo(SECRET);
    }

    @Test
    void aRangeOfTheSourceStaysAsItIsUntilItTellsTooMuch() {
        var safe = municipality(100, GivenNumbers.NONE, 37, 60).cell("a", "WK000100", ONE_TO_FOUR);
        assertThat(safe.told("a", "WK000100")).isEqualTo(ONE_TO_FOUR);
        assertThat(safe.told("a", "WK000101")).isEqualTo(new Value.Interval(36, 39));
        var narrow = municipality(8, GivenNumbers.NONE, GivenNumbers.NONE)
                .cell("a", "WK000100", ONE_TO_FOUR)
                .cell("a", "WK000101", ONE_TO_FOUR);
        assertThat(narrow.told("a", "WK000100")).as("four and four").isEqualTo(SECRET);
    }

    @Test
    void aNumberWithinTheRangeOfAnotherSetIsToldAsThatRange() {
        var given = new GivenNumbers().people("a").cell("a", OWN, new Value.Interval(10, 20));
        var within = given.set().people("a").row(OWN, 20);
        assertThat(told(within.disclosure(), within, 1, OWN)).isEqualTo(new Value.Interval(10, 20));
        var outside = new GivenNumbers()
                .people("a")
                .cell("a", OWN, new Value.Interval(10, 20))
                .set()
                .people("a")
                .row(OWN, 21);
        assertThat(told(outside.disclosure(), outside, 1, OWN)).isEqualTo(SECRET);
    }

    @Test
    void whatIsMissingStaysMissing() {
        var given = municipality(100, 3, 37, GivenNumbers.NONE).cell("a", "WK000102", UNKNOWN);
        assertThat(given.told("a", "WK000102")).isEqualTo(UNKNOWN);
    }

    /// The source is silent about one district of which the others tell the number.
    @Test
    void whatTheSourceIsSilentAboutIsAsSafeAsASecret() {
        var given = municipality(150, 37, 80, GivenNumbers.NONE).cell("a", "WK000102", UNKNOWN);
        assertThat(given.told("a", "WK000100")).isEqualTo(SECRET);
        assertThat(given.told("a", "WK000101")).isEqualTo(Value.of(80));
        var nobody = municipality(117, 37, 80, GivenNumbers.NONE).cell("a", "WK000102", UNKNOWN);
        assertThat(nobody.told("a", "WK000100")).as("nobody is left").isEqualTo(Value.of(37));
        var one = municipality(118, 37, 80, GivenNumbers.NONE).cell("a", "WK000102", UNKNOWN);
        assertThat(one.told("a", "WK000100")).as("one is left").isEqualTo(SECRET);
    }

    /// Fewer than a hundred: a share of them is secret, so those of whom it is one are as well.
    @Test
    void whatIsDividedByFewIsSecret() {
        for (int all : List.of(1, 99)) {
            assertThat(divided(20, all).told("N", OWN)).as("" + all).isEqualTo(SECRET);
        }
        for (int all : List.of(0, 100)) {
            assertThat(divided(20, all).told("N", OWN)).as("" + all).isEqualTo(Value.of(20));
        }
        assertThat(divided(3, 99).told("N", OWN))
                .as("also where they are few themselves")
                .isEqualTo(SECRET);
        assertThat(divided(3, 100).told("N", OWN)).isEqualTo(ONE_TO_FOUR);
        assertThat(divided(20, 99).told("T", OWN)).isEqualTo(Value.of(99));
    }

    private static GivenNumbers divided(int some, int all) {
        return new GivenNumbers()
                .people("N", "T")
                .division("N", "T", 100)
                .row(OWN, some, all)
                .row("GM0002", 3_000, 7_001);
    }

    /// Nobody here knows which municipalities lie in Oost-Groningen, but a reader does. Flevoland is one region.
    @Test
    void aSmallNumberIsUncertainBesideTheRegionsOneOfWhichItLiesIn() {
        var given = new GivenNumbers().people("a").row(OWN, 3).row("GM0002", 40).row("CR01", 43);
        assertThat(given.disclosure(GRONINGEN, false).uncertain()).containsExactly(uncertain(OWN));
        assertThat(given.told(given.disclosure(GRONINGEN, false), "a", "CR01", GivenNumbers.YEAR))
                .isEqualTo(Value.of(43));
        assertThat(given.disclosure(GRONINGEN, true).uncertain()).isEmpty();
        assertThat(given.told(given.disclosure(GRONINGEN, true), "a", "CR01", GivenNumbers.YEAR))
                .isEqualTo(SECRET);
    }

    @Test
    void aSmallNumberIsCertainBesideTheRegionsOfAnotherProvince() {
        var other = new GivenNumbers().people("a").row(OWN, 3).row("CR04", 43);
        assertThat(other.disclosure(GRONINGEN, false).uncertain()).isEmpty();
        assertThat(other.told(other.disclosure(GRONINGEN, true), "a", "CR04", GivenNumbers.YEAR))
                .isEqualTo(Value.of(43));
        var flevoland = new GivenNumbers().people("a").row("GM0003", 3).row("CR40", 43);
        assertThat(flevoland.disclosure(GRONINGEN, false).uncertain()).isEmpty();
        var shown = new GivenNumbers().people("a").row(OWN, 30).row("CR01", 43);
        assertThat(shown.disclosure(GRONINGEN, true).uncertain()).isEmpty();
        assertThat(shown.told(shown.disclosure(GRONINGEN, true), "a", "CR01", GivenNumbers.YEAR))
                .isEqualTo(Value.of(43));
    }

    /// Six municipalities with districts are looked at one by one, five all together: it tells the same.
    @Test
    void manyMunicipalitiesTellWhatFewDo() {
        for (int many : List.of(1, 5, 6, 9)) {
            var given = new GivenNumbers().people("a");
            for (int i = 1; i <= many; i++) {
                given.row("GM000" + i, 100).row("WK000" + i + "00", 3);
                given.row("WK000" + i + "01", 37).row("WK000" + i + "02", 60);
            }
            var disclosure = given.disclosure();
            for (int i = 1; i <= many; i++) {
                assertThat(given.told(disclosure, "a", "WK000" + i + "00", GivenNumbers.YEAR))
                        .isEqualTo(ONE_TO_FOUR);
                assertThat(given.told(disclosure, "a", "WK000" + i + "01", GivenNumbers.YEAR))
                        .isEqualTo(new Value.Interval(36, 39));
                assertThat(given.told(disclosure, "a", "WK000" + i + "02", GivenNumbers.YEAR))
                        .isEqualTo(Value.of(60));
            }
            assertThat(disclosure.uncertain()).isEmpty();
        }
    }

    /// The municipality covers another one, so its districts may not add up to it.
    @Test
    void districtsAreLookedAtWithTheirMunicipalityAsItIsTold() {
        var given = new GivenNumbers().people("a").row("PV20", 643);
        given.row("GM0009", 3);
        for (int i = 1; i <= 6; i++) {
            given.row("GM000" + i, 100 + i).row("WK000" + i + "00", 60).row("WK000" + i + "01", 40 + i);
            given.cell("a", "WK000" + i + "02", SECRET);
        }
        given.row("PV20", 3 + 621);
        var provinces = new Provinces(
                Map.of(
                        "GM0001", "PV20", "GM0002", "PV20", "GM0003", "PV20", "GM0004", "PV20", "GM0005", "PV20",
                        "GM0006", "PV20", "GM0009", "PV20"),
                Set.of());
        var disclosure = given.disclosure(provinces, false);
        assertThat(given.told(disclosure, "a", "GM0009", GivenNumbers.YEAR)).isEqualTo(ONE_TO_FOUR);
        assertThat(given.told(disclosure, "a", OWN, GivenNumbers.YEAR)).isEqualTo(new Value.Interval(100, 103));
        assertThat(given.told(disclosure, "a", "GM0002", GivenNumbers.YEAR)).isEqualTo(Value.of(102));
    }

    private static Uncertain uncertain(String region) {
        return new Uncertain(new UUID(0, 0), "a", region, GivenNumbers.YEAR);
    }

    private static Value told(Disclosure disclosure, GivenNumbers given, int set, String region) {
        var published = given.sets().get(set);
        var value = published
                .set()
                .find("a", region)
                .flatMap(series -> series.at(GivenNumbers.YEAR))
                .orElseThrow()
                .value();
        return disclosure.told(
                published.dataSet(), "a", region, new Point(GivenNumbers.YEAR, value, PeriodStatus.DEFINITIVE));
    }

    private static GivenNumbers municipality(double all, double... districts) {
        var given = new GivenNumbers().people("a").row(OWN, all);
        for (int i = 0; i < districts.length; i++) {
            given.row("WK00010" + i, districts[i]);
        }
        return given;
    }
}
