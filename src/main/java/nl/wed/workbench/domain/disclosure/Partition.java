package nl.wed.workbench.domain.disclosure;

import java.util.List;

/// Says that a statistic is the total of other ones, in every region. `closed` when they are all of it
/// wherever that can be seen, `guessed` when a single place is all there is to see it by.
record Partition(int total, List<Integer> parts, boolean closed, boolean guessed) {
    Partition {
        parts = List.copyOf(parts);
    }
}
