package nl.wed.workbench.domain.review;

/// Where a value of a measure stands.
record Cell(String region, String period) {}
