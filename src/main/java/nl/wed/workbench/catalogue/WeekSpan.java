package nl.wed.workbench.catalogue;

/// Weeks from the start of the trajectory, both ends inclusive.
public record WeekSpan(int startWeek, int endWeek) {}
