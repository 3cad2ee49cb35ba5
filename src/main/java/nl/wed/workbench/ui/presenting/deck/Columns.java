package nl.wed.workbench.ui.presenting.deck;

/// The widths of what stands side by side on slides; what was measured and what is shown take them from here.
public final class Columns {
    /// A figure: its name, its value, and where it stands.
    public static final double NAME = 560;

    public static final double VALUE = 150;
    public static final double WORDS = 300;

    /// A picture beside the figure, and the figure.
    public static final double PICTURE = 820;

    public static final double FIGURE = Sheet.INNER - PICTURE - 40;

    /// The matrix of a vote, and the names beside it.
    public static final double MATRIX = 560;

    public static final double NAMES = Sheet.INNER - MATRIX - 40;
    public static final double NUMBER = 62;

    /// An option: its place, its name and its score.
    public static final double PLACE = 150;

    public static final double OPTION = 620;
    public static final double SCORE = Sheet.INNER - PLACE - OPTION - 40;

    /// The agenda: the hours, a title, and the clock beside it.
    public static final double HOURS = 200;

    public static final double CLOCK = 340;
    public static final double ITEM = Sheet.INNER - HOURS - CLOCK - 70;

    /// The height of the field for an insight, with what is said of it.
    public static final double FIELD = 230;

    private Columns() {}
}
