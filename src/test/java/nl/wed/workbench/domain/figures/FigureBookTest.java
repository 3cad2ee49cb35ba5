package nl.wed.workbench.domain.figures;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.testing.Changed;
import nl.wed.workbench.domain.testing.TestTrajectory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FigureBookTest {
    private static final Value UNKNOWN = Value.missing(MissingReason.UNKNOWN);
    private static final Value SECRET = Value.missing(MissingReason.CONFIDENTIAL);

    private static final ValueRule.Choice HIDING = (_, _, _, _) -> (_, _, _) -> SECRET;

    private static final List<Statistic> MEASURES = List.of(new Statistic("A", "Maat A", "", "%", 0));

    private final Map<String, ObservationSet> sets = new HashMap<>();
    private final Map<String, String> regionNames = new HashMap<>();
    private final List<Series> series = new ArrayList<>();

    @Test
    void theFigureIsOfTheNewestPeriodThatHasAValue() {
        series("A", "GM0141", Value.of(10), Value.of(20), UNKNOWN);
        var figure = figure(null).orElseThrow();
        assertThat(figure.own().period()).isEqualTo("2021JJ00");
        assertThat(figure.own().value()).isEqualTo(Value.of(20));
        assertThat(figure.ownSeries()).hasSize(3);
    }

    @Test
    void anIntervalIsAValueToo() {
        series("A", "GM0141", Value.of(10), new Value.Interval(1, 4));
        assertThat(figure(null).orElseThrow().own().value()).isEqualTo(new Value.Interval(1, 4));
    }

    @Test
    void withoutAnyValueThereIsNoFigure() {
        series("A", "GM0141", UNKNOWN, SECRET);
        assertThat(figure(null)).isEmpty();
    }

    @Test
    void theCountryIsThatOfTheSamePeriod() {
        series("A", "GM0141", Value.of(10), Value.of(20), UNKNOWN);
        series("A", "NL01", Value.of(1), Value.of(2), Value.of(3));
        assertThat(figure(null).orElseThrow().national()).contains(Value.of(2));
    }

    @Test
    void aSourceWithoutTheCountryHasNoNationalValue() {
        series("A", "GM0141", Value.of(10));
        assertThat(figure(null).orElseThrow().national()).isEmpty();
    }

    @Test
    void theSpreadCountsTheKnownValuesOfMunicipalitiesInThatPeriodOnly() {
        series("A", "GM0141", Value.of(1), Value.of(20));
        series("A", "GM0153", Value.of(1), Value.of(30));
        series("A", "GM0160", Value.of(1), new Value.Interval(1, 4));
        series("A", "GM0163", Value.of(1), SECRET);
        series("A", "GM0164", Value.of(1));
        series("A", "WK014101", Value.of(1), Value.of(99));
        series("A", "NL01", Value.of(1), Value.of(98));
        assertThat(figure(null).orElseThrow().municipalities().sorted()).containsExactly(20.0, 30.0);
    }

    @Test
    void aRatioDividesPerPeriodAndTimesTheFactor() {
        series("A", "GM0141", Value.of(10), Value.of(20));
        series("B", "GM0141", Value.of(40), Value.of(50));
        series("A", "GM0153", Value.of(1), new Value.Interval(1, 4));
        series("B", "GM0153", Value.of(4), Value.of(8));
        var figure = figure("B").orElseThrow();
        assertThat(figure.ownSeries()).extracting(Point::value).containsExactly(Value.of(25), Value.of(40));
        assertThat(figure.municipalities().sorted()).containsExactly(40.0);
    }

    @Test
    void aRatioWithoutDenominatorInAPeriodIsMissingThere() {
        series("A", "GM0141", Value.of(10), Value.of(20));
        series("B", "GM0141", Value.of(40));
        var figure = figure("B").orElseThrow();
        assertThat(figure.own().period()).isEqualTo("2020JJ00");
        assertThat(figure.ownSeries().getLast().value()).isEqualTo(UNKNOWN);
    }

    @Test
    void ofTwoSourcesTheOneWithTheNewestValueFillsTheFigure() {
        var project = TestTrajectory.project();
        series("A", "GM0141", Value.of(10), Value.of(20));
        project = withSource(project, "old", null);
        series.clear();
        series("A", "GM0141", Value.of(11), Value.of(21), Value.of(31));
        project = withSource(project, "new", null);
        var figure =
                FigureBook.of(project, this::find).find(id("indicator.own")).orElseThrow();
        assertThat(figure.own().value()).isEqualTo(Value.of(31));
        assertThat(figure.dataSet().id()).isEqualTo(id("dataset.new"));
    }

    @Test
    void ofTheSamePeriodTheSourceWithEnoughMunicipalitiesOutweighsTheOneWithMoreYears() {
        series("A", "GM0141", Value.of(10), Value.of(20));
        var project = withSource(TestTrajectory.project(), "few", null);
        series.clear();
        for (int i = 0; i < Spread.MINIMUM; i++) {
            series("A", "GM%04d".formatted(141 + i), UNKNOWN, Value.of(20));
        }
        project = withSource(project, "all", null);
        assertThat(dataSetOf(project)).isEqualTo(id("dataset.all"));
    }

    @Test
    void aFigureBesideTheCountryOutweighsANewerOneWithout() {
        assertThat(dataSetOf(besideTheCountryUntil2021AndWithoutUntil(2025))).isEqualTo(id("dataset.old"));
    }

    @Test
    void aFigureThatIsMoreThanFourYearsNewerOutweighsTheCountry() {
        assertThat(dataSetOf(besideTheCountryUntil2021AndWithoutUntil(2026))).isEqualTo(id("dataset.new"));
    }

    @Test
    void whatTheUserChoseOutweighsEverything() {
        var project = besideTheCountryUntil2021AndWithoutUntil(2025);
        assertThat(dataSetOf(chosen(project, "new"))).isEqualTo(id("dataset.new"));
        assertThat(dataSetOf(chosen(besideTheCountryUntil2021AndWithoutUntil(2026), "old")))
                .isEqualTo(id("dataset.old"));
    }

    @Test
    void aNewerEditionTakesThePlaceOfTheOneThatTheUserChose() {
        var project = chosen(besideTheCountryUntil2021AndWithoutUntil(2022), "old");
        var newer = project.find(FigureRecords.DATA_SET, id("dataset.new")).orElseThrow();
        project = project.put(FigureRecords.DATA_SET, newer.withReplaces(id("dataset.old")));
        assertThat(dataSetOf(project)).isEqualTo(id("dataset.new"));
    }

    @Test
    void anEditionThatIsReplacedGivesWayWhenTheOtherIsAsNewAndNotWhenThatIsOlder() {
        assertThat(dataSetOf(replacing(besideTheCountryUntil2021AndWithoutUntil(2021))))
                .isEqualTo(id("dataset.new"));
        assertThat(dataSetOf(replacing(besideTheCountryUntil2021AndWithoutUntil(2020))))
                .isEqualTo(id("dataset.old"));
        assertThat(dataSetOf(chosen(replacing(besideTheCountryUntil2021AndWithoutUntil(2020)), "old")))
                .isEqualTo(id("dataset.old"));
    }

    @Test
    void ofTheSamePeriodTheOneWithMostYearsIsTaken() {
        series("A", "GM0141", Value.of(10), Value.of(20));
        var project = withSource(TestTrajectory.project(), "few", null);
        series.clear();
        series("A", "GM0141", Value.of(10), Value.of(20), UNKNOWN);
        project = withSource(project, "most", null);
        series.clear();
        series("A", "GM0141", Value.of(10), Value.of(20));
        project = withSource(project, "fewAgain", null);

        assertThat(dataSetOf(project)).isEqualTo(id("dataset.most"));
    }

    private static Project replacing(Project project) {
        var newer = project.find(FigureRecords.DATA_SET, id("dataset.new")).orElseThrow();
        return project.put(FigureRecords.DATA_SET, newer.withReplaces(id("dataset.old")));
    }

    @Test
    void aFigureNamesTheOthersOfItsIndicator() {
        var project = besideTheCountryUntil2021AndWithoutUntil(2025);
        var book = FigureBook.of(project, this::find);
        var figure = book.find(id("indicator.own")).orElseThrow();
        assertThat(book.besides(figure))
                .extracting(other -> other.dataSet().id())
                .containsExactly(id("dataset.new"));
    }

    @Test
    void aNewerValueThatIsHiddenIsNamed() {
        series("A", "GM0141", Value.of(10), Value.of(20), SECRET);
        assertThat(figure(null).orElseThrow().hidden()).contains(new HiddenValue("2022JJ00", true));
    }

    @Test
    void whatTheRulesHideIsNotSaidToBeKeptSecretByTheSource() {
        series("A", "GM0141", SECRET, Value.of(20));
        assertThat(book(HIDING).hidden(id("indicator.own"))).contains(new HiddenValue("2021JJ00", false));
    }

    @Test
    void ofTwoDataSetsTheOneThatDoesGiveTheHiddenValueIsNamed() {
        series("A", "GM0141", SECRET);
        var project = withSource(TestTrajectory.project(), "old", null);
        series.clear();
        series("A", "GM0141", Value.of(20));
        project = withSource(project, "new", null);
        assertThat(FigureBook.of(project, this::find, HIDING).hidden(id("indicator.own")))
                .contains(new HiddenValue("2020JJ00", false));
    }

    @Test
    void aFigureThatTheSourceKeepsSecretInEveryYearIsHiddenAndNotLacking() {
        series("A", "GM0141", SECRET, SECRET, UNKNOWN);
        var book = book(ValueRule.Choice.ALL_AS_GIVEN);
        assertThat(book.find(id("indicator.own"))).isEmpty();
        assertThat(book.hidden(id("indicator.own"))).contains(new HiddenValue("2021JJ00", true));
        assertThat(book.lacks(id("indicator.own"))).isFalse();
    }

    @Test
    void aFigureWithOneValueToShowIsNotHidden() {
        series("A", "GM0141", Value.of(10), SECRET);
        var book = book(ValueRule.Choice.ALL_AS_GIVEN);
        assertThat(book.hidden(id("indicator.own"))).isEmpty();
        assertThat(book.lacks(id("indicator.own"))).isFalse();
    }

    @Test
    void whatNoDataSetKnowsIsLackingAndNotHidden() {
        series("A", "GM0141", UNKNOWN);
        series("A", "GM0153", SECRET);
        var book = book(ValueRule.Choice.ALL_AS_GIVEN);
        assertThat(book.hidden(id("indicator.own"))).isEmpty();
        assertThat(book.lacks(id("indicator.own"))).isTrue();
    }

    @Test
    void aNewerValueThatIsNotKnownYetIsNotCalledHidden() {
        series("A", "GM0141", Value.of(10), SECRET, Value.of(20), UNKNOWN);
        assertThat(figure(null).orElseThrow().hidden()).isEmpty();
    }

    @Test
    void aNewerDataSetOfWhichTheValueIsHiddenIsNamedToo() {
        series("A", "GM0141", Value.of(10), Value.of(20));
        var project = withSource(TestTrajectory.project(), "old", null);
        series.clear();
        series("A", "GM0141", UNKNOWN, UNKNOWN, UNKNOWN, SECRET);
        project = withSource(project, "new", null);
        var figure =
                FigureBook.of(project, this::find).find(id("indicator.own")).orElseThrow();
        assertThat(figure.own().period()).isEqualTo("2021JJ00");
        assertThat(figure.hidden()).contains(new HiddenValue("2023JJ00", true));
    }

    @Test
    void aValueOfTheSamePeriodThatAnotherDataSetHidesIsNotNewer() {
        series("A", "GM0141", Value.of(10), Value.of(20));
        var project = withSource(TestTrajectory.project(), "open", null);
        series.clear();
        series("A", "GM0141", UNKNOWN, SECRET);
        project = withSource(project, "hiding", null);
        var figure =
                FigureBook.of(project, this::find).find(id("indicator.own")).orElseThrow();
        assertThat(figure.own().period()).isEqualTo("2021JJ00");
        assertThat(figure.hidden()).isEmpty();
    }

    private Project besideTheCountryUntil2021AndWithoutUntil(int year) {
        series("A", "GM0141", Value.of(10), Value.of(20));
        series("A", "NL01", Value.of(11), Value.of(21));
        var project = withSource(TestTrajectory.project(), "old", null);
        series.clear();
        var values = new Value[year - 2019];
        Arrays.fill(values, Value.of(30));
        series("A", "GM0141", values);
        project = withSource(project, "new", null);
        series.clear();
        return project;
    }

    private static Project chosen(Project project, String name) {
        var source = project.find(FigureRecords.INDICATOR_SOURCE, id("indicatorSource." + name))
                .orElseThrow();
        return project.put(FigureRecords.INDICATOR_SOURCE, source.withChosen(LocalDate.of(2026, 9, 1)));
    }

    private UUID dataSetOf(Project project) {
        return FigureBook.of(project, this::find)
                .find(id("indicator.own"))
                .orElseThrow()
                .dataSet()
                .id();
    }

    @Test
    void theTestTrajectoryHasItsFiguresInTheOrderOfTheIndicators() {
        var book = FigureBook.of(TestTrajectory.project(), TestTrajectory.observations());
        assertThat(book.all())
                .extracting(figure -> figure.indicator().id())
                .containsExactly(id("indicator.benefit"), id("indicator.reach"));
        assertThat(book.all())
                .allSatisfy(figure ->
                        assertThat(figure.municipalities().sufficient()).isTrue());
    }

    @Test
    void withoutObservationsThereAreNoFigures() {
        assertThat(FigureBook.of(TestTrajectory.project(), Observations.none()).all())
                .isEmpty();
    }

    @Test
    void districtsAreThoseOfTheOwnMunicipalityInTheNewestFilledPeriod() {
        series("A", "GM0141", Value.of(1), Value.of(2));
        area("WK014102", "Zuid", Value.of(12), SECRET, UNKNOWN);
        area("WK014101", "Noord", Value.of(11), Value.of(21), UNKNOWN);
        area("WK014103", "West", Value.of(13));
        area("WK015301", "Elders", Value.of(14), Value.of(24));
        area("BU01410100", "Buurt", Value.of(15), Value.of(25));
        assertThat(areas("WK")).containsExactly(Map.entry("Noord", Value.of(21)), Map.entry("Zuid", SECRET));
        assertThat(areas("BU")).containsExactly(Map.entry("Buurt", Value.of(25)));
    }

    @Test
    void twoNeighbourhoodsOfOneNameAreBothThere() {
        area("BU01410100", "Buitengebied", Value.of(1));
        area("BU01410200", "Buitengebied", Value.of(2));
        assertThat(areas("BU").values()).containsExactly(Value.of(1), Value.of(2));
    }

    private Map<String, Value> areas(String kind) {
        var project = withSource(TestTrajectory.project(), "own", null);
        var indicator =
                project.find(FigureRecords.INDICATOR, id("indicator.own")).orElseThrow();
        return FigureBook.of(project, this::find).areas(indicator, kind).map(Areas::areas).orElse(List.of()).stream()
                .collect(Collectors.toMap(Areas.Area::name, Areas.Area::value, (one, _) -> one, LinkedHashMap::new));
    }

    private void area(String region, String name, Value... values) {
        regionNames.put(region, name);
        series("A", region, values);
    }

    private void series(String measure, String region, Value... values) {
        List<Point> points = new ArrayList<>();
        for (Value value : values) {
            String period = Periods.year(2020 + points.size());
            points.add(new Point(period, value, PeriodStatus.DEFINITIVE));
        }
        series.add(new Series(measure, region, points));
    }

    private FigureBook book(ValueRule.Choice rules) {
        return FigureBook.of(withSource(TestTrajectory.project(), "own", null), this::find, rules);
    }

    private Optional<Figure> figure(@Nullable String denominator) {
        var project = withSource(TestTrajectory.project(), "own", denominator);
        return FigureBook.of(project, this::find).find(id("indicator.own"));
    }

    private Optional<ObservationSet> find(String hash) {
        return Optional.ofNullable(sets.get(hash));
    }

    private Project withSource(Project project, String name, @Nullable String denominator) {
        var set = new ObservationSet(MEASURES, regionNames, series);
        sets.put(set.contentHash(), set);
        var dataSet = project.find(FigureRecords.DATA_SET, id("dataset.1")).orElseThrow();
        dataSet = Changed.with(dataSet, "id", id("dataset." + name));
        var indicator =
                project.find(FigureRecords.INDICATOR, id("indicator.reach")).orElseThrow();
        return project.put(FigureRecords.INDICATOR, Changed.with(indicator, "id", id("indicator.own")))
                .put(FigureRecords.DATA_SET, Changed.with(dataSet, "observations", set.contentHash()))
                .put(
                        FigureRecords.INDICATOR_SOURCE,
                        new IndicatorSource(
                                id("indicatorSource." + name),
                                id("indicator.own"),
                                id("dataset." + name),
                                "A",
                                denominator,
                                denominator == null ? 1 : 100));
    }
}
