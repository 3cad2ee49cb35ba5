package nl.wed.workbench.catalogue;

/// An age phase; ages in months, from inclusive to exclusive, -9 stands for the pregnancy.
public record Phase(
        String code,
        String name,
        int ageFromMonths,
        int ageToMonths,
        int order,
        boolean crossPhase,
        String note) {

    /// The code of the phase that applies in every scope and is never filtered out.
    public static final String CROSS = "FX";
}
