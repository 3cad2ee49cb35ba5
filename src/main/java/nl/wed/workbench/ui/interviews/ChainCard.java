package nl.wed.workbench.ui.interviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.records.RecordLabel;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
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
    private @Nullable Face shown;

    /// A neighbour in the chain, in words.
    private record Near(Ref ref, String words) {}

    private record Face(List<Near> origins, List<Near> consequences) {}

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
        var face = now == null || project.get().find(now).isEmpty() ? null : face(now);
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
    }

    private Face face(Ref now) {
        var chain = project.chain().get();
        return new Face(
                chain.origins(now).stream().map(this::near).toList(),
                chain.consequences(now).stream().map(this::near).toList());
    }

    private Near near(Ref target) {
        var now = project.get();
        String label = now.find(target).map(one -> RecordLabel.of(now, one)).orElse("");
        return new Near(target, texts.get("chain.type." + target.type().name()) + ": " + label);
    }

    private List<Node> part(String key, List<Near> near) {
        var words = new Label(texts.get(key));
        words.getStyleClass().add("muted");
        List<Node> nodes = new ArrayList<>(List.of(words));
        if (near.isEmpty()) {
            words.setText(words.getText() + " " + texts.get("interviews.chain.nothing"));
        }
        near.stream()
                .limit(MOST)
                .forEach(one -> nodes.add(Buttons.link("", one.words(), () -> navigator.open(one.ref()))));
        if (near.size() > MOST) {
            nodes.add(new Label(texts.get("interviews.chain.more", near.size() - MOST)));
        }
        return nodes;
    }
}
