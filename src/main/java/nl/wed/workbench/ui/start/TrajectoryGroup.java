package nl.wed.workbench.ui.start;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The files of one trajectory, last worked in first, so that the newest work never stands behind an older card.
public record TrajectoryGroup(TrajectorySummary newest, List<TrajectorySummary> others) {

    /// The files by the trajectory in them; of what is in a file that cannot be read nothing is known, so it stands
    /// alone.
    static List<TrajectoryGroup> of(List<TrajectorySummary> files) {
        Map<Object, List<TrajectorySummary>> together = new LinkedHashMap<>();
        files.stream().sorted(TrajectorySummary.NEWEST_FIRST).forEach(file -> {
            Object key = file.trajectory().isPresent() ? file.trajectory().get() : file.file();
            together.computeIfAbsent(key, _ -> new ArrayList<>()).add(file);
        });
        return together.values().stream()
                .map(group -> new TrajectoryGroup(group.getFirst(), List.copyOf(group.subList(1, group.size()))))
                .toList();
    }
}
