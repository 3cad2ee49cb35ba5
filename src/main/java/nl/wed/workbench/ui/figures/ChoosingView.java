package nl.wed.workbench.ui.figures;

import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR;

import java.util.List;
import java.util.UUID;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.VerificationStatus;
import nl.wed.workbench.domain.figures.Direction;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.kit.BesideOrBelow;
import nl.wed.workbench.ui.figures.kit.FigureJumps;
import nl.wed.workbench.ui.figures.kit.FigureText;
import nl.wed.workbench.ui.figures.kit.FilterBox;
import nl.wed.workbench.ui.figures.kit.IndicatorForm;
import nl.wed.workbench.ui.figures.kit.RowCell;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.EmptyState;
import nl.wed.workbench.ui.kit.Looking;
import nl.wed.workbench.ui.kit.RemovalQuestion;
import nl.wed.workbench.ui.kit.SearchField;
import nl.wed.workbench.ui.kit.Spots;
import nl.wed.workbench.ui.kit.Tone;
import nl.wed.workbench.ui.kit.Toolbar;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/// The catalogue of indicators with a tick for what belongs to the trajectory.
final class ChoosingView extends VBox {
    private final ChoosingViewModel model;
    private final Texts texts;
    private final Dialogs dialogs;
    private final FigureJumps jumps;
    private final ListView<ChoiceItem> list;
    private final Label count = new Label();

    ChoosingView(ChoosingViewModel model, Texts texts, Dialogs dialogs, FigureJumps jumps) {
        this.model = model;
        this.texts = texts;
        this.dialogs = dialogs;
        this.jumps = jumps;
        list = new ListView<>(model.items());
        list.setId("choice");
        Spots.rows(
                list,
                one -> one instanceof ChoiceItem.Row row
                        ? row.chosen().map(Indicator::id).orElse(null)
                        : null);
        list.setCellFactory(_ -> new RowCell<>(this::face));
        list.setPlaceholder(new EmptyState(
                MaterialDesignM.MAGNIFY_CLOSE,
                texts.get("figures.empty.noHit"),
                Looking.stays(Buttons.plain(
                        "choice-everything",
                        texts.get("profile.everything"),
                        MaterialDesignF.FILTER_OFF_OUTLINE,
                        this::everything))));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        list.widthProperty().addListener(_ -> list.refresh());
        VBox.setVgrow(list, Priority.ALWAYS);
        count.getStyleClass().add("muted");
        getStyleClass().add("part");
        getChildren().addAll(toolbar(), list);
        model.items().addListener((InvalidationListener) _ -> count());
        count();
    }

    private void count() {
        count.setText(texts.get("figures.choice.count", model.chosenCount()));
    }

    private void everything() {
        model.query().set("");
        model.shown().set(ChoosingViewModel.Shown.values()[0]);
    }

    private Node toolbar() {
        var own = Buttons.plain("own-add", texts.get("figures.choice.ownAdd"), MaterialDesignP.PLUS, this::addOwn);
        var defaults = Buttons.plain(
                "default-set-add",
                texts.get("figures.choice.addDefaults"),
                MaterialDesignS.STAR_OUTLINE,
                model::chooseDefaultSet);
        return new Toolbar(
                new SearchField("choice-search", texts.get("figures.choice.search"), model.query()),
                new FilterBox<>(
                        "choice-shown",
                        texts.get("figures.filter.shown"),
                        List.of(ChoosingViewModel.Shown.values()),
                        one -> texts.name("figures", one),
                        model.shown()),
                defaults,
                own,
                count);
    }

    private Region face(ChoiceItem item) {
        return switch (item) {
            case ChoiceItem.Theme(String name) -> {
                var label = new Label(name);
                label.getStyleClass().add("theme-heading");
                yield label;
            }
            case ChoiceItem.Row row -> row(row);
        };
    }

