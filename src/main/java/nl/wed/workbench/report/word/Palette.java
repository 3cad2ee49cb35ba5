package nl.wed.workbench.report.word;

import nl.wed.workbench.report.model.Plot.Tone;

import java.util.List;

/// The colours of the house style as the charts and boxes use them; `styles.xml` has the same.
final class Palette {
    static final String BLUE = "1F3A5F";
    static final String TEAL = "2A7F86";
    static final String ORANGE = "C8641B";
    static final String MIST = "A9B8C7";
    static final String INK = "3D4854";
    static final String LINE = "DDE3E9";
    static final String PAPER = "F1F4F7";
    private static final List<String> SERIES =
            List.of(BLUE, TEAL, MIST, ORANGE, "7FB3B8", "6C5B8C", "E3A97A", "5C6875");

    private Palette() {}

    static String of(Tone tone, int index) {
        return switch (tone) {
            case AUTO -> SERIES.get(index % SERIES.size());
            case OWN, TARGET -> ORANGE;
            case REFERENCE -> BLUE;
            case CONTEXT -> MIST;
            case ACCENT -> TEAL;
        };
    }

    /// The colour of text on this background.
    static String textOn(String fill) {
        return switch (fill) {
            case MIST, "7FB3B8", "E3A97A" -> BLUE;
            default -> "FFFFFF";
        };
    }
}
