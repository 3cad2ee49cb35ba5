package nl.wed.workbench.ui.figures.importing;

import java.util.ArrayList;
import java.util.List;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.kit.FigureText;
import nl.wed.workbench.ui.kit.KeyValue;

/// What there is to say about a table that was read: where it came from, which periods and regions
/// it has, and how much of it is no number.
record PreviewWords(ImportPreview preview, Texts texts) {

    /// Where the table came from and what has no number in it.
    KeyValue facts() {
        var data = preview.dataSet();
        var facts = new KeyValue()
                .add(key("source"), new FigureText(texts).provider(data))
                .add(key("files"), String.join(", ", data.files()));
        var fetched = data.fetched();
        if (fetched != null) {
            facts.add(texts.get("intake.fact.fetched"), fetched.address());
            facts.add(
                    texts.get("intake.fact.filter"),
                    fetched.filter().isEmpty() ? texts.get("intake.fact.noFilter") : fetched.filter());
        }
        if (preview.cells().intervals() > 0) {
            facts.add(
                    texts.get("intake.fact.intervals"),
                    texts.get("intake.fact.intervalsWords", preview.cells().intervals()));
        }
        if (!preview.cells().missing().isEmpty()) {
            facts.add(texts.get("intake.fact.missing"), missing());
        }
        return facts;
    }

    private String missing() {
        List<String> parts = new ArrayList<>();
        for (MissingReason reason : MissingReason.values()) {
            Integer count = preview.cells().missing().get(reason);
            if (count != null) {
                parts.add(texts.get("intake.missing." + reason.name(), count));
            }
        }
        return String.join(" · ", parts);
    }

    /// From which period to which.
    String periods() {
        var periods = preview.periods();
        if (periods.isEmpty()) {
            return texts.get("general.unknown");
        }
        return periods.size() == 1
                ? periods.getFirst()
                : texts.get("figures.import.periodsFromTo", periods.getFirst(), periods.getLast(), periods.size());
    }

    /// How many regions of each kind.
    String regions() {
        List<String> parts = new ArrayList<>();
        for (String kind : List.of("NL", "GM", "WK", "BU")) {
            long count = preview.regions(kind);
            if (count > 0) {
                parts.add(texts.get("figures.import.regions." + kind, count));
            }
        }
        return parts.isEmpty() ? texts.get("general.unknown") : String.join(", ", parts);
    }

    private String key(String name) {
        return texts.get("figures.import.fact." + name);
    }
}
