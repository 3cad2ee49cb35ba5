package nl.wed.workbench.shown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.figures.Counted;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.IndicatorSource;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Periods;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.domain.testing.Changed;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.setup.TakenOver;
import org.junit.jupiter.api.Test;

class ShownRulesTest {
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final DataSet DATA_SET =
            TestTrajectory.project().all(FigureRecords.DATA_SET).getFirst();

    private final ShownRules rules = new ShownRules(CATALOGUE);

    @Test
    void theMappingOfATableComesBeforeTheTitle() {
        var statistic = new Statistic("M", "Opleidingsniveau laag", "", "aantal", 0);
        var set = set(statistic, 3);
        assertThat(rules.counted(of("84799NED"), statistic, set)).isEqualTo(Counted.PEOPLE);
        assertThat(rules.counted(of("12345NED"), statistic, set)).isEqualTo(Counted.UNCLEAR);
    }

    @Test
    void theIndicatorOfTheCatalogueSaysItForATableWithoutMapping() {
        var statistic = new Statistic("M", "Scholen in de buurt", "", "aantal", 0);
        var set = set(statistic, 3);
        assertThat(rules.counted(indicator("W21"), of("12345NED"), statistic, set))
                .isEqualTo(Counted.FACILITIES);
        assertThat(rules.counted(indicator("W01"), of("12345NED"), statistic, set))
                .isEqualTo(Counted.PEOPLE);
        assertThat(rules.counted(of("12345NED"), statistic, set)).isEqualTo(Counted.UNCLEAR);
    }

    @Test
    void whatIsShownFollowsFromIt() {
        var schools = new Statistic("M", "Scholen in de buurt", "", "aantal", 0);
        assertThat(shown(indicator("W21"), schools, 3)).isEqualTo(Value.of(3));
        assertThat(shown(indicator("W01"), schools, 3)).isEqualTo(new Value.Interval(1, 4));
        var unknown = new Statistic("M", "Iets", "", "aantal", 0);
        assertThat(alone(unknown, 3)).isEqualTo(new Value.Interval(1, 4));
        assertThat(alone(new Statistic("M", "Gemiddelde leeftijd", "", "aantal", 1), 3))
                .isEqualTo(Value.of(3));
    }

    /// 4.5 lies outside the range that stands for a small count.
    @Test
    void aSmallMeanOfPeopleIsSecret() {
        var mean = new Statistic("M", "Gemiddelde bevolking", "", "aantal", 1);
        assertThat(alone(mean, 4.5)).isEqualTo(Value.missing(MissingReason.CONFIDENTIAL));
        assertThat(alone(mean, 123_595.5)).isEqualTo(Value.of(123_595.5));
    }

    private Value shown(Indicator indicator, Statistic statistic, double value) {
        var set = set(statistic, value);
        var rule = rules.of(indicator, DATA_SET, statistic, set);
        return source().points(set, "GM0141", rule).getFirst().value();
    }

    private Value alone(Statistic statistic, double value) {
        var set = set(statistic, value);
        var rule = rules.of(DATA_SET, statistic, set);
        return source().points(set, "GM0141", rule).getFirst().value();
    }

    private static IndicatorSource source() {
        return new IndicatorSource(UUID.randomUUID(), UUID.randomUUID(), DATA_SET.id(), "M", null, 1);
    }

    private static Indicator indicator(String code) {
        return TakenOver.indicator(CATALOGUE.indicators().find(code).orElseThrow());
    }

    private static DataSet of(String table) {
        return Changed.with(DATA_SET, "table", table);
    }

    private static ObservationSet set(Statistic statistic, double value) {
        var point = new Point(Periods.year(2023), Value.of(value), PeriodStatus.DEFINITIVE);
        return new ObservationSet(List.of(statistic), Map.of(), List.of(new Series("M", "GM0141", List.of(point))));
    }
}
