package nl.wed.workbench.catalogue;

/// A result that has to be there in a week.
public record DurationMilestone(int week, String title) {}
