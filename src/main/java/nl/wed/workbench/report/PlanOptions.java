package nl.wed.workbench.report;

/// How the plan is exported: with a draft mark, and with or without the appendices.
public record PlanOptions(boolean draft, boolean appendices) {
    /// The whole plan without a draft mark.
    public static final PlanOptions WHOLE = new PlanOptions(false, true);
}
