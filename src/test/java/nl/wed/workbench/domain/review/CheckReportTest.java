package nl.wed.workbench.domain.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wed.workbench.domain.Severity;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Periods;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.domain.review.CheckFinding.Place;
import nl.wed.workbench.texts.ProfileWords;
import nl.wed.workbench.texts.Texts;
import org.junit.jupiter.api.Test;

class CheckReportTest {
    private static final String OWN = "GM0141";

    private final List<Statistic> measures = new ArrayList<>();
    private final List<Series> series = new ArrayList<>();
    private final List<CheckHints.Total> totals = new ArrayList<>();

    @Test
    void ordinaryFiguresHaveNoFindings() {
        measure("A", "%");
        for (int n = 0; n < 30; n++) {
            years("A", "GM90%02d".formatted(n), 10 + n % 7, 11 + n % 5, 10 + n % 6, 12, 11, 12);
        }
        years("A", OWN, 10, 11, 12, 13, 12, 14);
        measure("B", "aantal");
        years("B", OWN, 3, 7, 2, 5, 9, 4);
        years("B", Series.NETHERLANDS, 1000, 1010, 1020, 1040, 1030, 1050);
        assertThat(report()).isEmpty();
    }

    @Test
    void impossibleValuesAreFound() {
        measure("A", "%");
        years("A", OWN, 99, 100, 101);
        measure("B", "aantal");
        years("B", OWN, 10, -1, 12);
        assertThat(kinds()).containsExactly(CheckKind.PERCENTAGE_ABOVE_100, CheckKind.NEGATIVE_COUNT);
        assertThat(report().getFirst().places()).containsExactly(new Place(OWN, "Almelo", "2017JJ00"));
        assertThat(report()).extracting(CheckFinding::severity).containsOnly(Severity.WARNING);
    }

    @Test
    void aBalanceMayBeNegative() {
        measure("B", "aantal");
        for (int n = 0; n < 10; n++) {
            years("B", "GM90%02d".formatted(n), -10, 12, -11, 9);
        }
        years("B", Series.NETHERLANDS, 1, 2, 3, 4);
        assertThat(kinds()).containsExactly(CheckKind.MANY_BELOW_ZERO);
        assertThat(report()).extracting(CheckFinding::severity).containsExactly(Severity.ADVICE);
        measures.set(0, new Statistic("B", "Saldo vestiging en vertrek", "", "aantal", 0));
        assertThat(report()).isEmpty();
    }

    @Test
    void whatCannotBeBelowZeroIsFoundWhateverItsUnitAndDecimals() {
        measures.add(new Statistic("A", "Huishoudensgrootte", "", "aantal", 1));
        years("A", OWN, -1, 2, 2);
        measure("B", "%");
        years("B", OWN, 20, -3, 21);
        measure("C", "km");
        years("C", OWN, 2, 3, -1);
        measures.add(new Statistic("D", "Verandering ten opzichte van vorig jaar", "", "%", 1));
        years("D", OWN, -20, 130, 4);
        measure("E", "euro");
        years("E", OWN, 100, -30, 110);

        assertThat(report())
                .extracting(one -> one.kind() + " " + one.measure().code())
                .contains("NEGATIVE_COUNT A", "NEGATIVE_VALUE B", "NEGATIVE_VALUE C")
                .noneMatch(one -> one.matches("(NEGATIVE|PERCENTAGE).* [DE]"));
    }

    @Test
    void percentagesThatAreAllAtMostOneLookLikeSharesOfOne() {
        measure("A", "%");
        years("A", OWN, 0.1, 0.2, 0.3);
        measure("B", "%");
        years("B", OWN, 0.1, 0.2, 1.3);
        measure("C", "%");
        years("C", OWN, 0, 0, 0);

        assertThat(report())
                .filteredOn(one -> one.kind() == CheckKind.SHARES_OF_ONE)
                .extracting(one -> one.measure().code())
                .containsExactly("A");
    }

