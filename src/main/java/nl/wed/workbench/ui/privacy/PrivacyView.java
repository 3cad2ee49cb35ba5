package nl.wed.workbench.ui.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.privacy.KnownPerson;
import nl.wed.workbench.domain.privacy.PrivacyReason;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.EmptyState;
import nl.wed.workbench.ui.kit.FaceCell;
import nl.wed.workbench.ui.kit.Linked;
import nl.wed.workbench.ui.kit.Looking;
import nl.wed.workbench.ui.kit.RowInSight;
import nl.wed.workbench.ui.kit.SectionHeader;
import nl.wed.workbench.ui.kit.Spots;
import nl.wed.workbench.ui.kit.Tone;
import nl.wed.workbench.ui.kit.Toolbar;
import nl.wed.workbench.ui.navigation.Navigator;
import nl.wed.workbench.ui.navigation.ScreenView;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/// The spots that may tell who somebody is, each with its sentence, and what can be done about the one that
/// is chosen: go there, put the pseudonym, or let it stand with a reason.
public final class PrivacyView implements ScreenView {
    private final PrivacyViewModel model;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Navigator navigator;
    private final ListView<PrivacyLine> list;
    private final HBox badges = new HBox();
    private final Button jump;
    private final Button replace;
    private final Button everywhere;
    private final Button leave;
    private final Button reopen;
    private final VBox node;

    /// Shows that model.
    public PrivacyView(PrivacyViewModel model, Dialogs dialogs, Texts texts, Navigator navigator) {
        this.model = model;
        this.dialogs = dialogs;
        this.texts = texts;
        this.navigator = navigator;
        list = list();
        badges.getStyleClass().add("open-point");
        badges.setId("privacy-state");
        jump = Looking.stays(
                Buttons.plain("privacy-jump", texts.get("privacy.jump"), MaterialDesignA.ARROW_RIGHT, this::jump));
        replace = Buttons.plain("privacy-replace", "", MaterialDesignS.SWAP_HORIZONTAL, model::replace);
        everywhere = Buttons.plain("privacy-everywhere", "", MaterialDesignR.REPEAT, model::replaceEverywhere);
        leave = Buttons.plain("privacy-leave", texts.get("privacy.leave"), MaterialDesignC.CHECK, this::leave);
        reopen = Buttons.plain(
                "privacy-reopen", texts.get("privacy.reopen"), MaterialDesignL.LOCK_OPEN_OUTLINE, model::reopen);
        var header = SectionHeader.screen(texts.get("privacy.title"), texts.get("privacy.help"));
        header.setMinHeight(Region.USE_PREF_SIZE);
        node = new VBox(
                header,
                new HBox(badges, spring(), withLeft()),
                middle(),
                new Toolbar(jump, replace, everywhere, leave, reopen));
        node.getStyleClass().add("screen");
        model.selected().addListener((_, _, now) -> choose(now));
        model.state().addListener((_, _, now) -> state(now));
        state(model.state().get());
        choose(model.selected().get());
        node.sceneProperty().addListener((_, _, now) -> model.watch(now != null));
    }

    /// Puts a node between what the screen is about and how it stands.
    public PrivacyView under(Node extra) {
        node.getChildren().add(1, extra);
        return this;
    }

    @Override
    public Node node() {
        return node;
    }

    /// A reason is shown among what stays.
    @Override
    public void reveal(Ref ref) {
        model.withLeft().set(true);
        model.lines().stream()
                .filter(line ->
                        line.reason().filter(one -> one.id().equals(ref.id())).isPresent())
                .findFirst()
                .ifPresent(model.selected()::set);
    }

