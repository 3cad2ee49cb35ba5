package nl.wed.workbench.shown;

/// A hidden number that the numbers that are shown may give away all the same, as it is said to a reader:
/// the title of the statistic, the region, the period, and the data set.
public record GivenAway(String statistic, String region, String period, String dataSet) {}
