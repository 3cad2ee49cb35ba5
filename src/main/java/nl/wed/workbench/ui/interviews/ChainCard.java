package nl.wed.workbench.ui.interviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.chain.ChainLine;
import nl.wed.workbench.texts.ChainWords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Further;
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
    private record Near(ChainLine line, String words) {}

    private record Face(List<Near> origins, List<Near> consequences, List<Near> printed, Optional<String> unprinted) {}

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
        face.unprinted()
                .ifPresentOrElse(
                        words -> getChildren().add(muted(words)),
                        () -> getChildren().addAll(part("shell.foot.printed", face.printed())));
    }

    private Face face(Ref now) {
        var chain = project.chain().get();
        return new Face(
                near(ChainLine.origins(project.get(), chain, now)),
                near(ChainLine.consequences(project.get(), chain, now)),
                near(ChainLine.paragraphs(chain, now)),
                new ChainWords(texts).unprinted(chain, now));
    }

    private List<Near> near(List<ChainLine> lines) {
        var words = new ChainWords(texts);
        return lines.stream()
                .map(line -> new Near(line, words.beside(project.get(), line)))
                .toList();
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
