package nl.wed.workbench.texts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.HiddenValue;

/// Why a figure is of this period and from this data set, and where else it can be found.
public record ChoiceWords(Texts texts) {

    /// That a newer value is hidden and by whom; empty when none is.
    public Optional<String> hidden(Figure figure) {
        return figure.hidden()
                .map(value -> texts.get(
                        value.bySource() ? "profile.hiddenNewer.bySource" : "profile.hiddenNewer.bySize",
                        value.periodLabel(),
                        figure.own().periodLabel()));
    }

    /// That a figure exists but may not be shown, and by whom it is hidden.
    public String hidden(HiddenValue value) {
        return texts.get(
                value.bySource() ? "profile.hiddenAll.bySource" : "profile.hiddenAll.bySize", value.periodLabel());
    }

    /// By whom a figure is hidden, in a few words.
    public String briefly(HiddenValue value) {
        return texts.get(value.bySource() ? "profile.hidden.bySource" : "profile.hidden.bySize");
    }

    /// What the other data sets have of the same indicator, with their own values; empty without
    /// any.
    public Optional<String> also(Figure figure, List<Figure> others) {
        String places = others.stream().map(this::place).collect(Collectors.joining("; "));
        return places.isEmpty() ? Optional.empty() : Optional.of((places + ". " + reason(figure, others)).strip());
    }

    private String place(Figure other) {
        return texts.get(
                "profile.choice.place",
                other.dataSet().title(),
                other.own().periodLabel(),
                new FigureWords(texts).of(other.own().value(), other));
    }

    /// Why not the newest, or that the user chose.
    private String reason(Figure figure, List<Figure> others) {
        if (figure.source().chosen() != null) {
            return texts.get("profile.choice.byUser");
        }
        boolean newer = others.stream()
                .anyMatch(other -> other.own().period().compareTo(figure.own().period()) > 0);
        return newer ? texts.get("profile.choice.besideCountry") : "";
    }
}
