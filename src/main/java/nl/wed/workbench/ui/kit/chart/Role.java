package nl.wed.workbench.ui.kit.chart;

import java.util.Locale;

/// Whose value it is, which decides colour, shape and dash.
public enum Role {
    OWN,
    BENCHMARK,
    MEDIAN,
    OTHER;

    String styleClass() {
        return "role-" + name().toLowerCase(Locale.ROOT);
    }
}