    /// 1.234 and 1.5 in one column of inhabitants: one of the two is misread.
    @Test
    void aNumberOfPeopleWithAFractionIsSaid() {
        measures.add(new Statistic("A", "Inwoners", "", "aantal", 0));
        years("A", OWN, 1.234, 1.5, 999);
        measures.add(new Statistic("B", "Gemiddeld aantal inwoners", "", "aantal", 1));
        years("B", OWN, 1.5, 2.5);
        measures.add(new Statistic("C", "Inwoners per huisarts", "", "aantal", 1));
        years("C", OWN, 1.5, 2.5);
        measures.add(new Statistic("D", "Afstand", "", "aantal", 1));
        years("D", OWN, 1.5, 2.5);
        measures.add(new Statistic("E", "Inwoners", "", "aantal", 0));
        years("E", OWN, 1234, 1500);

        assertThat(report())
                .filteredOn(one -> one.kind() == CheckKind.BROKEN_COUNT)
                .extracting(one -> one.measure().code() + one.places().size())
                .containsExactly("A2");
    }

    /// -9999 once among incomes may be a code for 'no number'; of -12 nobody would think so.
    @Test
    void ninesBelowZeroAmongNumbersAboveItAreSaid() {
        measures.add(new Statistic("A", "Inkomen", "", "euro", 0));
        years("A", OWN, 24_000, -9999, 99_999);
        measures.add(new Statistic("B", "Saldo van inkomsten", "", "euro", 0));
        years("B", OWN, 24_000, -9999, 99_999);
        measures.add(new Statistic("C", "Inkomen", "", "euro", 0));
        years("C", OWN, 24_000, -12, 99_999);
        measures.add(new Statistic("D", "Score", "", "punten", 0));
        years("D", OWN, -99, -99, -98);

        assertThat(report())
                .filteredOn(one -> one.kind() == CheckKind.NINES_BELOW_ZERO)
                .extracting(one -> one.measure().code() + one.places().size())
                .containsExactly("A1");
    }

    @Test
    void aPartByItsTitleIsNoMoreThanItsTotal() {
        measures.add(new Statistic("T", "Leerlingen", "", "aantal", 0));
        years("T", OWN, 100, 100);
        measures.add(new Statistic("A", "Leerlingen; man", "", "aantal", 0));
        years("A", OWN, 60, 101);
        measures.add(new Statistic("I", "Aantal inwoners", "", "aantal", 0));
        years("I", OWN, 1000, 1000);
        measures.add(new Statistic("M", "Mannen", "", "aantal", 0));
        years("M", OWN, 1500, 490);

        assertThat(report())
                .filteredOn(one -> one.kind() == CheckKind.PART_ABOVE_TOTAL)
                .extracting(
                        one -> one.measure().code() + one.places().getFirst().period())
                .containsExactly("T2016JJ00", "I2015JJ00");
    }

    @Test
    void aPartIsNoMoreThanItsTotal() {
        measure("T", "aantal");
        years("T", OWN, 100, 100);
        measure("A", "aantal");
        years("A", OWN, 60, 101);
        measure("B", "aantal");
        years("B", OWN, 45, 1);
        totals.add(new CheckHints.Total("T", List.of("A", "B"), false));
        assertThat(kinds()).containsExactly(CheckKind.PART_ABOVE_TOTAL);
        totals.set(0, new CheckHints.Total("T", List.of("A", "B"), true));
        assertThat(kinds()).containsExactly(CheckKind.PART_ABOVE_TOTAL, CheckKind.PARTS_ABOVE_TOTAL);
    }

    @Test
    void aPartOfADistrictMayExceedItsTotalByWhatIsRoundedTo() {
        measure("T", "aantal");
        measure("A", "aantal");
        totals.add(new CheckHints.Total("T", List.of("A"), false));
        years("T", "BU01410100", 100);
        years("A", "BU01410100", 105);
        assertThat(kinds()).doesNotContain(CheckKind.PART_ABOVE_TOTAL);
        years("T", "BU01410200", 100);
        years("A", "BU01410200", 110);
        years("T", OWN, 100);
        years("A", OWN, 105);
        assertThat(report())
                .filteredOn(one -> one.kind() == CheckKind.PART_ABOVE_TOTAL)
                .flatExtracting(CheckFinding::places)
                .extracting(Place::region)
                .containsExactly(OWN, "BU01410200");
    }

    @Test
    void aMunicipalityIsNoLargerThanTheCountry() {
        measure("A", "aantal");
        years("A", OWN, 100, 90);
        years("A", Series.NETHERLANDS, 99, 95);
        assertThat(kinds()).containsExactly(CheckKind.REGION_ABOVE_COUNTRY);
    }

