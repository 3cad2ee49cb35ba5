package nl.wed.workbench.ui.meetings;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Minutes of the day as a clock shows them: `13:05`.
final class ClockTime {
    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[:.]([0-5]\\d)");
    private static final int DAY = 24 * 60;

    private ClockTime() {}

    /// The clock time of a minute of the day; after midnight it starts again.
    static String of(int minute) {
        int inDay = Math.floorMod(minute, DAY);
        return String.format(Locale.ROOT, "%02d:%02d", inDay / 60, inDay % 60);
    }

    /// The minute of the day that was typed as `13:05`, `9.30` or `13`; empty when it is no time.
    static Optional<Integer> parse(String typed) {
        String text = typed.strip();
        Matcher time = TIME.matcher(text.matches("\\d{1,2}") ? text + ":00" : text);
        return time.matches()
                ? Optional.of(Integer.parseInt(time.group(1)) * 60 + Integer.parseInt(time.group(2)))
                : Optional.empty();
    }
}
