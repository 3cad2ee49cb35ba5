package nl.wed.workbench.ui.interviews;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.chain.Chain;
import nl.wed.workbench.domain.records.RecordLabel;
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

    ChainCard(ProjectProperty project, Texts texts, Navigator navigator) {
        this.project = project;
        this.texts = texts;
        this.navigator = navigator;
        getStyleClass().add("chain-card");
        project.property().addListener((_, _, _) -> refresh());
    }

    /// Shows the chain of that record; of nothing for null.
    void show(@Nullable Ref newRef) {
        ref = newRef;
        refresh();
    }

    private void refresh() {
        getChildren().clear();
        if (ref == null || project.get().find(ref).isEmpty()) {
            return;
        }
        var chain = Chain.of(project.get());
        var heading = new Label(texts.get("interviews.chain"));
        heading.getStyleClass().add("chain-title");
        getChildren().add(heading);
        var origins = chain.origins(ref);
        if (!origins.isEmpty()) {
            getChildren().addAll(part("interviews.chain.origins", origins));
        }
        getChildren().addAll(part("interviews.chain.consequences", chain.consequences(ref)));
    }

    private List<Node> part(String key, List<Ref> refs) {
        var words = new Label(texts.get(key));
        words.getStyleClass().add("muted");
        List<Node> nodes = new ArrayList<>(List.of(words));
        if (refs.isEmpty()) {
            words.setText(words.getText() + " " + texts.get("interviews.chain.nothing"));
        }
        nodes.addAll(Further.of(
                refs, MOST, one -> link(project.get(), one), more -> texts.get("interviews.chain.more", more)));
        return nodes;
    }

    private Node link(Project now, Ref target) {
        String label = now.find(target).map(one -> RecordLabel.of(now, one)).orElse("");
        String kind = texts.get("chain.type." + target.type().name());
        return Buttons.link("", kind + ": " + label, () -> navigator.open(target));
    }
}