    private Region row(ChoiceItem.Row row) {
        var tick = new CheckBox();
        tick.setSelected(row.chosen().isPresent());
        tick.setFocusTraversable(false);
        tick.setAccessibleText(row.name());
        tick.setId("tick-" + row.code());
        tick.setOnAction(_ -> toggle(row));
        var title = new Label(row.code() == null ? row.name() : row.code() + "  " + row.name());
        title.setWrapText(true);
        title.getStyleClass().add("row-title");
        var definition = new Label(row.definition());
        definition.setWrapText(true);
        var below = new Label(row.unit() + " · " + new FigureText(texts).who(row.provider()));
        below.setWrapText(true);
        below.getStyleClass().addAll("muted", "row-small");
        var words = new VBox(title, definition, below);
        if (!row.also().isEmpty()) {
            var also = new Label(texts.get("shell.also", row.also()));
            also.setWrapText(true);
            also.getStyleClass().addAll("muted", "row-small");
            words.getChildren().add(1, also);
        }
        words.getStyleClass().add("choice-words");
        var badges = new VBox(badges(row));
        badges.getStyleClass().add("choice-badges");
        badges.setAlignment(Pos.TOP_RIGHT);
        var facts = BesideOrBelow.squeezing(words, badges);
        HBox.setHgrow(facts, Priority.ALWAYS);
        var box = new HBox(tick, facts);
        box.getStyleClass().add("choice-row");
        box.setAccessibleText(title.getText());
        return box;
    }

    private Node[] badges(ChoiceItem.Row row) {
        var badges = new java.util.ArrayList<Node>();
        row.chosen()
                .filter(_ -> row.hasData())
                .ifPresent(one -> badges.add(
                        Buttons.link("", texts.get("figures.choice.hasData"), () -> jumps.openFigure(one.id()))));
        if (row.inDefaultSet()) {
            badges.add(new Badge(texts.get("figures.choice.inDefaultSet"), MaterialDesignS.STAR_OUTLINE, Tone.ACCENT));
        }
        if (row.code() != null && !model.local(row.code())) {
            badges.add(new Badge(texts.get("figures.choice.notLocal"), MaterialDesignE.EARTH, Tone.NEUTRAL));
        }
        if (row.status() == VerificationStatus.TO_VERIFY) {
            badges.add(Badge.toVerify(texts));
        }
        row.chosen()
                .filter(one -> model.renewal().marks(new Ref(INDICATOR, one.id())))
                .ifPresent(one ->
                        badges.add(Buttons.link("", model.renewal().mark(), () -> jumps.openDefinition(one.id()))));
        row.chosen().filter(_ -> row.code() == null).ifPresent(own -> badges.add(ownActs(own)));
        return badges.toArray(Node[]::new);
    }

    private Node ownActs(Indicator own) {
        var edit = Buttons.icon(
                "own-edit", texts.get("figures.choice.ownChange"), MaterialDesignP.PENCIL_OUTLINE, () -> editOwn(own));
        var remove = Buttons.icon(
                "own-remove", texts.get("figures.choice.removeAct"), MaterialDesignD.DELETE_OUTLINE, () -> remove(own));
        return new HBox(edit, remove);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE
                && list.getSelectionModel().getSelectedItem() instanceof ChoiceItem.Row row) {
            int place = list.getSelectionModel().getSelectedIndex();
            toggle(row);
            list.getSelectionModel().select(place);
            event.consume();
        }
    }

    private void toggle(ChoiceItem.Row row) {
        if (row.chosen().isPresent()) {
            remove(row.chosen().get());
        } else if (row.code() != null) {
            model.choose(row.code());
        }
        list.refresh();
    }

    private void remove(Indicator indicator) {
        var ref = new Ref(FigureRecords.INDICATOR, indicator.id());
        var question = new RemovalQuestion(dialogs, texts, model::now);
        if (question.goesUnasked(ref, texts.get("figures.choice.removeAct"))) {
            model.remove(indicator);
        }
    }

    private void addOwn() {
        editOwn(new Indicator(
                UUID.randomUUID(),
                null,
                "",
                model.themes().all().getFirst(),
                "",
                "%",
                Direction.NEUTRAL,
                List.of(),
                "",
                null,
                null,
                List.of(),
                VerificationStatus.TO_VERIFY,
                null,
                null));
    }

    private void editOwn(Indicator indicator) {
        var form = new IndicatorForm(indicator, model.themes(), texts);
        if (dialogs.show(texts.get("figures.own.title"), texts.get("figures.own.save"), form)) {
            model.putOwn(form.result());
        }
    }
}
