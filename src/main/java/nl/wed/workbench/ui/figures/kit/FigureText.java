package nl.wed.workbench.ui.figures.kit;

import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.Direction;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.Figure.Standing;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.texts.FigureWords;
import nl.wed.workbench.texts.Numbers;
import nl.wed.workbench.texts.Texts;

import java.util.Optional;

/// The words for figures on the screen of step 1.
public record FigureText(Texts texts) {

    /// The own value with its unit.
    public String own(Figure figure) {
        return full(figure.own().value(), figure.indicator());
    }

    /// A value with its unit.
    public String full(Value value, Indicator indicator) {
        return new FigureWords(texts).of(value, indicator.unit());
    }

    /// A value as short as a column allows: only a percentage keeps its unit.
    public String brief(Value value, Indicator indicator) {
        var unit = indicator.unit();
        int decimals = Numbers.decimals(unit);
        if (unit.equals("%")) {
            return full(value, indicator);
        }
        return switch (value) {
            case Value.Known(double amount) -> Numbers.decimal(amount, decimals);
            case Value.Interval(double low, double high) ->
                    Numbers.decimal(low, decimals) + "–" + Numbers.decimal(high, decimals);
            case Value.Missing _ -> full(value, indicator);
        };
    }

    /// The value of the country, in short; why there is none to compare with otherwise.
    public String national(Figure figure) {
        if (figure.national().isPresent() && Comparison.national(figure).isEmpty()) {
            return texts.get("figures.total");
        }
        return figure.national()
                .map(value -> brief(value, figure.indicator()))
                .orElseGet(() -> texts.get("general.unknown"));
    }

    /// The median of all municipalities, in short.
    public String median(Figure figure) {
        return figure.municipalities().sufficient()
                ? brief(Value.of(figure.municipalities().median()), figure.indicator())
                : texts.get("figures.tooFew");
    }

    /// Unit and period: what stands under the name.
    public String unitAndPeriod(Indicator indicator, Optional<Figure> figure) {
        return figure.map(one -> indicator.unit() + " · " + one.own().periodLabel())
                .orElseGet(() -> texts.get("figures.noData") + " · " + indicator.provider());
    }

    /// Where the figure stands, or why that cannot be said.
    public String standing(Figure figure) {
        if (figure.standing() != Standing.NO_JUDGEMENT) {
            return texts.name("figures", figure.standing());
        }
        if (!figure.municipalities().sufficient()) {
            return texts.get("figures.tooFew");
        }
        return figure.indicator().direction() == Direction.NEUTRAL
                ? texts.get("figures.noJudgement")
                : texts.get("figures.notExact");
    }

    /// How the value moved, in a few words.
    public String trend(Trend trend) {
        return texts.get("figures.trend." + trend.course(), trend.first().periodLabel());
    }

    /// How the value moved, with the number it came from and whether that is for the better.
    public String trendInFull(Trend trend, Indicator indicator) {
        String moved =
                texts.get(
                        "figures.trendFull." + trend.course(),
                        full(trend.first().value(), indicator),
                        trend.first().periodLabel(),
                        full(trend.last().value(), indicator),
                        trend.last().periodLabel());
        if (trend.worsens(indicator.direction())) {
            return moved + " " + texts.get("figures.trend.worse");
        }
        return trend.improves(indicator.direction())
                ? moved + " " + texts.get("figures.trend.better")
                : moved;
    }

    /// Who gave a data set, and which table it is.
    public String provider(DataSet dataSet) {
        String provider =
                dataSet.provider().isBlank()
                        ? texts.get("figures.providerUnknown")
                        : dataSet.provider();
        String table = dataSet.table();
        return table == null ? provider : provider + ", " + texts.get("figures.table", table);
    }

    /// What the strip of a figure shows, for who cannot see it.
    public String strip(Figure figure) {
        var indicator = figure.indicator();
        var all = figure.municipalities();
        return texts.get(
                "figures.stripWords",
                own(figure),
                national(figure),
                brief(Value.of(all.minimum()), indicator),
                brief(Value.of(all.maximum()), indicator),
                brief(Value.of(all.quantile(0.25)), indicator),
                brief(Value.of(all.quantile(0.75)), indicator),
                all.sorted().size());
    }
}
