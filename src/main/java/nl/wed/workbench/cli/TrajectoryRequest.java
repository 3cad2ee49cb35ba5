package nl.wed.workbench.cli;

import java.time.LocalDate;

/// What the user asks of a new trajectory: the CBS code of the municipality, the scope (`0-6`,
/// `0-18`), the number of years and the first day.
public record TrajectoryRequest(String municipality, String scope, int years, LocalDate start) {}
