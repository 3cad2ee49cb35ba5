package nl.wed.workbench.domain.disclosure;

import java.util.ArrayList;
import java.util.List;
import nl.wed.workbench.domain.disclosure.Table.Column;

/// All statistics that leave the program and what ties their cells together: sums over regions and over
/// statistics, shares and averages, and groups of shares.
record Links(
        Quantities quantities,
        Partitions partitions,
        Ratios ratios,
        ShareGroups groups,
        Divisions divisions,
        Regions regions) {

    static Links of(List<Table> tables, List<Column> columns, Sample sample, Regions regions) {
        var quantities = Quantities.of(columns, sample);
        return new Links(
                quantities,
                Partitions.of(quantities),
                new Ratios(quantities),
                new ShareGroups(quantities),
                Divisions.of(tables, columns, quantities),
                regions);
    }

    /// The columns of all data sets, numbered.
    static List<Column> columns(List<Table> tables) {
        var columns = new ArrayList<Column>();
        tables.forEach(table -> columns.addAll(table.columns(columns.size())));
        return columns;
    }
}
