package nl.wed.workbench.ui.figures.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
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
        var now = project.get();
        getChildren().clear();
        part("figures.chain.origins", "figures.chain.noOrigin", ChainLine.origins(now, chain, ref));
        part("figures.chain.consequences", "figures.chain.noConsequence", ChainLine.consequences(now, chain, ref));
        new ChainWords(texts)
                .unprinted(chain, ref)
                .ifPresentOrElse(
                        words -> getChildren().add(muted(words)),
                        () -> part("shell.foot.printed", "", ChainLine.paragraphs(chain, ref)));
    }

    private void part(String title, String none, List<ChainLine> lines) {
        var heading = new Label(texts.get(title));
        heading.getStyleClass().add("chain-heading");
        getChildren().add(heading);
        if (lines.isEmpty()) {
            getChildren().add(muted(texts.get(none)));
        }
        getChildren().addAll(Further.of(lines, MOST, this::link, more -> texts.get("figures.chain.more", more)));
    }

    private Node link(ChainLine line) {
        var words = new ChainWords(texts);
        var kind = muted(words.kind(line));
        kind.setMinWidth(USE_PREF_SIZE);
        if (line.paragraph().isPresent()) {
            return Buttons.link("", words.label(project.get(), line), () -> navigator.open(line));
        }
        var row = new HBox(kind, Buttons.link("", words.label(project.get(), line), () -> navigator.open(line)));
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
