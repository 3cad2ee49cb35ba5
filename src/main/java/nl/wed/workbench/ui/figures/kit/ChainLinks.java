package nl.wed.workbench.ui.figures.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.records.RecordLabel;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Confidential;
import nl.wed.workbench.ui.navigation.Navigator;
import nl.wed.workbench.ui.observing.ProjectProperty;
import org.jspecify.annotations.Nullable;

/// What a record rests on and what follows from it, each a jump.
public final class ChainLinks extends VBox {
    private static final int MOST = 12;

    private final ProjectProperty project;
    private final Texts texts;
    private final Navigator navigator;
    private @Nullable Ref shown;

    public ChainLinks(ProjectProperty project, Texts texts, Navigator navigator) {
        this.project = project;
        this.texts = texts;
        this.navigator = navigator;
        getStyleClass().add("chain-links");
        Confidential.hide(this);
        project.chain().addListener((_, _, _) -> {
            if (shown != null) {
                show(shown);
            }
        });
    }

    /// Shows the neighbours of that record.
    public void show(Ref ref) {
        shown = ref;
        var chain = project.chain().get();
        getChildren().clear();
        part("figures.chain.origins", "figures.chain.noOrigin", project.get(), chain.origins(ref));
        part("figures.chain.consequences", "figures.chain.noConsequence", project.get(), chain.consequences(ref));
    }

    private void part(String title, String none, Project project, List<Ref> refs) {
        var heading = new Label(texts.get(title));
        heading.getStyleClass().add("chain-heading");
        getChildren().add(heading);
        if (refs.isEmpty()) {
            getChildren().add(muted(texts.get(none)));
        }
        refs.stream().limit(MOST).forEach(ref -> getChildren().add(link(project, ref)));
        if (refs.size() > MOST) {
            getChildren().add(muted(texts.get("figures.chain.more", refs.size() - MOST)));
        }
    }

    private Node link(Project project, Ref ref) {
        String label =
                project.find(ref).map(one -> RecordLabel.of(project, one)).orElse("");
        var kind = muted(texts.get("chain.type." + ref.type().name()));
        kind.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(kind, Buttons.link("", label, () -> navigator.open(ref)));
        row.getStyleClass().add("chain-link");
        return row;
    }

    private static Label muted(String words) {
        var label = new Label(words);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }
}
