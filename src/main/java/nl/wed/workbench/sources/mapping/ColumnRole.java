package nl.wed.workbench.sources.mapping;

/// What a column of a table holds.
public enum ColumnRole {
    /// Codes of regions, such as GM0363 or WK036301.
    REGION_CODE,
    /// Numbers of municipalities, such as 363.
    REGION_NUMBER,
    /// Names of regions, from which the code is found.
    REGION_NAME,
    /// Names beside the codes, only to show.
    REGION_LABEL,
    /// Periods.
    PERIOD,
    /// In a long table: what the value of the row is about.
    MEASURE,
    /// A group that the figures of the row are about, such as a sex or an income.
    DIMENSION,
    /// In a long table: the value.
    VALUE,
    /// Figures, of the measure and the period that the column itself stands for.
    FIGURE,
    /// Nothing that is read.
    IGNORED;

    /// Whether the column says which region a row is about.
    public boolean isRegion() {
        return this == REGION_CODE || this == REGION_NUMBER || this == REGION_NAME;
    }

    /// Whether the column holds numbers that are read.
    public boolean isNumber() {
        return this == VALUE || this == FIGURE;
    }
}
