package nl.wed.workbench.shown;

import java.util.List;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Value;

/// The own value of one indicator for the groups of one dimension of its data set (`Geslacht`), in
/// the period of the figure, without small numbers and what would give one away. Only measures that
/// differ in nothing but that dimension are put beside each other.
public record GroupSplit(String dimension, List<Group> groups) {
    public GroupSplit {
        groups = List.copyOf(groups);
    }

    /// One group: its name as the source has it, and its value.
    public record Group(String name, Point point) {
        /// Whether the value is kept back: a range or a secret.
        public boolean guarded() {
            return switch (point.value()) {
                case Value.Known _ -> false;
                case Value.Interval _ -> true;
                case Value.Missing(var reason, var _) -> reason == MissingReason.CONFIDENTIAL;
            };
        }
    }
}
