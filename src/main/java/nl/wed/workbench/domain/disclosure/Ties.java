package nl.wed.workbench.domain.disclosure;

import java.util.ArrayList;
import java.util.List;
import nl.wed.workbench.domain.disclosure.PublishedSet.Column;

/// All statistics that leave the program and what ties their cells together: sums over regions and over
/// statistics, shares and averages, and groups of shares.
record Ties(
        Quantities quantities,
        Partitions partitions,
        Ratios ratios,
        ShareGroups groups,
        Divisions divisions,
        Regions regions) {

    static Ties of(List<PublishedSet> sets, List<Column> columns, Sample sample, Regions regions) {
        var quantities = Quantities.of(columns, sample);
        return new Ties(
                quantities,
                Partitions.of(quantities),
                new Ratios(quantities),
                new ShareGroups(quantities),
                Divisions.of(sets, columns, quantities),
                regions);
    }

    /// The columns of all data sets, numbered.
    static List<Column> columns(List<PublishedSet> sets) {
        var columns = new ArrayList<Column>();
        sets.forEach(one -> columns.addAll(one.columns(columns.size())));
        return columns;
    }
}
