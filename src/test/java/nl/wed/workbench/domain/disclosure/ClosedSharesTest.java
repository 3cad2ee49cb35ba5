package nl.wed.workbench.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Value;
import org.junit.jupiter.api.Test;

/// What is told of a share beside hidden counts, and of counts beside a hidden share.
class ClosedSharesTest {
    private static final Value SECRET = Value.missing(MissingReason.CONFIDENTIAL);
    private static final String OWN = "GM0001";

    @Test
    void aShareOfAHiddenCountIsToldAsFarAsTheCount() {
        assertThat(counted().row(OWN, 3, 200, 1.5).told("p", OWN)).isEqualTo(new Value.Interval(0.5, 2));
        assertThat(counted().row(OWN, 3, 200, 1.5).told("p", "GM0002")).isEqualTo(Value.of(51.5));
    }

    /// One to four of 9,000 are nought per cent, of 7,900 four are 0.1.
    @Test
    void aShareThatIsTheSameForOneAsForFourIsShown() {
        assertThat(counted().row(OWN, 3, 9_000, 0).told("p", OWN)).isEqualTo(Value.of(0));
        assertThat(counted().row(OWN, 3, 7_900, 0).told("p", OWN)).isEqualTo(new Value.Interval(0, 0.1));
    }

    @Test
    void aShareIsShownWhereItsCountIs() {
        assertThat(counted().row(OWN, 5, 200, 2.5).told("p", OWN)).isEqualTo(Value.of(2.5));
    }

    /// Of three and of one to four.
    @Test
    void aShareOfHiddenPeopleIsSecretUnlessItIsNought() {
        assertThat(counted().row(OWN, 2, 4, 50).told("p", OWN)).isEqualTo(SECRET);
        assertThat(counted().row(OWN, 0, 4, 0).told("p", OWN)).isEqualTo(Value.of(0));
    }

    /// It is 1.7 in another edition.
    @Test
    void aShareThatIsNotThatOfTheCountIsSecret() {
        assertThat(counted().row(OWN, 3, 200, 1.7).told("p", OWN)).isEqualTo(SECRET);
        assertThat(counted().row(OWN, 3, 200, 1.3).told("p", OWN)).isEqualTo(SECRET);
    }

    /// 99.5% of 200 are all but one.
    @Test
    void aShareOfAllOthersIsToldAsFarAsTheCount() {
        var given = new GivenNumbers().people("Nee", "Allen").other("%", "p");
        double[] none = {97, 113, 78, 129};
        for (int i = 0; i < none.length; i++) {
            given.row("GM000" + (i + 2), none[i], 200, 100 - none[i] / 2);
        }
        assertThat(given.row(OWN, 1, 200, 99.5).told("p", OWN)).isEqualTo(new Value.Interval(98, 99.5));
    }

    /// Nobody knows of whom it is a share, but its name is that of the count.
    @Test
    void aShareOfThatNameIsSecretWhereItsBaseIsNotKnown() {
        var named = new GivenNumbers()
                .people("Jongeren met hulp")
                .other("%", "Jongeren met hulp (%)")
                .row(OWN, 3, 12)
                .row("GM0002", 30, 14);
        assertThat(named.told("Jongeren met hulp (%)", OWN)).isEqualTo(SECRET);
        assertThat(named.told("Jongeren met hulp (%)", "GM0002")).isEqualTo(Value.of(14));
    }

    /// Elsewhere it is seen to be a share of all; here all are not there.
    @Test
    void whereTheBaseIsMissingOnlyAShareOfThatNameIsHidden() {
        assertThat(counted().row(OWN, 3, GivenNumbers.NONE, 1.5).told("p", OWN)).isEqualTo(Value.of(1.5));
        var named = new GivenNumbers().people("Jongeren met hulp", "Allen").other("%", "Jongeren met hulp (%)");
        assertThat(numbers(named).row(OWN, 3, GivenNumbers.NONE, 1.5).told("Jongeren met hulp (%)", OWN))
                .isEqualTo(SECRET);
    }

    /// The source keeps the share back, but has both counts.
    @Test
    void theCountOfASecretShareIsHiddenAndWhatItIsAShareOfIsNot() {
        var given = counted().row(OWN, 20, 80).cell("p", OWN, SECRET);
        assertThat(given.told("Ja", OWN)).isEqualTo(SECRET);
        assertThat(given.told("Allen", OWN)).isEqualTo(Value.of(80));
        assertThat(given.told("p", OWN)).isEqualTo(SECRET);
        assertThat(given.told("Ja", "GM0002")).isEqualTo(Value.of(103));
    }

