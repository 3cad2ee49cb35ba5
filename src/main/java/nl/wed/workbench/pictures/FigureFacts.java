package nl.wed.workbench.pictures;

import java.util.Map;
import java.util.Optional;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.chart.Chart;
import nl.wed.workbench.chart.Plot;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.PeerGroup;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.domain.profile.ProfileLine;
import nl.wed.workbench.domain.profile.RegionValues;
import nl.wed.workbench.shown.ShownFigures;
import nl.wed.workbench.texts.FigureUnit;
import nl.wed.workbench.texts.FigureWords;
import nl.wed.workbench.texts.Texts;

/// What all pictures of one figure are made from.
record FigureFacts(Figure figure, ShownFigures shown, Catalogue catalogue, Texts texts, String municipality) {
    String text(String key, Object... arguments) {
        return texts.get("pictures." + key, arguments);
    }

    Optional<ProfileLine> line() {
        return shown.line(figure.indicator().id())
                .filter(line -> line.figure().own().equals(figure.own()));
    }

    /// The values of all municipalities in the period of the figure.
    RegionValues municipalities() {
        return line().map(ProfileLine::municipalities)
                .orElseGet(() -> new RegionValues(figure.own().period(), Map.of()));
    }

    /// The group that is compared with, when one of its members has a value.
    Optional<PeerGroup> peers() {
        return shown.peers()
                .filter(group ->
                        !municipalities().spread(group.codes()).sorted().isEmpty());
    }

    String words(Value value) {
        return new FigureWords(texts).of(value, figure);
    }

    String words(double amount) {
        return words(Value.of(amount));
    }

    /// Words as a sentence, with a capital and a full stop.
    String sentence(String words) {
        return words.isEmpty() ? "" : capital(words) + ".";
    }

    String capital(String words) {
        return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /// A value as a chart takes it.
    nl.wed.workbench.chart.ChartValue value(Value value) {
        return switch (value) {
            case Value.Known(double amount) -> nl.wed.workbench.chart.ChartValue.of(number(amount));
            case Value.Interval interval -> new nl.wed.workbench.chart.ChartValue.Interval(words(interval));
            case Value.Missing missing -> new nl.wed.workbench.chart.ChartValue.Missing(words(missing));
        };
    }

    /// A number as a chart takes it: that of a file, so that it is rounded once when it is shown.
    double number(double amount) {
        return unit().number(amount);
    }

    /// The unit of the figure.
    FigureUnit unit() {
        return FigureUnit.of(figure);
    }

    /// A chart of this figure.
    Chart chart(String title, String altText, Plot plot) {
        String unit = unit().name();
        return new Chart(title, title + ". " + altText, unit.equals("aantal") ? "" : unit, unit().decimals(), plot);
    }

    /// The name of a municipality, live or not; its code when nobody knows it.
    String name(String code) {
        return catalogue.municipalities().nameOf(code);
    }

    /// Where the figure comes from.
    String source() {
        var data = figure.dataSet();
        String who = data.provider().isBlank() ? data.title() : data.provider();
        String table = data.table();
        return table == null ? text("source", who) : text("source.table", who, table);
    }
}
