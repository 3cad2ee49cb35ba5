package nl.wed.workbench.ui.figures.profile;

/// The columns beside the name and the own value, in their order; the user chooses among them.
public enum Column {
    TREND(11.5),
    COUNTRY(7.2),
    PEERS(7.2),
    SPINE(11);

    private final double width;

    Column(double width) {
        this.width = width;
    }

    /// The least width, in letters (em).
    double width() {
        return width;
    }
}
