package nl.wed.workbench.domain.typed;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A time of the day, kept as minutes since midnight: `13:05`, `9.30`, `9u30`, `0930` or `13`.
public record TypedTime() implements Notation<Integer> {
    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;
    private static final Pattern TIME = Pattern.compile(
            "(?<hour>[01]?\\d|2[0-3])(?:(?:[:.]|[uh])(?<minute>[0-5]\\d)|(?<short>[0-5]\\d))?(?: ?u(?:ur)?)?");

    @Override
    public Typed<Integer> read(String typed) {
        String text = PlainSigns.of(typed).toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return new Typed.Nothing<>();
        }
        Matcher time = TIME.matcher(text);
        return time.matches()
                ? new Typed.Understood<>(Integer.parseInt(time.group("hour")) * HOUR + minute(time))
                : new Typed.Refused<>(Typed.Reason.NOT_A_TIME, typed.strip());
    }

    @Override
    public String write(Integer minuteOfDay) {
        int inDay = Math.floorMod(minuteOfDay, DAY);
        return String.format(Locale.ROOT, "%02d:%02d", inDay / HOUR, inDay % HOUR);
    }

    @Override
    public Wanted wanted() {
        return new Wanted("typed.wanted.time", List.of());
    }

    private static int minute(Matcher time) {
        String written = time.group("minute") == null ? time.group("short") : time.group("minute");
        return written == null ? 0 : Integer.parseInt(written);
    }
}
