package nl.wed.workbench.ui.figures.kit;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.Spread;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.ui.figures.Example;
import nl.wed.workbench.ui.figures.profile.ProfileItem;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class ComparisonTest {
    private final Figure benefit = figure("indicator.benefit");
    private final Figure reach = figure("indicator.reach");

    @Test
    void rightIsBetterAlsoWhenLowIsGood() {
        assertThat(Comparison.spread(benefit).orElseThrow().mirrored()).isTrue();
        assertThat(Comparison.spread(reach).orElseThrow().mirrored()).isFalse();
    }

    @Test
    void withTooFewMunicipalitiesNothingIsCompared() {
        var few = with(benefit, Value.of(7), new Spread(List.of(1.0, 2.0)), "%");

        assertThat(Comparison.spread(few)).isEmpty();
        assertThat(new FigureText(Example.TEXTS).median(few)).isEqualTo("te weinig gegevens");
    }

    @Test
    void theTotalOfTheCountryIsNoBenchmark() {
        var count = with(benefit, Value.of(100_000), benefit.municipalities(), "aantal");

        assertThat(Comparison.national(count)).isEmpty();
        assertThat(Comparison.spread(count).orElseThrow().benchmark()).isNull();
        assertThat(new FigureText(Example.TEXTS).national(count)).isEqualTo("totaal");
    }

    @Test
    void anUnknownCountryIsUnknownAndNeverZero() {
        var without =
                new Figure(
                        benefit.indicator(),
                        benefit.dataSet(),
                        benefit.source(),
                        "",
                        "GM0141",
                        benefit.own(),
                        Optional.empty(),
                        benefit.municipalities(),
                        List.of(),
                        List.of());

        assertThat(new FigureText(Example.TEXTS).national(without)).isEqualTo("onbekend");
        assertThat(Comparison.spread(without).orElseThrow().benchmark()).isNull();
    }

    private static Figure figure(String name) {
        return Example.filled().model().profile().items().stream()
                .filter(ProfileItem.Row.class::isInstance)
                .map(ProfileItem.Row.class::cast)
                .filter(row -> row.indicator().id().equals(id(name)))
                .findFirst()
                .flatMap(ProfileItem.Row::figure)
                .orElseThrow();
    }

    private static Figure with(Figure figure, Value national, Spread spread, String unit) {
        var one = figure.indicator();
        var indicator =
                new Indicator(
                        one.id(),
                        one.code(),
                        one.name(),
                        one.theme(),
                        one.definition(),
                        unit,
                        one.direction(),
                        one.phases(),
                        one.provider(),
                        one.table(),
                        one.caveat(),
                        one.sources(),
                        one.status(),
                        one.numerator(),
                        one.denominator());
        return new Figure(
                indicator,
                figure.dataSet(),
                figure.source(),
                "",
                figure.region(),
                figure.own(),
                Optional.of(national),
                spread,
                List.of(),
                List.of());
    }
}
