package nl.wed.workbench.domain.causes;

import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Step;

/// The kinds of record of step 4.
public final class CauseRecords {
    public static final RecordType<Problem> PROBLEM = RecordType.of(Step.CAUSES, "problems", Problem.class);
    public static final RecordType<Cause> CAUSE = RecordType.of(Step.CAUSES, "causes", Cause.class);
    public static final RecordType<Evidence> EVIDENCE = RecordType.of(Step.CAUSES, "evidence", Evidence.class);
    public static final RecordType<Vote> VOTE = RecordType.of(Step.CAUSES, "votes", Vote.class);

    private CauseRecords() {}
}
