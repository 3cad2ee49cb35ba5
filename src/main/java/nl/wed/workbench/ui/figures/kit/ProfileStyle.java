package nl.wed.workbench.ui.figures.kit;

import javafx.scene.Parent;

import java.util.Objects;

/// The style of the kansenprofiel and the peer groups, for a part of a screen or of a dialog.
public final class ProfileStyle {
    private ProfileStyle() {}

    /// Gives a node and all in it this style.
    public static void dress(Parent node) {
        node.getStylesheets()
                .add(
                        Objects.requireNonNull(ProfileStyle.class.getResource("/css/profile.css"))
                                .toExternalForm());
    }
}