    @Test
    void aJumpOfAFactorThousandInAllRegionsIsAChangeOfUnit() {
        measure("A", "euro");
        for (int n = 0; n < 6; n++) {
            years("A", "GM90%02d".formatted(n), 20 + n, 21 + n, 22_000 + 900 * n);
        }
        assertThat(kinds()).containsExactly(CheckKind.UNIT_JUMP);
        assertThat(report().getFirst().places())
                .hasSize(6)
                .allMatch(place -> place.period().equals("2017JJ00"));
    }

    @Test
    void growthIsNoJump() {
        measure("A", "euro");
        years("A", OWN, 20, 60, 300);
        assertThat(report()).isEmpty();
    }

    @Test
    void aYearFarFromTheYearsAroundItIsFound() {
        measure("A", "%");
        years("A", OWN, 10, 10.4, 10.1, 35, 10.3, 10.2, 10.5);
        assertThat(kinds()).containsExactly(CheckKind.OUTLIER_IN_YEARS);
        assertThat(report().getFirst().places()).containsExactly(new Place(OWN, "Almelo", "2018JJ00"));
    }

    @Test
    void aLevelFarFromThatOfOtherMunicipalitiesIsFoundButNotForCounts() {
        for (String code : List.of("A", "B")) {
            measure(code, code.equals("A") ? "%" : "aantal");
            for (int n = 0; n < 30; n++) {
                years(code, "GM90%02d".formatted(n), 10 + n % 5);
            }
            years(code, OWN, 60);
        }
        assertThat(kinds()).containsExactly(CheckKind.OUTLIER_AMONG_PEERS);
        assertThat(report().getFirst().measure().code()).isEqualTo("A");
    }

    @Test
    void aYearThatIsNoneDoesNotMakeAllYearsBetweenMissing() {
        measure("A", "%");
        series.add(new Series("A", OWN, List.of(point(1015, Value.of(1)), point(2018, Value.of(1)))));
        assertThat(report().getFirst().kind()).isEqualTo(CheckKind.MISSING_YEAR);
        assertThat(report().getFirst().places()).hasSize(100);
    }

    @Test
    void aYearWithoutAValueBetweenOthersIsMissing() {
        measure("A", "%");
        series.add(new Series(
                "A",
                OWN,
                List.of(
                        point(2015, Value.of(1)),
                        point(2016, Value.missing(MissingReason.UNKNOWN)),
                        point(2018, Value.of(1)),
                        point(2019, Value.missing(MissingReason.NOT_YET)))));
        assertThat(report().getFirst().kind()).isEqualTo(CheckKind.MISSING_YEAR);
        assertThat(report().getFirst().places()).extracting(Place::period).containsExactly("2016JJ00", "2017JJ00");
    }

    @Test
    void aMeasureWithoutRowsIsAPhantom() {
        measure("A", "%");
        assertThat(kinds()).containsExactly(CheckKind.PHANTOM_MEASURE);
        assertThat(report().getFirst().places()).isEmpty();
    }

    @Test
    void everyFindingHasItsSentence() {
        var words = new ProfileWords(Texts.load());
        for (CheckKind kind : CheckKind.values()) {
            var finding = new CheckFinding(
                    kind, new Statistic("A", "Bereik", "", "%", 1), List.of(new Place(OWN, "Almelo", "2018JJ00")));
            assertThat(words.of(finding)).startsWith("Bereik: ").doesNotContain("{");
            assertThat(Texts.load().get("intake.check.group." + kind.name(), 3)).endsWith("(3)");
        }
        measure("A", "%");
        years("A", OWN, 101);
        assertThat(words.of(report().getFirst()))
                .isEqualTo("Maat A: een percentage boven 100, te beginnen bij Almelo, 2015");
    }

    private List<CheckFinding> report() {
        return CheckReport.of(new ObservationSet(measures, Map.of(OWN, "Almelo"), series), new CheckHints(OWN, totals));
    }

    private List<CheckKind> kinds() {
        return report().stream().map(CheckFinding::kind).toList();
    }

    private void measure(String code, String unit) {
        measures.add(new Statistic(code, "Maat " + code, "", unit, 0));
    }

    private void years(String measure, String region, double... amounts) {
        var points = new ArrayList<Point>();
        for (double amount : amounts) {
            points.add(point(2015 + points.size(), Value.of(amount)));
        }
        series.add(new Series(measure, region, points));
    }

    private static Point point(int year, Value value) {
        return new Point(Periods.year(year), value, PeriodStatus.DEFINITIVE);
    }
}
