package nl.wed.workbench.catalogue;

/// The area an indicator exists for.
public enum AreaLevel {
    COUNTRY,
    MUNICIPALITY,
    /// Both wijk and buurt.
    NEIGHBOURHOOD,
    SCHOOL,
    REGION
}
