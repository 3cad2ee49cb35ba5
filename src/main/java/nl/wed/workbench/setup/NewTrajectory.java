package nl.wed.workbench.setup;

import java.time.LocalDate;

/// The four things a new trajectory asks, and for whom it is: municipality (`GM0141`), scope
/// (`0-6`, `0-12` or `0-18`), one or two years, and the first day.
public record NewTrajectory(String municipality, String scope, int years, LocalDate start, String client) {}
