package nl.wed.workbench.sources.mapping;

/// How one column is read: its place from 0, its header, its role, and for figures the code, title
/// and group of the measure, the period when the column stands for one (a code such as 2023JJ00,
/// else empty), and the unit as it is written (`x 1 000`, `%`).
public record ColumnMapping(
        int column,
        String header,
        ColumnRole role,
        String measure,
        String title,
        String group,
        String period,
        String unit) {

    /// A column that is no figure.
    public static ColumnMapping of(int column, String header, ColumnRole role) {
        return new ColumnMapping(column, header, role, "", "", "", "", "");
    }

    /// A column of figures under its own name.
    public static ColumnMapping figure(int column, String header, String measure, String period, String unit) {
        return new ColumnMapping(column, header, ColumnRole.FIGURE, measure, measure, "", period, unit);
    }

    /// The same column in another role.
    public ColumnMapping withRole(ColumnRole other) {
        return new ColumnMapping(column, header, other, measure, title, group, period, unit);
    }

    /// The same column with another unit, as it is written.
    public ColumnMapping withUnit(String other) {
        return new ColumnMapping(column, header, role, measure, title, group, period, other);
    }

    /// The same column standing for a period.
    public ColumnMapping withPeriod(String other) {
        return new ColumnMapping(column, header, role, measure, title, group, other, unit);
    }

    /// The same column of figures under another name.
    public ColumnMapping named(String code, String name, String path) {
        return new ColumnMapping(column, header, role, code, name, path, period, unit);
    }
}
