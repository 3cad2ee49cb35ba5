package nl.wed.workbench.texts;

import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.Periods;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Why a figure is of this period and from this data set, and where else it can be found.
public record ChoiceWords(Texts texts) {

    /// That a newer value is hidden; empty when none is.
    public Optional<String> hidden(Figure figure) {
        return figure.hidden()
                .map(period ->
                        texts.get(
                                "profile.hiddenNewer",
                                Periods.label(period),
                                figure.own().periodLabel()));
    }

    /// What the other data sets have of the same indicator, with their own values; empty without
    /// any.
    public Optional<String> also(Figure figure, List<Figure> others) {
        String places = others.stream().map(this::place).collect(Collectors.joining("; "));
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of((places + ". " + reason(figure, others)).strip());
    }

    private String place(Figure other) {
        return texts.get(
                "profile.choice.place",
                other.dataSet().title(),
                other.own().periodLabel(),
                new FigureWords(texts).of(other.own().value(), other.indicator().unit()));
    }

    /// Why not the newest, or that the user chose.
    private String reason(Figure figure, List<Figure> others) {
        if (figure.source().chosen() != null) {
            return texts.get("profile.choice.byUser");
        }
        boolean newer =
                others.stream()
                        .anyMatch(
                                other -> other.own().period().compareTo(figure.own().period()) > 0);
        return newer ? texts.get("profile.choice.besideCountry") : "";
    }
}
