package nl.wed.workbench.ui.figures;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.KeyMessage;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.basis.BasisCard;
import nl.wed.workbench.ui.figures.kit.BesideOrUnder;
import nl.wed.workbench.ui.figures.kit.ChainLinks;
import nl.wed.workbench.ui.figures.kit.FigureText;
import nl.wed.workbench.ui.figures.kit.RowCell;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Card;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.EmptyState;
import nl.wed.workbench.ui.kit.Form;
import nl.wed.workbench.ui.kit.RowInSight;
import nl.wed.workbench.ui.kit.Scroll;
import nl.wed.workbench.ui.kit.SectionHeader;
import nl.wed.workbench.ui.kit.Toolbar;
import nl.wed.workbench.ui.navigation.Navigator;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// The five to eight key messages, with the figures each rests on.
final class MessagesView extends VBox {
    private static final int FEWEST = 5;
    private static final int MOST = 8;

    private final FiguresViewModel figures;
    private final MessagesViewModel model;
    private final Texts texts;
    private final Dialogs dialogs;
    private final FigureText words;
    private final Consumer<UUID> openFigure;
    private final ListView<KeyMessage> list;
    private final Label count = new Label();
    private final VBox linked = new VBox();
    private final ChainLinks chain;
    private final Form form;
    private final BasisCard basis;
    private List<KeyMessage> marked = List.of();

