package nl.wed.workbench.ui.appraisal;

import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.appraisal.Option;
import nl.wed.workbench.domain.causes.Cause;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.appraisal.OptionsViewModel.Group;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.EmptyState;
import nl.wed.workbench.ui.kit.FollowingList;
import nl.wed.workbench.ui.kit.Looking;
import nl.wed.workbench.ui.kit.MasterDetail;
import nl.wed.workbench.ui.kit.Scroll;
import nl.wed.workbench.ui.kit.Tone;
import nl.wed.workbench.ui.navigation.Navigator;
import nl.wed.workbench.ui.navigation.Screen;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;

/// The priority causes on the left; on the right the options for the chosen one with what could be
/// added, or the option that is edited.
final class OptionsView {
    private final OptionsViewModel model;
    private final Texts texts;
    private final FollowingList<Group> groups;
    private final CausePage page;
    private final Node node;

    OptionsView(OptionsViewModel model, OptionForm form, Texts texts, Navigator navigator) {
        this.model = model;
        this.texts = texts;
        page = new CausePage(model, texts);
        groups = new FollowingList<>(
                "option-causes", texts.get("appraisal.options.causes"), model.groups(), this::face, this::choose);
        var detail = new StackPane(new Scroll(page.node()), new Scroll(form.node()));
        model.editor().record().addListener((_, _, now) -> show(detail, now != null));
        show(detail, model.editor().current().isPresent());
        var empty = new EmptyState(
                MaterialDesignG.GRAPH_OUTLINE,
                texts.get("appraisal.options.empty"),
                Looking.stays(Buttons.primary(
                        "options-to-causes",
                        texts.get("appraisal.options.toCauses"),
                        MaterialDesignA.ARROW_RIGHT,
                        () -> navigator.open(Screen.CAUSES))));
        var both = new MasterDetail(groups, detail, 0.33);
        var stack = new StackPane(both, empty);
        Runnable shown = () -> {
            boolean none = model.groups().isEmpty();
            both.setVisible(!none);
            empty.setVisible(none);
        };
        model.groups().addListener((ListChangeListener<Group>) _ -> {
            shown.run();
            follow();
        });
        model.project().addListener((_, _, _) -> page.refresh());
        shown.run();
        follow();
        node = stack;
    }

    Node node() {
        return node;
    }

    /// Opens an option for editing.
    void reveal(Option option) {
        model.groups().stream()
                .filter(group -> group.options().contains(option))
                .findFirst()
                .ifPresent(group -> choose(group.cause()));
        model.editor().select(option.id());
        follow();
    }

    private void choose(Group group) {
        choose(group.cause());
        model.editor().select(null);
        page.refresh();
    }

    private void choose(@Nullable Cause cause) {
        model.cause().set(cause == null ? null : cause.id());
        page.refresh();
    }

    private void follow() {
        groups.follow(model.groups().stream()
                .filter(group -> Objects.equals(
                        group.cause() == null ? null : group.cause().id(),
                        model.cause().get()))
                .findFirst()
                .orElse(null));
        page.refresh();
    }

    /// Both stay where they are, so that typing keeps its focus when the record changes.
    private static void show(StackPane detail, boolean editing) {
        detail.getChildren().getFirst().setVisible(!editing);
        detail.getChildren().getLast().setVisible(editing);
    }

    private Node face(Group group) {
        var cause = group.cause();
        var name = new Label(cause == null ? texts.get("appraisal.options.rest") : cause.name());
        name.setWrapText(true);
        name.getStyleClass().add("row-title");
        int count = group.options().size();
        Node state = count == 0
                ? new Badge(texts.get("appraisal.options.none"), MaterialDesignA.ALERT, Tone.WARNING)
                : new Badge(texts.get("appraisal.options.count", count), MaterialDesignC.CHECK, Tone.NEUTRAL);
        var box = new VBox(name, state);
        box.getStyleClass().add("row-face");
        return box;
    }
}
