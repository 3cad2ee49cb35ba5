package nl.wed.workbench.chart.drawing;

import java.util.List;
import java.util.Locale;
import nl.wed.workbench.chart.Plot.Shading;
import nl.wed.workbench.chart.Plot.Tone;

/// What a colour stands for; `light` is the colour on paper, the screen has its own per theme.
public enum Ink {
    OWN("C8641B"),
    REFERENCE("1F3A5F"),
    ACCENT("2A7F86"),
    CONTEXT("A9B8C7"),
    BAND("D5E6E8"),
    GRID("DDE3E9"),
    AXIS("A9B8C7"),
    TEXT("1B2530"),
    MUTED("55616E"),
    PAPER("FFFFFF"),
    MISSING("C4CBD2"),
    SERIES_4("7FB3B8"),
    SERIES_5("6C5B8C"),
    SERIES_6("E3A97A"),
    JUDGED_1("1F4E79"),
    JUDGED_2("7DA6CC"),
    JUDGED_3("E9E6E0"),
    JUDGED_4("EDB480"),
    JUDGED_5("C8641B"),
    PLAIN_1("E2EFF0"),
    PLAIN_2("B4D6D9"),
    PLAIN_3("7FB3B8"),
    PLAIN_4("41888F"),
    PLAIN_5("17545A");

    /// The number of classes that have a colour of their own.
    public static final int CLASSES = 5;

    private static final List<Ink> SERIES = List.of(REFERENCE, ACCENT, CONTEXT, OWN, SERIES_4, SERIES_5, SERIES_6);

    private final String light;

    Ink(String light) {
        this.light = light;
    }

    /// The colour on white, six hexadecimal digits.
    public String light() {
        return light;
    }

    /// The name that style sheets use: `ink-judged-1`.
    public String styleClass() {
        return "ink-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The colour of the part that a series plays; `index` tells series without a part apart.
    static Ink of(Tone tone, int index) {
        return switch (tone) {
            case AUTO -> SERIES.get(index % SERIES.size());
            case OWN, TARGET -> OWN;
            case REFERENCE -> REFERENCE;
            case CONTEXT -> CONTEXT;
            case ACCENT -> ACCENT;
        };
    }

    /// The colour of a class of a map that has so many classes, spread over all five colours; -1 is
    /// no class.
    public static Ink of(Shading shading, int grade, int grades) {
        if (grade < 0) {
            return MISSING;
        }
        int step = grades < 2 ? 2 : Math.round(grade * (CLASSES - 1) / (float) (grades - 1));
        Ink first = shading == Shading.JUDGED ? JUDGED_1 : PLAIN_1;
        return values()[first.ordinal() + step];
    }

    /// The colour of words on a surface of this colour.
    Ink over() {
        return switch (this) {
            case CONTEXT, SERIES_4, SERIES_6, BAND -> TEXT;
            default -> PAPER;
        };
    }
}
