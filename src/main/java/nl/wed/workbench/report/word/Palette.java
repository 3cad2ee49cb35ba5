package nl.wed.workbench.report.word;

import java.util.List;
import java.util.Set;
import nl.wed.workbench.chart.Plot.Tone;
import nl.wed.workbench.chart.drawing.Ink;

/// The colours of the house style as the charts and boxes use them; `styles.xml` has the same.
final class Palette {
    static final String BLUE = Ink.REFERENCE.light();
    static final String TEAL = Ink.ACCENT.light();
    static final String ORANGE = Ink.OWN.light();
    static final String MIST = Ink.CONTEXT.light();
    static final String INK = "3D4854";
    static final String LINE = "DDE3E9";
    static final String PAPER = "F1F4F7";
    static final String BAND = Ink.BAND.light();
    private static final List<String> SERIES =
            List.of(BLUE, TEAL, MIST, ORANGE, "7FB3B8", "6C5B8C", "E3A97A", "5C6875");

    private static final Set<String> PALE = Set.of(MIST, "7FB3B8", "E3A97A");

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
        return PALE.contains(fill) ? BLUE : "FFFFFF";
    }
}
