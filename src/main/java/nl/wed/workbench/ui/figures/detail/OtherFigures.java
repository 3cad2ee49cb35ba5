package nl.wed.workbench.ui.figures.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.kit.FigureText;
import nl.wed.workbench.ui.kit.Buttons;

/// What other data sets say of the same indicator, with the choice to take it from one of them.
record OtherFigures(Texts texts, FigureDetail detail) {

    /// A row per data set; empty when the figure comes from the only one.
    Optional<List<List<String>>> rows() {
        if (detail.others().isEmpty()) {
            return Optional.empty();
        }
        var words = new FigureText(texts);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                texts.get("figures.dataSet"),
                texts.get("figures.period"),
                detail.municipality(),
                texts.get("figures.country")));
        for (Figure one : detail.others()) {
            rows.add(List.of(
                    one.dataSet().title(),
                    one.own().periodLabel(),
                    words.brief(one.own().value(), one),
                    words.national(one)));
        }
        return Optional.of(rows);
    }

    /// A button per data set, and one to undo a choice.
    List<Node> choices(FigureDetailViewModel model) {
        List<Node> buttons = new ArrayList<>();
        for (Figure one : detail.others()) {
            String words = texts.get(
                    "figures.chart.use", one.dataSet().title(), one.own().periodLabel());
            String id = "figure-use-" + buttons.size();
            buttons.add(
                    Buttons.act(id, words, () -> model.useDataSet(one.dataSet().id())));
        }
        if (detail.figure().filter(one -> one.source().chosen() != null).isPresent()) {
            buttons.add(Buttons.act("figure-use-best", texts.get("figures.chart.useBest"), model::useBest));
        }
        return buttons;
    }
}
