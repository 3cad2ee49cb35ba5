package nl.wed.workbench.ui.figures.revision;

import nl.wed.workbench.domain.figures.Value;

/// One value in two editions: of the municipality or of the country, in a period.
public record RevisedValue(String region, String period, Value before, Value after) {}
