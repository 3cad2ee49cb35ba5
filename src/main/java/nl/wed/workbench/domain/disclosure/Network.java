package nl.wed.workbench.domain.disclosure;

import java.util.List;

/// The cells that are published together, as one table that fits everything that is known of them,
/// and the sums in which they stand. What is not told of a cell is not in here either.
interface Network<K> {
    /// The count of a cell in that table; not a number when it can be anything.
    double amount(K cell);

    /// Whether the count is what it is in the source, and not one of many that fit.
    boolean certain(K cell);

    /// Whether there is a number of the cell to show.
    boolean published(K cell);

    /// Counts from 1 to below this one are small.
    int threshold(K cell);

    /// The sums in which a cell is a part or the total, always in the same order.
    List<Sum<K>> sums(K cell);
}
