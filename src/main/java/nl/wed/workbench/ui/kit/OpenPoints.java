package nl.wed.workbench.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.OpenPoint;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.chain.PointGroup;
import nl.wed.workbench.texts.OpenPointWords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.navigation.Act;

/// Open points as sentences with their weight; a point about one record is a link to it.
public final class OpenPoints extends VBox {
    private final Texts texts;
    private final Consumer<Ref> jump;

    /// An empty list; `jump` opens a record.
    public OpenPoints(Texts texts, Consumer<Ref> jump) {
        this.texts = texts;
        this.jump = jump;
        getStyleClass().add("open-points");
    }

    /// Shows these points, `limit` at most; a link says how many more there are and shows those.
    public void show(List<OpenPoint> points, int limit) {
        getChildren().setAll(Further.of(points, limit, this::row, this::more));
    }

    /// The same with a link of that name to where all of them stand.
    public void show(List<OpenPoint> points, int limit, String id, Runnable all) {
        getChildren().setAll(points.stream().limit(limit).map(this::row).toList());
        if (points.size() > limit) {
            getChildren().add(Buttons.link(id, more(points.size() - limit), all));
        }
    }

    /// Shows a row for each of these kinds, `limit` at most, and a link of that name to where all of them stand.
    public void showGroups(List<PointGroup> groups, int limit, String id, Runnable all) {
        var shown = groups.stream().limit(limit).toList();
        getChildren().setAll(shown.stream().map(group -> row(group, id, all)).toList());
        int left = groups.stream()
                .skip(limit)
                .mapToInt(group -> group.points().size())
                .sum();
        if (left > 0) {
            getChildren().add(Buttons.link(id, more(left), all));
        }
    }

    private Node row(PointGroup group, String id, Runnable all) {
        var row = row(group.first());
        if (group.others() > 0) {
            var others = Buttons.link(
                    id + "-" + group.first().code(), texts.get("shell.openPoints.alike", group.others()), all);
            others.setMinWidth(USE_PREF_SIZE);
            row.getChildren().add(others);
        }
        return row;
    }

    private String more(int count) {
        return texts.get("shell.openPoints.more", count);
    }

    private HBox row(OpenPoint point) {
        String sentence = OpenPointWords.of(texts, point);
        Node words = point.target()
                .<Node>map(ref -> Buttons.link("", sentence, () -> jump.accept(ref)))
                .or(() -> Act.of(point).map(act -> GoTo.link(texts, act, sentence)))
                .orElseGet(() -> wrapped(sentence));
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(Badge.of(texts, point.severity()), words);
        row.setAlignment(Pos.BASELINE_LEFT);
        row.getStyleClass().add("open-point");
        return row;
    }

    private static Label wrapped(String sentence) {
        var label = new Label(sentence);
        label.setWrapText(true);
        return label;
    }
}
