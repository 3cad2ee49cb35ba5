package nl.wed.workbench.domain.plan;

import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Step;

/// The kinds of record of step 6.
public final class PlanRecords {
    public static final RecordType<PolicyPriority> PRIORITY =
            RecordType.of(Step.PLAN, "priorities", PolicyPriority.class);
    public static final RecordType<Goal> GOAL = RecordType.of(Step.PLAN, "goals", Goal.class);
    public static final RecordType<Measure> MEASURE = RecordType.of(Step.PLAN, "measures", Measure.class);
    public static final RecordType<Action> ACTION = RecordType.of(Step.PLAN, "actions", Action.class);
    public static final RecordType<Funding> FUNDING = RecordType.of(Step.PLAN, "funding", Funding.class);
    public static final RecordType<BudgetPost> BUDGET_POST = RecordType.of(Step.PLAN, "budget-posts", BudgetPost.class);
    public static final RecordType<Monitoring> MONITORING = RecordType.of(Step.PLAN, "monitoring", Monitoring.class);
    public static final RecordType<Endorsement> ENDORSEMENT =
            RecordType.of(Step.PLAN, "endorsements", Endorsement.class);
    public static final RecordType<Risk> RISK = RecordType.of(Step.PLAN, "risks", Risk.class);
    public static final RecordType<ChapterText> CHAPTER_TEXT =
            RecordType.of(Step.PLAN, "chapter-texts", ChapterText.class);

    public static final RecordType<Obligation> OBLIGATION = RecordType.of(Step.PLAN, "obligations", Obligation.class);

    private PlanRecords() {}
}
