package nl.wed.workbench.ui.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.wed.workbench.catalogue.InfrastructureScan;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.ActionRow;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Card;
import nl.wed.workbench.ui.kit.Form;
import nl.wed.workbench.ui.kit.Looking;
import nl.wed.workbench.ui.kit.MasterDetail;
import nl.wed.workbench.ui.kit.Refocus;
import nl.wed.workbench.ui.kit.ScoreKeys;
import nl.wed.workbench.ui.kit.Scroll;
import nl.wed.workbench.ui.kit.Toolbar;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;

/// The scan: on the left a bar for each element, on the right one element large with its anchors.
/// The keys 0 to 3 score it and go on, wherever in the window the focus is but in a field; Delete empties it.
final class InfrastructureView {
    private final InfrastructureViewModel model;
    private final InfrastructureScan scan;
    private final Texts texts;
    private final VBox bars = new VBox();
    private final VBox anchors = new VBox();
    private final Label question = new Label();
    private final Label name = new Label();
    private final Label filled = new Label();
    private final ScoreKeys scores;
    private final Node node;

    InfrastructureView(InfrastructureViewModel model, InfrastructureScan scan, Texts texts) {
        this.model = model;
        this.scan = scan;
        this.texts = texts;
        scores = new ScoreKeys(texts, "scan", 0, 3);
        bars.setId("scan-bars");
        bars.getStyleClass().add("scan-bars");
        anchors.setId("scan-anchors");
        anchors.getStyleClass().add("rows");
        filled.setId("scan-filled");
        filled.getStyleClass().add("muted");
        filled.setWrapText(true);
        var left = new VBox(filled, bars);
        left.getStyleClass().addAll("card");
        var panes = new MasterDetail(new Scroll(framed(left)), new Scroll(framed(element())), 0.5);
        var origin = new Label(scan.note());
        origin.setWrapText(true);
        origin.getStyleClass().add("muted");
        HBox.setHgrow(origin, Priority.ALWAYS);
        origin.setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(origin);
        if (scan.toVerify()) {
            head.getChildren().add(Badge.toVerify(texts));
        }
        head.getStyleClass().addAll("section-header", "filters");
        var page = new BorderPane(panes);
        page.setTop(head);
        node = page;
        EventHandler<KeyEvent> keys = this::key;
        page.sceneProperty().addListener((_, before, now) -> {
            if (before != null) {
                before.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
            }
            if (now != null) {
                now.addEventFilter(KeyEvent.KEY_PRESSED, keys);
            }
        });
        model.lines().addListener((_, _, _) -> show());
        model.selected().addListener((_, _, _) -> show());
        show();
    }

    Node node() {
        return node;
    }

    void reveal(String element) {
        var lines = model.lines().get();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).element().code().equals(element)) {
                model.selected().set(i);
            }
        }
    }

    private static Node framed(Node content) {
        var frame = new VBox(content);
        frame.getStyleClass().add("sheet-frame");
        return frame;
    }

    private Node element() {
        name.getStyleClass().add("card-title");
        name.setWrapText(true);
        question.setWrapText(true);
        question.getStyleClass().add("reading");
        var form = new Form(texts, model::leave);
        form.area(texts.get("knowledge.scan.note"), 3, model.note()).id("scan-note");
        var acts = new Toolbar(
                Looking.stays(Buttons.plain(
                        "scan-previous",
                        texts.get("knowledge.scan.previous"),
                        MaterialDesignA.ARROW_LEFT,
                        () -> model.go(-1))),
                Looking.stays(Buttons.plain(
                        "scan-next", texts.get("knowledge.scan.next"), MaterialDesignA.ARROW_RIGHT, () -> model.go(1))),
                Buttons.flat(
                        "scan-clear",
                        texts.get("knowledge.scan.clear"),
                        MaterialDesignE.ERASER,
                        () -> model.score(null)));
        var keys = new Label(texts.get("knowledge.scan.keys"));
        keys.setWrapText(true);
        keys.getStyleClass().add("small-muted");
        return new Card(name, question, anchors, keys, scores.note(), acts, form);
    }

    private void show() {
        filled.setText(model.filled());
        var lines = model.lines().get();
        List<Node> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            rows.add(bar(i, lines.get(i)));
        }
        Refocus.after(bars, () -> bars.getChildren().setAll(rows));
        var current = model.current();
        name.setText(current.element().code() + " " + current.element().name());
        question.setText(current.element().question());
        List<Node> choices = current.element().anchors().entrySet().stream()
                .map(anchor -> anchor(current, anchor.getKey(), anchor.getValue()))
                .toList();
        Refocus.after(anchors, () -> anchors.getChildren().setAll(choices));
    }

    private Node bar(int index, InfrastructureViewModel.Line line) {
        Integer score = line.score();
        var blocks = new HBox();
        blocks.getStyleClass().add("gauge-blocks");
        for (int i = 0; i < scan.scale().maximum(); i++) {
            var block = new Region();
            block.getStyleClass().add(score != null && i < score ? "gauge-full" : "gauge-open");
            blocks.getChildren().add(block);
        }
        var words = new Label(line.element().code() + " " + line.element().name());
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinWidth(0);
        var number = new Label(score == null ? texts.get("knowledge.scan.open") : score.toString());
        number.getStyleClass().add(score == null ? "scan-open" : "scan-number");
        blocks.setMinWidth(Region.USE_PREF_SIZE);
        var row = new ActionRow(
                "scan-" + line.element().code(),
                words.getText() + ": " + number.getText(),
                () -> model.selected().set(index),
                words,
                blocks,
                number);
        row.getStyleClass().add("scan-bar");
        if (index == model.selected().get()) {
            row.getStyleClass().add("scan-selected");
        }
        return row;
    }

    private Node anchor(InfrastructureViewModel.Line line, int value, String meaning) {
        boolean on = Integer.valueOf(value).equals(line.score());
        var number = new Label(Integer.toString(value));
        number.getStyleClass().add("scan-number");
        var label = new Label(scan.scale().labels().getOrDefault(value, ""));
        label.getStyleClass().add("row-title");
        var words = new Label(meaning);
        words.setWrapText(true);
        var text = new VBox(label, words);
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new ActionRow(
                "scan-score-" + value,
                value + " " + label.getText() + ": " + meaning,
                () -> model.score(value),
                number,
                text);
        row.getStyleClass().add("anchor");
        if (on) {
            row.getStyleClass().add("anchor-on");
            row.getChildren().add(new FontIcon(MaterialDesignC.CHECK_CIRCLE));
        }
        return row;
    }

    /// Whether the scan is what one looks at.
    private boolean seen() {
        return Stream.<Node>iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
    }

    private static boolean digit(KeyEvent event) {
        return event.getCode().isDigitKey() && !event.isAltDown();
    }

    private boolean within(KeyEvent event) {
        Node target = event.getTarget() instanceof Node one ? one : null;
        return Stream.iterate(target, Objects::nonNull, Node::getParent).anyMatch(node::equals);
    }

    private void key(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl || event.isShortcutDown() || !seen()) {
            return;
        }
        if (!digit(event) && !within(event)) {
            return;
        }
        if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            model.score(null);
            event.consume();
            return;
        }
        scores.read(event).ifPresent(score -> {
            model.score(score);
            model.go(1);
            event.consume();
        });
    }
}
