package nl.wed.workbench.ui.kit;

import atlantafx.base.theme.Styles;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Buttons in their few appearances; each has an id for tests and is named after its act.
public final class Buttons {
    private Buttons() {}

    /// The main act of a screen or dialog: one at most is in sight.
    public static Button primary(String id, String words, Ikon icon, Runnable act) {
        var button = plain(id, words, icon, act);
        button.getStyleClass().add(Styles.ACCENT);
        return button;
    }

    /// An ordinary act.
    public static Button plain(String id, String words, Ikon icon, Runnable act) {
        var button = new Button(words, new FontIcon(icon));
        button.setId(id);
        button.setOnAction(_ -> act.run());
        button.setMinWidth(Button.USE_PREF_SIZE);
        return button;
    }

    /// A quiet act inside a card or a row.
    public static Button flat(String id, String words, Ikon icon, Runnable act) {
        var button = plain(id, words, icon, act);
        button.getStyleClass().add(Styles.FLAT);
        return button;
    }

    /// That button in a flow, where words that are wider than the flow wrap.
    public static Button within(FlowPane flow, Button button) {
        flow.setMinWidth(0); // else that of its widest button
        button.setMinWidth(0);
        button.setMinHeight(Button.USE_PREF_SIZE);
        button.setWrapText(true);
        button.maxWidthProperty().bind(flow.widthProperty());
        return button;
    }

    /// An act with only an icon; its words are the tooltip and what a screen reader says.
    public static Button icon(String id, String words, Ikon icon, Runnable act) {
        var button = plain(id, "", icon, act);
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        return button;
    }

    /// Words that jump somewhere; long words wrap.
    public static Button link(String id, String words, Runnable jump) {
        return Looking.stays(act(id, words, jump));
    }

    /// The same in looks, but an act that may change something.
    public static Button act(String id, String words, Runnable act) {
        var button = new Button(words);
        button.setId(id);
        button.setAccessibleRole(AccessibleRole.HYPERLINK);
        button.getStyleClass().add("link");
        button.setWrapText(true);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
