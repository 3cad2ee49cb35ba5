package nl.wed.workbench.report;

/// How the plan is exported: with a draft mark, with or without the appendices, and leaving out the totals
/// that would give a hidden number away.
public record PlanOptions(boolean draft, boolean appendices, boolean leavingOut) {
    /// The whole plan without a draft mark.
    public static final PlanOptions WHOLE = new PlanOptions(false, true);

    /// Without leaving out totals.
    public PlanOptions(boolean draft, boolean appendices) {
        this(draft, appendices, false);
    }
}
