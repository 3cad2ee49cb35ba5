package nl.wed.workbench.ui.figures.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.review.CheckFinding;
import nl.wed.workbench.domain.review.CheckKind;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.Buttons;

/// What the check of a table found, by kind, the own municipality first; long lists are cut until
/// the user asks for the rest.
final class CheckList extends VBox {
    private static final int FIRST = 4;

    private final Texts texts;
    private final String own;

    /// `withoutUnit` is the number of measures of which nothing impossible can be seen.
    CheckList(List<CheckFinding> findings, int withoutUnit, String own, Texts texts) {
        this.texts = texts;
        this.own = own;
        setId("import-check");
        getStyleClass().add("part");
        Map<CheckKind, List<CheckFinding>> groups = new EnumMap<>(CheckKind.class);
        findings.forEach(one ->
                groups.computeIfAbsent(one.kind(), _ -> new ArrayList<>()).add(one));
        if (groups.isEmpty()) {
            getChildren().add(line(texts.get("intake.check.nothing")));
        }
        groups.forEach((kind, found) -> getChildren().add(group(kind, found)));
        if (withoutUnit > 0) {
            getChildren().add(line(texts.get("intake.check.unitUnknown", withoutUnit)));
        }
    }

    private Node group(CheckKind kind, List<CheckFinding> found) {
        found.sort(Comparator.comparing(one -> !one.concerns(own)));
        var title = new Label(texts.get("intake.check.group." + kind.name(), found.size()));
        title.getStyleClass().add("check-title");
        title.setWrapText(true);
        title.setGraphic(Badge.of(texts, kind.severity()));
        var box = new VBox(title);
        box.getStyleClass().add("check-group");
        String next = "intake.check.next." + kind.name();
        if (texts.has(next)) {
            var advice = line(texts.get(next));
            advice.getStyleClass().add("muted");
            box.getChildren().add(advice);
        }
        found.stream().limit(FIRST).forEach(one -> box.getChildren().add(sentence(one)));
        if (found.size() > FIRST) {
            box.getChildren().add(more(box, found.subList(FIRST, found.size())));
        }
        return box;
    }

    private Node more(VBox box, List<CheckFinding> rest) {
        var holder = new VBox();
        holder.getChildren().add(Buttons.link("check-more", texts.get("intake.check.more", rest.size()), () -> {
            box.getChildren().remove(holder);
            rest.forEach(one -> box.getChildren().add(sentence(one)));
        }));
        return holder;
    }

    private Node sentence(CheckFinding finding) {
        return line(texts.get(finding.key(), finding.arguments().toArray()));
    }

    private static Label line(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        return label;
    }
}
