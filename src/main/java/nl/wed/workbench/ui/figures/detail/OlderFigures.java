package nl.wed.workbench.ui.figures.detail;

import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.kit.FactTable;
import nl.wed.workbench.ui.figures.kit.FigureText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What other data sets say of the same indicator.
record OlderFigures(Texts texts, FigureDetail detail) {

    /// A row per data set; empty when the figure comes from the only one.
    Optional<FactTable> table() {
        if (detail.older().isEmpty()) {
            return Optional.empty();
        }
        var words = new FigureText(texts);
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        texts.get("figures.dataSet"),
                        texts.get("figures.period"),
                        detail.municipality(),
                        texts.get("figures.country")));
        for (Figure one : detail.older()) {
            rows.add(
                    List.of(
                            one.dataSet().title(),
                            one.own().periodLabel(),
                            words.brief(one.own().value(), detail.indicator()),
                            words.national(one)));
        }
        return Optional.of(new FactTable(rows));
    }
}