    @Test
    void theCountOfASecretShareIsShownWhereItsBaseIsHiddenOrMissing() {
        var hidden = counted().row(OWN, 0, 4).cell("p", OWN, SECRET);
        assertThat(hidden.told("Ja", OWN)).isEqualTo(Value.of(0));
        assertThat(hidden.told("Allen", OWN)).isEqualTo(new Value.Interval(1, 4));
        var missing = counted().row(OWN, 20).cell("p", OWN, SECRET);
        assertThat(missing.told("Ja", OWN)).isEqualTo(Value.of(20));
    }

    /// Two per cents: of people and of euros.
    @Test
    void theSmallestPartIsHiddenWithTheOnlySecretOneAndNoughtLast() {
        assertThat(group(20, 30).told("P|Soort=c", OWN)).isEqualTo(Value.of(30));
        assertThat(group(20, 30).told("P|Soort=b", OWN)).isEqualTo(SECRET);
        assertThat(group(0, 30).told("P|Soort=b", OWN)).isEqualTo(Value.of(0));
        assertThat(group(0, 30).told("P|Soort=c", OWN)).isEqualTo(SECRET);
        assertThat(group(0, 0).told("P|Soort=b", OWN)).isEqualTo(SECRET);
        assertThat(group(20, 30).told("P", OWN)).isEqualTo(Value.of(25));
    }

    @Test
    void twoSecretPartsNeedNoThird() {
        var given = group(GivenNumbers.NONE, 30).cell("P|Soort=b", OWN, SECRET);
        assertThat(given.told("P|Soort=c", OWN)).isEqualTo(Value.of(30));
        var unknown = group(GivenNumbers.NONE, 30).cell("P|Soort=b", OWN, Value.missing(MissingReason.UNKNOWN));
        assertThat(unknown.told("P|Soort=c", OWN)).isEqualTo(Value.of(30));
    }

    /// It is one to four by the source, or by a rule of ours: the share follows from either.
    @Test
    void aShareOfARangeIsToldAsFarAsTheRange() {
        var range = counted().row(OWN, GivenNumbers.NONE, 200, 1.5).cell("Ja", OWN, new Value.Interval(1, 4));
        assertThat(range.told("p", OWN)).isEqualTo(SECRET);
        var coarse = counted().row(OWN, GivenNumbers.NONE, 9_000, 0).cell("Ja", OWN, new Value.Interval(1, 4));
        assertThat(coarse.told("p", OWN)).isEqualTo(Value.of(0));
    }

    /// The base is a range itself; only for its lowest end is the share another one.
    @Test
    void aShareOfAHiddenBaseIsShownWhereItIsTheSameForBothEnds() {
        var same = counted().row(OWN, 3, GivenNumbers.NONE, 0).cell("Allen", OWN, new Value.Interval(9_000, 9_900));
        assertThat(same.told("p", OWN)).isEqualTo(Value.of(0));
        var other = counted().row(OWN, 3, GivenNumbers.NONE, 0).cell("Allen", OWN, new Value.Interval(7_900, 9_900));
        assertThat(other.told("p", OWN)).isEqualTo(SECRET);
    }

    @Test
    void withoutTheShareOfEverybodyNoneFollows() {
        var given = new GivenNumbers()
                .other("%", "P", "P|Soort=a", "P|Soort=b")
                .row(OWN, GivenNumbers.NONE, GivenNumbers.NONE, 20)
                .cell("P", OWN, SECRET)
                .cell("P|Soort=a", OWN, SECRET);
        assertThat(given.told("P|Soort=b", OWN)).isEqualTo(Value.of(20));
    }

    @Test
    void anOnlyGroupIsSecretByItself() {
        var given = new GivenNumbers().other("%", "P", "P|Soort=a").row(OWN, 25).cell("P|Soort=a", OWN, SECRET);
        assertThat(given.told("P", OWN)).isEqualTo(Value.of(25));
    }

    private static GivenNumbers group(double b, double c) {
        return new GivenNumbers()
                .other("%", "P", "P|Soort=a", "P|Soort=b", "P|Soort=c")
                .row(OWN, 25, GivenNumbers.NONE, b, c)
                .cell("P|Soort=a", OWN, SECRET);
    }

    private static GivenNumbers counted() {
        return numbers(new GivenNumbers().people("Ja", "Allen").other("%", "p"));
    }

    private static GivenNumbers numbers(GivenNumbers given) {
        double[] counts = {103, 157, 78, 129, 61, 89, 117};
        for (int i = 0; i < counts.length; i++) {
            for (int year = 2021; year < 2024; year++) {
                double count = counts[i] + 4 * (2023 - year);
                given.row("GM000" + (i + 2), year + "JJ00", count, 200, count / 2);
            }
        }
        return given;
    }
}
