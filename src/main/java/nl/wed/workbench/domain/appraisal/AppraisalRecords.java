package nl.wed.workbench.domain.appraisal;

import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Step;

/// The kinds of record of step 5.
public final class AppraisalRecords {
    public static final RecordType<Option> OPTION = RecordType.of(Step.APPRAISAL, "options", Option.class);
    public static final RecordType<Criterion> CRITERION = RecordType.of(Step.APPRAISAL, "criteria", Criterion.class);
    public static final RecordType<Score> SCORE = RecordType.of(Step.APPRAISAL, "scores", Score.class);
    public static final RecordType<ApproachDecision> DECISION =
            RecordType.of(Step.APPRAISAL, "decisions", ApproachDecision.class);

    private AppraisalRecords() {}
}