    MessagesView(FiguresViewModel figures, Texts texts, Dialogs dialogs, Navigator navigator) {
        this.figures = figures;
        this.model = figures.messages();
        this.texts = texts;
        this.dialogs = dialogs;
        words = new FigureText(texts);
        openFigure = figures::openFigure;
        chain = new ChainLinks(figures.project(), texts, navigator);
        basis = new BasisCard(figures.basis(), texts, navigator::open);
        form = new Form(texts, model.editor()::leave);
        list = new ListView<>(model.messages());
        list.setId("messages");
        RowInSight.of(list);
        list.setCellFactory(_ -> new RowCell<>(this::face));
        list.widthProperty().addListener(_ -> Platform.runLater(list::refresh));
        list.setPlaceholder(new EmptyState(
                MaterialDesignM.MESSAGE_TEXT_OUTLINE,
                texts.get("figures.message.none"),
                Buttons.plain("message-add-first", texts.get("figures.message.add"), MaterialDesignP.PLUS, this::add)));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> {
            if (now != null) {
                model.editor().select(now.id());
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        count.getStyleClass().add("muted");
        count.setWrapText(true);
        var master = new VBox(new Toolbar(addButton(), count), list);
        master.getStyleClass().add("part");
        var both = new BesideOrUnder(master, detail(), 0.45);
        both.getStyleClass().add("messages-both");
        var page = new Scroll(both);
        page.setFitToHeight(true);
        VBox.setVgrow(page, Priority.ALWAYS);
        getStyleClass().add("part");
        getChildren().add(page);
        model.messages().addListener((InvalidationListener) _ -> refresh());
        model.revised().addListener((_, _, _) -> list.refresh());
        figures.project().property().addListener((_, _, _) -> marks());
        model.editor().record().addListener((_, _, _) -> refresh());
        refresh();
    }

    /// A row tells what changed elsewhere.
    private void marks() {
        var now = model.messages().stream().filter(this::isOutdated).toList();
        if (!now.equals(marked)) {
            marked = now;
            list.refresh();
        }
    }

    private boolean isOutdated(KeyMessage message) {
        return figures.basis().isOutdated(new Ref(FigureRecords.KEY_MESSAGE, message.id()));
    }

    private void refresh() {
        int number = model.messages().size();
        String key = number < FEWEST
                ? "figures.message.tooFew"
                : number > MOST ? "figures.message.tooMany" : "figures.message.enough";
        count.setText(texts.get(key, number));
        if (model.editor().current().isEmpty() && number > 0) {
            model.editor().select(model.messages().getFirst().id());
        }
        model.editor().current().ifPresent(one -> {
            if (!one.equals(list.getSelectionModel().getSelectedItem())) {
                list.getSelectionModel().select(one);
            }
            var ref = new Ref(FigureRecords.KEY_MESSAGE, one.id());
            chain.show(ref);
            basis.show(ref);
        });
        linked.getChildren().setAll(model.linked().stream().map(this::linked).toList());
        if (model.linked().isEmpty()) {
            var none = new Label(texts.get("figures.message.noFigure"));
            none.getStyleClass().add("muted");
            none.setWrapText(true);
            linked.getChildren().add(none);
        }
    }

    private Region face(KeyMessage message) {
        var number = new Label(Integer.toString(model.messages().indexOf(message) + 1));
        number.getStyleClass().add("message-number");
        var text = new Label(message.text().isBlank() ? "…" : message.text());
        text.setWrapText(true);
        var below = new Label(String.join(" · ", model.names(message)));
        below.setWrapText(true);
        below.getStyleClass().addAll("muted", "row-small");
        var both = new VBox(text, below);
        HBox.setHgrow(both, Priority.ALWAYS);
        var row = new HBox(number, both);
        if (model.isRevised(message)) {
            row.getChildren().add(Badge.revised(texts));
        } else if (isOutdated(message)) {
            row.getChildren().add(Badge.outdated(texts));
        }
        row.getStyleClass().add("choice-row");
        row.setAccessibleText(text.getText());
        return row;
    }

    private Node detail() {
        form.area(texts.get("figures.message.text"), 4, model.text())
                .id("message-text")
                .help(texts.get("figures.message.help"))
                .required(texts.get("figures.message.textMissing"));
        var link = Buttons.plain(
                "message-link", texts.get("figures.message.link"), MaterialDesignL.LINK_VARIANT_PLUS, this::link);
        var acts = new Toolbar(
                act("message-up", "up", MaterialDesignA.ARROW_UP, () -> model.move(-1)),
                act("message-down", "down", MaterialDesignA.ARROW_DOWN, () -> model.move(1)),
                act("message-remove", "remove", MaterialDesignD.DELETE_OUTLINE, model::remove));
        linked.getStyleClass().add("linked-figures");
        var content = new VBox(
                basis,
                new Card(acts, form),
                new Card(SectionHeader.part(texts.get("figures.message.figures"), link), linked),
                Card.titled(texts.get("figures.chain.title"), chain));
        content.getStyleClass().add("figure-parts");
        var scroll = new Scroll(content);
        var nothing = new EmptyState(
                MaterialDesignM.MESSAGE_TEXT_OUTLINE,
                texts.get("figures.message.select"),
                Buttons.plain("message-add-here", texts.get("figures.message.add"), MaterialDesignP.PLUS, this::add));
        var selected = model.editor().record().isNotNull();
        scroll.visibleProperty().bind(selected);
        nothing.visibleProperty().bind(selected.not());
        return new StackPane(nothing, scroll);
    }

    private Button act(String id, String key, Ikon icon, Runnable act) {
        return Buttons.flat(id, texts.get("figures.message." + key), icon, act);
    }

    private Button addButton() {
        return Buttons.primary("message-add", texts.get("figures.message.add"), MaterialDesignP.PLUS, this::add);
    }

    private void add() {
        model.add();
        form.lookup("#message-text").requestFocus();
    }

    private void link() {
        dialogs.choose(
                        texts.get("figures.message.link"),
                        texts.get("figures.message.link"),
                        model.linkable(),
                        this::nameAndValue)
                .ifPresent(model::link);
    }

    private String nameAndValue(Indicator indicator) {
        return indicator.name()
                + " – "
                + model.figure(indicator).map(words::own).orElseGet(() -> model.withoutFigure(indicator));
    }

    private Node linked(Indicator indicator) {
        var name = Buttons.link("", indicator.name(), () -> openFigure.accept(indicator.id()));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var value = new Label(model.figure(indicator)
                .map(one -> words.own(one) + " (" + one.own().periodLabel() + ")")
                .orElseGet(() -> model.withoutFigure(indicator)));
        value.setMinWidth(USE_PREF_SIZE);
        var off = Buttons.icon(
                "message-unlink",
                texts.get("figures.message.unlink"),
                MaterialDesignC.CLOSE,
                () -> model.unlink(indicator));
        var row = new HBox(name, value, off);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("chain-link");
        return row;
    }
}
