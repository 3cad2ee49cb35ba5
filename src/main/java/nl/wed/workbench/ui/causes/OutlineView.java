package nl.wed.workbench.ui.causes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.basis.BasisCard;
import nl.wed.workbench.ui.kit.ActionRow;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.EmptyState;
import nl.wed.workbench.ui.kit.MasterDetail;
import nl.wed.workbench.ui.kit.Scroll;
import nl.wed.workbench.ui.kit.Segments;
import nl.wed.workbench.ui.kit.Spots;
import nl.wed.workbench.ui.kit.Toolbar;
import nl.wed.workbench.ui.navigation.Navigator;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/// Problems and causes as an outline on the left, the selected one with its evidence on the right,
/// or all of it as a picture.
final class OutlineView {
    private final OutlineViewModel model;
    private final Texts texts;
    private final CauseDialogs dialogs;
    private final VBox rows = new VBox();
    private final BorderPane node = new BorderPane();
    private final Segments pages;

    OutlineView(
            OutlineViewModel model,
            EvidenceViewModel evidence,
            BasisCard basis,
            Texts texts,
            Dialogs windows,
            Navigator navigator) {
        this.model = model;
        this.texts = texts;
        dialogs = new CauseDialogs(model, windows, texts);
        rows.setId("outline");
        rows.getStyleClass().addAll("card", "outline");
        rows.setOnKeyPressed(this::key);
        var left = new VBox(rows);
        left.getStyleClass().add("sheet-frame");
        var subject = new SubjectPane(model, evidence, basis, texts, dialogs, navigator);
        var outline = new MasterDetail(new Scroll(left), new Scroll(subject.node()), 0.46);
        var map = new CauseMap(texts);
        var mapPane = new Scroll(map);
        pages = new Segments(
                new Segments.Page("show-outline", texts.get("causes.outline"), outline),
                new Segments.Page("show-map", texts.get("causes.map"), mapPane));
        var top = new VBox(new Toolbar(acts(pages.chips())));
        top.getStyleClass().add("filters");
        node.setTop(top);
        node.setCenter(pages.node());
        model.lines().addListener((ListChangeListener<OutlineLine>) _ -> {
            show();
            map.show(model.lines());
        });
        model.selected().addListener((_, _, now) -> {
            show();
            Optional.ofNullable(now).ifPresent(ref -> Spots.bring(rows, ref.id()));
        });
        show();
        map.show(model.lines());
    }

    Node node() {
        return node;
    }

    void reveal(Ref ref) {
        pages.show(0);
        model.select(ref);
    }

    private Node[] acts(Node chips) {
        var problem =
                Buttons.plain("problem-add", texts.get("causes.problem.add"), MaterialDesignP.PLUS, this::addProblem);
        var own = Buttons.plain("cause-add", texts.get("causes.cause.add"), MaterialDesignP.PLUS, this::addCause);
        var pick = Buttons.primary(
                "cause-pick",
                texts.get("causes.cause.pick"),
                MaterialDesignB.BOOK_PLUS_OUTLINE,
                () -> model.takeOver(dialogs.fromCatalogue()));
        return new Node[] {chips, problem, own, pick};
    }

    private void addProblem() {
        dialogs.problem(model.blankProblem()).ifPresent(model::save);
    }

    private void addCause() {
        dialogs.cause(model.blankCause()).ifPresent(model::save);
    }

    private void show() {
        boolean focused = rows.isFocusWithin();
        if (model.lines().isEmpty()) {
            rows.getChildren()
                    .setAll(new EmptyState(
                            MaterialDesignS.SITEMAP_OUTLINE,
                            texts.get("causes.outline.empty"),
                            Buttons.plain(
                                    "problem-add-first",
                                    texts.get("causes.problem.add"),
                                    MaterialDesignP.PLUS,
                                    this::addProblem)));
            return;
        }
        List<Node> shown = new ArrayList<>();
        for (int i = 0; i < model.lines().size(); i++) {
            var row = row(i, model.lines().get(i));
            model.lines().get(i).ref().ifPresent(ref -> Spots.mark(row, ref.id()));
            shown.add(row);
        }
        rows.getChildren().setAll(shown);
        if (focused) {
            shown.stream()
                    .filter(row -> row.getStyleClass().contains("outline-selected"))
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        }
    }

    private Node row(int index, OutlineLine line) {
        var name = new Label(line.name());
        name.setWrapText(true);
        var words = new VBox(name);
        HBox.setHgrow(words, Priority.ALWAYS);
        if (line.ref().isEmpty()) {
            name.getStyleClass().addAll("muted", "row-title");
            return words;
        }
        var strength = new Label(line.strength().words(texts));
        strength.setWrapText(true);
        strength.getStyleClass().add("small-muted");
        words.getChildren().add(strength);
        var ref = line.ref().get();
        var row = new ActionRow(
                "outline-" + index, line.name() + ", " + strength.getText(), () -> model.select(ref), words);
        row.getStyleClass().add(line.heading() ? "outline-problem" : "outline-cause");
        if (ref.equals(model.selected().get())) {
            row.getStyleClass().add("outline-selected");
        }
        if (line.marks().priority()) {
            row.getChildren().add(icon(MaterialDesignS.STAR, texts.get("causes.priority")));
        }
        if (line.marks().toVerify()) {
            row.getChildren().add(icon(MaterialDesignP.PROGRESS_QUESTION, texts.get("general.toVerify")));
        }
        if (line.marks().older()) {
            row.getChildren()
                    .add(icon(
                            MaterialDesignB.BOOK_REFRESH_OUTLINE,
                            model.renewal().mark()));
        }
        return row;
    }

    private static Node icon(Ikon ikon, String words) {
        var icon = new Label("", new FontIcon(ikon));
        icon.setTooltip(new Tooltip(words));
        icon.setAccessibleText(words);
        icon.setMinWidth(Region.USE_PREF_SIZE);
        return icon;
    }

    private void key(KeyEvent event) {
        int step = switch (event.getCode()) {
            case DOWN -> 1;
            case UP -> -1;
            default -> 0;
        };
        if (step == 0) {
            return;
        }
        var refs = model.lines().stream().flatMap(line -> line.ref().stream()).toList();
        int next = refs.indexOf(model.selected().get()) + step;
        model.select(refs.get(Math.clamp(next, 0, refs.size() - 1)));
        event.consume();
    }
}
