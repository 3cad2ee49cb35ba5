package nl.wed.workbench.ui.figures.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.kit.FigureJumps;
import nl.wed.workbench.ui.figures.peers.PeersView;
import nl.wed.workbench.ui.figures.peers.PeersViewModel;
import nl.wed.workbench.ui.kit.Dialogs;
import org.jspecify.annotations.Nullable;

/// The profile, with the detail of a figure or the peer groups beside it, or in its place when the
/// window is narrow.
public final class ProfileView extends StackPane {
    private static final double LIST_PART = 0.5;
    private static final double BOTH = 62;

    private final ProfileViewModel model;
    private final ProfileList list;
    private final Supplier<Node> makeDetail;
    private final Supplier<Node> makePeers;
    private final SplitPane both = new SplitPane();
    private final Label em = new Label("m");
    private @Nullable Node detail;
    private @Nullable Node peers;

    /// The profile of that model; `detail` makes what shows the selected figure, when it is needed.
    public ProfileView(
            ProfileViewModel model,
            PeersViewModel groups,
            FigureJumps jumps,
            Supplier<Node> detail,
            Texts texts,
            Dialogs dialogs) {
        this.model = model;
        makeDetail = detail;
        makePeers = () ->
                new PeersView(groups, texts, dialogs, () -> model.managing().set(false));
        list = new ProfileList(model, groups, jumps, texts);
        both.getStyleClass().add("master-detail");
        em.setVisible(false);
        em.setManaged(false);
        getChildren().addAll(both, em);
        getStylesheets()
                .add(Objects.requireNonNull(ProfileView.class.getResource("/css/profile.css"))
                        .toExternalForm());
        InvalidationListener again = _ -> arrange();
        widthProperty().addListener(again);
        em.fontProperty().addListener(again);
        model.selected().addListener(again);
        model.managing().addListener(again);
        arrange();
    }

    private void arrange() {
        double letter = em.getFont().getSize();
        list.letters(letter);
        boolean open = model.selected().get().isPresent();
        boolean managing = model.managing().get();
        List<Node> parts = new ArrayList<>();
        if (!open && !managing || getWidth() >= BOTH * letter) {
            parts.add(list);
        }
        if (managing) {
            peers = peers == null ? makePeers.get() : peers;
            parts.add(peers);
        } else if (open) {
            detail = detail == null ? makeDetail.get() : detail;
            parts.add(detail);
        }
        if (!both.getItems().equals(parts)) {
            boolean closed = parts.equals(List.of(list));
            both.getItems().setAll(parts);
            both.setDividerPositions(LIST_PART);
            if (closed && getScene() != null) {
                Platform.runLater(list::takeFocus);
            }
        }
    }
}
