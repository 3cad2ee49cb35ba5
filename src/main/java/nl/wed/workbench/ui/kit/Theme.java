package nl.wed.workbench.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// How the program looks: light or dark.
public final class Theme {
    private final BooleanProperty dark = new SimpleBooleanProperty(this, "dark");
    private final List<Parent> roots = new ArrayList<>();

    /// A light theme.
    public Theme() {
        dark.addListener((_, _, _) -> refresh());
        refresh();
    }

    /// Whether the theme is dark.
    public BooleanProperty dark() {
        return dark;
    }

    /// Gives a scene this look, now and when it changes.
    public void dress(Scene scene) {
        scene.getStylesheets().add(sheet("workbench.css"));
        roots.add(scene.getRoot());
        mark(scene.getRoot());
    }

    /// Forgets a scene that was closed.
    public void forget(Scene scene) {
        roots.remove(scene.getRoot());
    }

    private void refresh() {
        Application.setUserAgentStylesheet(
                dark.get() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        roots.forEach(this::mark);
    }

    private void mark(Parent root) {
        root.getStyleClass().removeAll("workbench", "workbench-dark");
        root.getStyleClass().add("workbench");
        if (dark.get()) {
            root.getStyleClass().add("workbench-dark");
        }
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/css/" + name)).toExternalForm();
    }
}
