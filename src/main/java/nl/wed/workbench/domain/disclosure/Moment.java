package nl.wed.workbench.domain.disclosure;

/// A statistic in a region in a period: a cell among those of all periods.
record Moment(int quantity, String region, String period) {}