    private ListView<PrivacyLine> list() {
        var view = new ListView<>(model.lines());
        view.setId("privacy-list");
        RowInSight.of(view);
        Spots.rows(view, line -> line.reason().map(PrivacyReason::id).orElse(null));
        view.setAccessibleText(texts.get("privacy.title"));
        view.setCellFactory(_ -> new FaceCell<>(this::face));
        view.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> {
            if (now != null) {
                model.selected().set(now);
            }
        });
        view.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                jump();
                event.consume();
            }
        });
        return view;
    }

    private Node middle() {
        var empty = EmptyState.resting(MaterialDesignS.SHIELD_CHECK_OUTLINE, texts.get("privacy.empty"));
        var unknown = EmptyState.resting(MaterialDesignL.LOCK_OUTLINE, texts.get("privacy.emptyLocked"));
        var both = new StackPane(list, empty, unknown);
        VBox.setVgrow(both, Priority.ALWAYS);
        both.setMinHeight(0);
        Runnable shown = () -> {
            list.setVisible(!model.lines().isEmpty());
            boolean names = model.state().get().names();
            empty.setVisible(model.lines().isEmpty() && names);
            unknown.setVisible(model.lines().isEmpty() && !names);
        };
        model.state().addListener((_, _, _) -> shown.run());
        model.lines().addListener((ListChangeListener<PrivacyLine>) _ -> shown.run());
        shown.run();
        return both;
    }

    private CheckBox withLeft() {
        var box = Looking.stays(new CheckBox(texts.get("privacy.withLeft")));
        box.setId("privacy-with-left");
        Linked.both(box.selectedProperty(), model.withLeft());
        return box;
    }

    private static Node spring() {
        var spring = new HBox();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    private Node face(PrivacyLine line) {
        boolean open = line.reason().isEmpty();
        var kind = new Badge(
                line.kind(),
                open ? MaterialDesignA.ALERT_OCTAGON : MaterialDesignC.CHECK,
                open ? Tone.DANGER : Tone.NEUTRAL);
        var place = new Label(line.place());
        place.setWrapText(true);
        place.getStyleClass().add("muted");
        HBox.setHgrow(place, Priority.ALWAYS);
        var head = new HBox(kind, place);
        head.getStyleClass().add("open-point");
        var box = new VBox(head, sentence(line));
        line.reason().ifPresent(one -> {
            var why = new Label(texts.get("privacy.why", one.reason(), one.day()));
            why.setWrapText(true);
            why.getStyleClass().add("muted");
            box.getChildren().add(why);
        });
        box.getStyleClass().add("privacy-line");
        return box;
    }

    /// The sentence with the words in it made to stand out.
    private static Node sentence(PrivacyLine line) {
        String sentence = line.finding().sentence();
        String words = line.finding().spot().words().strip().replaceAll("\\s+", " ");
        int at = sentence.indexOf(words);
        List<Text> parts = new ArrayList<>();
        if (at < 0) {
            parts.add(new Text(sentence));
        } else {
            var found = new Text(words);
            found.getStyleClass().add("privacy-words");
            parts.add(new Text(sentence.substring(0, at)));
            parts.add(found);
            parts.add(new Text(sentence.substring(at + words.length())));
        }
        parts.forEach(part -> part.getStyleClass().add("privacy-text"));
        var flow = new TextFlow(parts.toArray(Text[]::new));
        flow.getStyleClass().add("privacy-sentence");
        return flow;
    }

    private void choose(@Nullable PrivacyLine line) {
        if (line != null && list.getSelectionModel().getSelectedItem() != line) {
            list.getSelectionModel().select(line);
        }
        jump.setDisable(line == null || !line.finding().inRecord());
        leave.setDisable(line == null || line.reason().isPresent());
        show(reopen, line != null && line.reason().isPresent());
        var person = line == null ? Optional.<KnownPerson>empty() : line.person();
        show(replace, person.isPresent());
        show(everywhere, person.isPresent() && line != null && line.places() > 1);
        person.ifPresent(one -> replace.setText(texts.get("privacy.replace", one.pseudonym())));
        person.ifPresent(one -> everywhere.setText(texts.get("privacy.everywhere", line == null ? 0 : line.places())));
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void state(PrivacyViewModel.State now) {
        badges.getChildren().clear();
        if (now.looking()) {
            badges.getChildren()
                    .add(new Badge(texts.get("privacy.gate.looking"), MaterialDesignP.PROGRESS_CLOCK, Tone.NEUTRAL));
            return;
        }
        badges.getChildren()
                .add(new Badge(
                        texts.get("privacy.open", now.open()),
                        now.open() == 0 ? MaterialDesignC.CHECK : MaterialDesignA.ALERT_OCTAGON,
                        now.open() == 0 ? Tone.SUCCESS : Tone.DANGER));
        if (now.left() > 0) {
            badges.getChildren()
                    .add(new Badge(texts.get("privacy.left", now.left()), MaterialDesignC.CHECK, Tone.NEUTRAL));
        }
        if (now.names() && now.unnamed() > 0) {
            badges.getChildren()
                    .add(new Badge(
                            texts.get("privacy.unnamed", now.unnamed()),
                            MaterialDesignA.ACCOUNT_QUESTION_OUTLINE,
                            Tone.WARNING));
        }
        if (!now.names()) {
            badges.getChildren()
                    .add(new Badge(texts.get("privacy.namesNotChecked"), MaterialDesignL.LOCK_OUTLINE, Tone.WARNING));
        }
    }

    private void jump() {
        if (!jump.isDisabled()) {
            model.target().ifPresent(ref -> navigator.open(ref, model.words()));
        }
    }

    private void leave() {
        dialogs.ask(
                        texts.get("privacy.leaveTitle"),
                        texts.get("privacy.leaveReason"),
                        "",
                        texts.get("privacy.leaveAct"))
                .ifPresent(model::leave);
        list.requestFocus();
    }
}
