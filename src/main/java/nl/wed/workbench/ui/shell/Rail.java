package nl.wed.workbench.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.trajectory.StepProgress;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.Looking;
import nl.wed.workbench.ui.navigation.Location;
import nl.wed.workbench.ui.navigation.Screen;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/// The screens on the left of the window, each step with its number and how far it is.
final class Rail extends VBox {
    private final Texts texts;
    private final Location location;
    private final Map<Screen, ToggleButton> items = new EnumMap<>(Screen.class);
    private final Map<Step, Label> states = new EnumMap<>(Step.class);

    Rail(ShellViewModel model, Location location, Texts texts) {
        this.texts = texts;
        this.location = location;
        getStyleClass().add("rail");
        for (Screen screen : Screen.values()) {
            if (screen == Screen.CHAIN) {
                getChildren().add(spacer());
            }
            getChildren().add(item(screen));
        }
        location.place().addListener((_, _, now) -> mark(now.screen()));
        mark(location.place().get().screen());
        model.progress().addListener((_, _, now) -> show(now));
        show(model.progress().get());
    }

    private ToggleButton item(Screen screen) {
        var item = Looking.stays(new ToggleButton());
        item.setId("rail-" + screen.name());
        item.getStyleClass().add("rail-item");
        item.setMaxWidth(Double.MAX_VALUE);
        item.setGraphic(face(screen));
        item.setAccessibleText(texts.name("shell", screen));
        item.setOnAction(_ -> {
            location.open(screen);
            mark(screen);
        });
        items.put(screen, item);
        return item;
    }

    private Node face(Screen screen) {
        var name = new Label(texts.name("shell", screen));
        name.getStyleClass().add("rail-name");
        var words = new VBox(name);
        HBox.setHgrow(words, Priority.ALWAYS);
        var face = new HBox(sign(screen), words);
        words.setAlignment(Pos.CENTER_LEFT);
        face.getStyleClass().add("rail-face");
        screen.step().ifPresent(step -> {
            var state = new Label();
            state.getStyleClass().add("rail-state");
            states.put(step, state);
            words.getChildren().add(state);
        });
        return face;
    }

    private static Node sign(Screen screen) {
        var sign = new Label(screen.step().map(step -> "" + step.number()).orElse(""));
        sign.getStyleClass().add(screen.step().isPresent() ? "rail-number" : "rail-icon");
        if (screen.step().isEmpty()) {
            sign.setGraphic(new FontIcon(icon(screen)));
        }
        return sign;
    }

    private static Ikon icon(Screen screen) {
        return switch (screen) {
            case CHAIN -> MaterialDesignL.LINK_VARIANT;
            case QUALITY -> MaterialDesignC.CLIPBOARD_CHECK_OUTLINE;
            case PRIVACY -> MaterialDesignS.SHIELD_ACCOUNT_OUTLINE;
            case VERSIONS -> MaterialDesignB.BOOKMARK_MULTIPLE_OUTLINE;
            case BACKUPS -> MaterialDesignB.BACKUP_RESTORE;
            case SOURCES -> MaterialDesignB.BOOK_OPEN_VARIANT;
            default -> MaterialDesignV.VIEW_DASHBOARD_OUTLINE;
        };
    }

    private static Region spacer() {
        var spacer = new Region();
        spacer.getStyleClass().add("rail-line");
        return spacer;
    }

    private void mark(Screen screen) {
        items.forEach((key, item) -> item.setSelected(key == screen));
    }

    private void show(Map<Step, StepProgress> progress) {
        progress.forEach((step, value) -> {
            var state = states.get(step);
            if (state != null) {
                state.setText(texts.name("general", value));
                state.setGraphic(new FontIcon(Badge.icon(value)));
            }
        });
    }
}
