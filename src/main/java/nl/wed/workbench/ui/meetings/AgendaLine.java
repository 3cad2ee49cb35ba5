package nl.wed.workbench.ui.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.wed.workbench.domain.knowledge.AgendaItem;
import nl.wed.workbench.domain.typed.TypedTime;
import org.jspecify.annotations.Nullable;

/// An item of the agenda with when it begins and ends on the clock; from zero without a starting
/// time.
public record AgendaLine(AgendaItem item, String begins, String ends) {
    /// The items one after another, from that minute of the day.
    public static List<AgendaLine> of(List<AgendaItem> items, @Nullable Integer start) {
        List<AgendaLine> lines = new ArrayList<>();
        int minute = start == null ? 0 : start;
        for (AgendaItem item : items) {
            int end = minute + item.minutes();
            lines.add(new AgendaLine(item, words(minute, start), words(end, start)));
            minute = end;
        }
        return List.copyOf(lines);
    }

    private static String words(int minute, @Nullable Integer start) {
        return start == null
                ? String.format(Locale.ROOT, "%d:%02d", minute / 60, minute % 60)
                : new TypedTime().write(minute);
    }
}
