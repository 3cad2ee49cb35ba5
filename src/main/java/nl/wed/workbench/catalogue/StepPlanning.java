package nl.wed.workbench.catalogue;

/// When a step is planned in a trajectory of one and of two years.
public record StepPlanning(WeekSpan oneYear, WeekSpan twoYear) {}
