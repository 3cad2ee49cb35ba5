package nl.wed.workbench.domain.chain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wed.workbench.domain.OpenPoint;

/// Open points of one step that say the same of different records; never empty.
public record PointGroup(List<OpenPoint> points) {

    /// The points by what they say and how heavy it is, in the order in which each kind is first met.
    public static List<PointGroup> of(List<OpenPoint> points) {
        Map<List<Object>, List<OpenPoint>> groups = new LinkedHashMap<>();
        for (OpenPoint point : points) {
            List<Object> kind = List.of(point.step(), point.severity(), point.code());
            groups.computeIfAbsent(kind, _ -> new ArrayList<>()).add(point);
        }
        return groups.values().stream().map(List::copyOf).map(PointGroup::new).toList();
    }

    /// The point that stands for all of them.
    public OpenPoint first() {
        return points.getFirst();
    }

    /// How many others say the same.
    public int others() {
        return points.size() - 1;
    }
}
