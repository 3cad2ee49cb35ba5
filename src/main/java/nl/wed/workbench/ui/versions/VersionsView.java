package nl.wed.workbench.ui.versions;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.SectionHeader;
import nl.wed.workbench.ui.kit.Tabs;
import nl.wed.workbench.ui.navigation.ScreenView;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// What was kept of a trajectory: versions, packages, what changed, and what was done.
public final class VersionsView implements ScreenView {
    private final VersionsViewModel model;
    private final Tabs tabs = new Tabs("versions-parts");
    private final VBox node;

    /// The screen of these parts.
    VersionsView(
            VersionsViewModel model,
            VersionDialogs questions,
            VersionListView versions,
            PackageListView packages,
            ComparisonView comparison,
            ActivityView activity) {
        this.model = model;
        Texts texts = model.texts();
        tabs.part(
                        "versions-list",
                        texts.get("versions.part.versions"),
                        MaterialDesignB.BOOKMARK_MULTIPLE_OUTLINE,
                        versions::node)
                .part(
                        "versions-packages",
                        texts.get("versions.part.packages"),
                        MaterialDesignP.PACKAGE_VARIANT_CLOSED,
                        packages::node)
                .part(
                        "versions-compare",
                        texts.get("versions.part.compare"),
                        MaterialDesignC.COMPARE_HORIZONTAL,
                        comparison::node)
                .part(
                        "versions-activity",
                        texts.get("versions.part.activity"),
                        MaterialDesignH.HISTORY,
                        activity::node);
        var who = Buttons.flat(
                "versions-who", texts.get("versions.who.open"), MaterialDesignA.ACCOUNT_OUTLINE, questions::who);
        var header = SectionHeader.screen(texts.get("versions.title"), texts.get("versions.help"), who);
        header.setMinHeight(Region.USE_PREF_SIZE);
        node = new VBox(header, said(), tabs);
        node.getStyleClass().add("screen");
        node.sceneProperty().addListener((_, _, now) -> {
            if (now != null) {
                model.entered();
            }
            activity.watch(now != null);
        });
    }

    @Override
    public Node node() {
        return node;
    }

    /// No record is edited here.
    @Override
    public void reveal(Ref ref) {}

    /// Shows what changed.
    void compare() {
        tabs.open("versions-compare");
    }

    private Node said() {
        var said = new Label();
        said.setId("versions-said");
        said.setWrapText(true);
        said.textProperty().bind(model.said());
        said.visibleProperty().bind(model.said().isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        said.setMinHeight(Region.USE_PREF_SIZE);
        return said;
    }
}
