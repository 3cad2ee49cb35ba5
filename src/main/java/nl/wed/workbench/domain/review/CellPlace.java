package nl.wed.workbench.domain.review;

/// Where a value of a measure stands.
record CellPlace(String region, String period) {}
