package nl.wed.workbench.ui.meetings;

import nl.wed.workbench.domain.knowledge.AgendaItem;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// An item of the agenda with when it begins and ends on the clock; empty without a starting time.
public record AgendaLine(AgendaItem item, String begins, String ends) {
    /// The items one after another, from that minute of the day.
    static List<AgendaLine> of(List<AgendaItem> items, @Nullable Integer start) {
        List<AgendaLine> lines = new ArrayList<>();
        int minute = start == null ? 0 : start;
        for (AgendaItem item : items) {
            int end = minute + item.minutes();
            lines.add(
                    start == null
                            ? new AgendaLine(item, "", "")
                            : new AgendaLine(item, ClockTime.of(minute), ClockTime.of(end)));
            minute = end;
        }
        return List.copyOf(lines);
    }
}
