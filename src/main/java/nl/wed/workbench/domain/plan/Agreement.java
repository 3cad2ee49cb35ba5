package nl.wed.workbench.domain.plan;

/// Whether a party agrees with the plan.
public enum Agreement {
    YES,
    WITH_RESERVATION,
    NO,
    OPEN
}
