package nl.wed.workbench.ui.versions;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.EmptyState;
import nl.wed.workbench.ui.kit.SectionHeader;
import nl.wed.workbench.ui.navigation.ScreenView;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;

/// In the place of the versions while one of them is looked at: they are those of the trajectory of now.
public final class LookingVersions implements ScreenView {
    private final VBox node;

    /// Says where the versions are.
    public LookingVersions(Texts texts) {
        this(texts.get("versions.looking.title"), texts.get("versions.looking.versions"));
    }

    /// Says where something else is that belongs to the trajectory of now.
    public LookingVersions(String title, String words) {
        node = new VBox(
                SectionHeader.screen(title, ""), EmptyState.resting(MaterialDesignB.BOOKMARK_MULTIPLE_OUTLINE, words));
        node.getStyleClass().add("screen");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reveal(Ref ref) {}
}
