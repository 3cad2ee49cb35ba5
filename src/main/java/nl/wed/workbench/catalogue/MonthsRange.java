package nl.wed.workbench.catalogue;

/// The months of progress that a range of standard deviations stands for; both ends inclusive.
public record MonthsRange(double fromSd, double toSd, int months) {}
