package nl.wed.workbench.borders;

import java.util.ArrayList;
import java.util.List;

/// Lines with fewer spots that stay within a distance of the old line (Douglas and Peucker, 1973).
final class Simplified {
    private Simplified() {}

    /// The line without the spots that lie within so many metres of what remains; the first and the
    /// last spot stay.
    static List<Spot> line(List<Spot> line, double metres) {
        int last = line.size() - 1;
        boolean[] kept = new boolean[line.size()];
        kept[0] = true;
        kept[last] = true;
        // A ring ends where it begins: the farthest spot makes two lines of it.
        keep(line, 0, last, metres, kept);
        List<Spot> left = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            if (kept[i]) {
                left.add(line.get(i));
            }
        }
        return left;
    }

    private static void keep(List<Spot> line, int start, int end, double metres, boolean[] kept) {
        var open = new ArrayList<int[]>(List.of(new int[] {start, end}));
        while (!open.isEmpty()) {
            int[] part = open.removeLast();
            int farthest = -1;
            double most = metres;
            for (int i = part[0] + 1; i < part[1]; i++) {
                double distance = distance(line.get(i), line.get(part[0]), line.get(part[1]));
                if (distance > most) {
                    most = distance;
                    farthest = i;
                }
            }
            if (farthest > 0) {
                kept[farthest] = true;
                open.add(new int[] {part[0], farthest});
                open.add(new int[] {farthest, part[1]});
            }
        }
    }

    private static double distance(Spot spot, Spot from, Spot to) {
        double width = to.east() - from.east();
        double height = to.north() - from.north();
        double length = width * width + height * height;
        double along = length == 0
                ? 0
                : ((spot.east() - from.east()) * width + (spot.north() - from.north()) * height) / length;
        double part = Math.clamp(along, 0, 1);
        return Math.hypot(spot.east() - from.east() - part * width, spot.north() - from.north() - part * height);
    }
}
