package nl.wed.workbench.ui.figures.profile;

/// The columns beside the name and the own value, in their order; the user chooses among them.
public enum Column {
    TREND(9.5, 4),
    COUNTRY(6.4, 0),
    PEERS(7.6, 4),
    SPINE(9.5, 14);

    private final double width;
    private final double more;

    Column(double width, double more) {
        this.width = width;
        this.more = more;
    }

    /// The least width, in letters (em).
    double width() {
        return width;
    }

    /// How much more it can use, in letters.
    double more() {
        return more;
    }
}
