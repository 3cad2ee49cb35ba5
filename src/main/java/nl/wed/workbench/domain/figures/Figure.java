package nl.wed.workbench.domain.figures;

import java.util.List;
import java.util.Optional;

/// What the trajectory knows about one indicator in its newest period: the own value, that of the
/// country when the source has it, the spread over all municipalities in the same period, and the
/// values over the years. Values are in the unit of the indicator. `statistic` is what is shown or
/// divided, and `counted` what that counts. `hidden` is a newer period of which some data set has a
/// value that may not be shown.
public record Figure(
        Indicator indicator,
        DataSet dataSet,
        IndicatorSource source,
        Statistic statistic,
        Counted counted,
        String region,
        Point own,
        Optional<Value> national,
        Spread municipalities,
        List<Point> ownSeries,
        List<Point> nationalSeries,
        Optional<HiddenValue> hidden) {

    /// The value of the country to compare with: none when that is a total of which the
    /// municipality is a part, because such a count says nothing beside that of one municipality.
    public Optional<Value> benchmark() {
        return nationalIsTotal() ? Optional.empty() : national;
    }

    /// Whether it is a number of people, households or facilities itself, and no share of them: such a
    /// number says nothing beside that of a larger municipality.
    public boolean isCount() {
        return source.denominator() == null && counted.addsUp();
    }

    /// Whether the value of the country is a count that adds up those of the municipalities.
    public boolean nationalIsTotal() {
        return isCount()
                && national.stream()
                        .flatMapToDouble(value -> value.exact().stream())
                        .anyMatch(country -> country > municipalities.maximum());
    }

    /// Where the own value stands among the municipalities; no judgement for a neutral indicator,
    /// without one exact number, or with too few municipalities.
    public Standing standing() {
        var amount = own.value().exact();
        if (indicator.direction() == Direction.NEUTRAL || amount.isEmpty() || !municipalities.sufficient()) {
            return Standing.NO_JUDGEMENT;
        }
        double better = indicator.direction() == Direction.HIGHER_IS_BETTER
                ? municipalities.share(amount.getAsDouble())
                : 1 - municipalities.share(amount.getAsDouble());
        if (better < 0.25) {
            return Standing.UNFAVOURABLE;
        }
        return better > 0.75 ? Standing.FAVOURABLE : Standing.MIDDLE;
    }

    /// Where the own value stands among all municipalities: in the least favourable quarter, in the
    /// middle half, or in the most favourable quarter.
    public enum Standing {
        UNFAVOURABLE,
        MIDDLE,
        FAVOURABLE,
        NO_JUDGEMENT
    }
}
