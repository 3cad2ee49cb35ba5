package nl.wed.workbench.ui.figures.detail;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import nl.wed.workbench.catalogue.Bibliography;
import nl.wed.workbench.catalogue.Bibliography.Source;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.texts.ChoiceWords;
import nl.wed.workbench.texts.CountedWords;
import nl.wed.workbench.texts.DataSetWords;
import nl.wed.workbench.texts.FigureUnit;
import nl.wed.workbench.texts.LicenceWords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.kit.FigureText;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.KeyValue;
import org.jspecify.annotations.Nullable;

/// What a figure is and where it comes from, fact by fact.
record FigureSheet(Texts texts, Bibliography sources) {

    /// The sheet of an indicator, with its figure when there is one.
    Node of(Indicator indicator, Optional<Figure> figure, List<Figure> others) {
        var sheet = new KeyValue();
        sheet.add(key("definition"), orUnknown(indicator.definition()));
        said(sheet, "numerator", indicator.numerator());
        said(sheet, "denominator", indicator.denominator());
        var unit = figure.map(FigureUnit::of).orElseGet(() -> FigureUnit.of(indicator.unit()));
        sheet.add(key("unit"), orUnknown(unit.name()));
        figure.flatMap(new CountedWords(texts)::of).ifPresent(counted -> sheet.add(key("counted"), counted));
        sheet.add(key("direction"), texts.name("figures", indicator.direction()));
        sheet.add(key("phases"), phases(indicator));
        sheet.add(key("provider"), new FigureText(texts).provider(indicator));
        figure.ifPresent(one -> source(sheet, one));
        figure.ifPresent(one -> choice(sheet, one, others));
        said(sheet, "caveat", indicator.caveat());
        String read = sources.find(indicator.sources()).stream()
                .map(FigureSheet::source)
                .collect(Collectors.joining("; "));
        if (!read.isEmpty()) {
            sheet.add(key("literature"), read);
        }
        sheet.add(key("status"), Badge.of(texts, indicator.status()));
        return sheet;
    }

    private void source(KeyValue sheet, Figure figure) {
        DataSet data = figure.dataSet();
        sheet.add(
                key("source"),
                join(
                        new FigureText(texts).provider(data),
                        data.title(),
                        figure.statistic().name()));
        sheet.add(
                key("period"),
                figure.own().periodLabel() + " · "
                        + texts.name("figures", figure.own().status()));
        var words = new DataSetWords(texts);
        sheet.add(key("retrieved"), words.read(data));
        sheet.add(key("modified"), orUnknown(words.changed(data).orElse("")));
        sheet.add(key("licence"), orUnknown(data.licence() == null ? "" : LicenceWords.of(data.licence())));
        var fetched = data.fetched();
        if (fetched != null) {
            said(sheet, "address", fetched.address());
            said(sheet, "filter", fetched.filter());
        }
        sheet.add(
                key("comparison"),
                texts.get(
                        "figures.sheet.municipalities",
                        figure.municipalities().sorted().size()));
    }

    private void choice(KeyValue sheet, Figure figure, List<Figure> others) {
        var words = new ChoiceWords(texts);
        words.hidden(figure).ifPresent(hidden -> said(sheet, "hidden", hidden));
        words.also(figure, others).ifPresent(also -> said(sheet, "also", also));
    }

    private void said(KeyValue sheet, String name, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            sheet.add(key(name), words);
        }
    }

    private String phases(Indicator indicator) {
        return indicator.phases().isEmpty()
                ? texts.get("general.AgePhase.FX")
                : indicator.phases().stream()
                        .map(phase -> texts.name("general", phase))
                        .collect(Collectors.joining(", "));
    }

    private static String source(Source source) {
        return Stream.of(source.author(), source.title(), source.year())
                .filter(part -> part != null)
                .map(Object::toString)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String join(Object... parts) {
        return Stream.of(parts)
                .filter(part -> part != null && !part.toString().isBlank())
                .map(Object::toString)
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    private String orUnknown(String words) {
        return words.isBlank() ? texts.get("general.unknown") : words;
    }

    private String key(String name) {
        return texts.get("figures.sheet." + name);
    }
}
