package nl.wed.workbench.ui.interviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Further;
import nl.wed.workbench.ui.kit.Neighbours;
import nl.wed.workbench.ui.kit.Neighbours.Near;
import nl.wed.workbench.ui.navigation.Navigator;
import nl.wed.workbench.ui.observing.ProjectProperty;
import org.jspecify.annotations.Nullable;

/// Where a record comes from and what follows from it, as links.
final class ChainCard extends VBox {
    private static final int MOST = 6;

    private final ProjectProperty project;
    private final Texts texts;
    private final Navigator navigator;
    private @Nullable Ref ref;
    private @Nullable Neighbours shown;

    ChainCard(ProjectProperty project, Texts texts, Navigator navigator) {
        this.project = project;
        this.texts = texts;
        this.navigator = navigator;
        getStyleClass().add("chain-card");
        project.property().addListener((_, _, _) -> refresh());
        project.chain().addListener((_, _, _) -> refresh());
    }

    /// Shows the chain of that record; of nothing for null.
    void show(@Nullable Ref newRef) {
        ref = newRef;
        refresh();
    }

    private void refresh() {
        var now = ref;
        var face = now == null || project.get().find(now).isEmpty() ? null : Neighbours.of(project, texts, now);
        if (Objects.equals(face, shown)) {
            return; // a link that is being clicked stays the same one
        }
        shown = face;
        getChildren().clear();
        if (face == null) {
            return;
        }
        var heading = new Label(texts.get("interviews.chain"));
        heading.getStyleClass().add("chain-title");
        getChildren().add(heading);
        if (!face.origins().isEmpty()) {
            getChildren().addAll(part("interviews.chain.origins", face.origins()));
        }
        getChildren().addAll(part("interviews.chain.consequences", face.consequences()));
        face.unprinted()
                .ifPresentOrElse(
                        words -> getChildren().add(muted(words)),
                        () -> getChildren().addAll(part("shell.foot.printed", face.printed())));
    }

    private static Label muted(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        return label;
    }

    private List<Node> part(String key, List<Near> near) {
        var words = muted(texts.get(key));
        List<Node> nodes = new ArrayList<>(List.of(words));
        if (near.isEmpty()) {
            words.setText(words.getText() + " " + texts.get("interviews.chain.nothing"));
        }
        nodes.addAll(Further.of(
                near,
                MOST,
                one -> Buttons.link("", one.words(), () -> navigator.open(one.line())),
                more -> texts.get("interviews.chain.more", more)));
        return nodes;
    }
}
