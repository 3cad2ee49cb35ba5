package nl.wed.workbench.ui.figures.kit;

import nl.wed.workbench.domain.figures.Direction;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.ui.kit.chart.Spread;

import java.util.Optional;

/// What a figure can be compared with.
public final class Comparison {
    private Comparison() {}

    /// The value of the country, unless that is a total in which the municipality is a part: such a
    /// count says nothing beside that of one municipality.
    public static Optional<Value> national(Figure figure) {
        boolean total =
                figure.indicator().unit().startsWith("aantal")
                        && figure.national().stream()
                                .flatMapToDouble(value -> value.exact().stream())
                                .anyMatch(country -> country > figure.municipalities().maximum());
        return total ? Optional.empty() : figure.national();
    }

    /// The municipality among all, drawn so that right is better; empty with too few
    /// municipalities.
    public static Optional<Spread> spread(Figure figure) {
        var all = figure.municipalities();
        if (!all.sufficient()) {
            return Optional.empty();
        }
        var own = figure.own().value().exact();
        var country = national(figure).map(Value::exact);
        return Optional.of(
                new Spread(
                        all.minimum(),
                        all.quantile(0.25),
                        all.quantile(0.75),
                        all.maximum(),
                        own.isPresent() ? (Double) own.getAsDouble() : null,
                        country.isPresent() && country.get().isPresent()
                                ? (Double) country.get().getAsDouble()
                                : null,
                        figure.indicator().direction() == Direction.LOWER_IS_BETTER));
    }
}
