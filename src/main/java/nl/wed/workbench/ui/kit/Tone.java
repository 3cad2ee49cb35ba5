package nl.wed.workbench.ui.kit;

import java.util.Locale;

/// What a badge or a message means; shown by colour, icon and word together.
public enum Tone {
    NEUTRAL,
    ACCENT,
    SUCCESS,
    WARNING,
    DANGER;

    String styleClass() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
