package nl.wed.workbench.catalogue;

import nl.wed.workbench.domain.AgePhase;

/// An age phase; ages in months, from inclusive to exclusive, -9 stands for the pregnancy.
public record Phase(
        AgePhase code, String name, int ageFromMonths, int ageToMonths, int order, boolean crossPhase, String note) {}
