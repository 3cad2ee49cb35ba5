package nl.wed.workbench.domain.interviews;

import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Step;

/// The kinds of record of step 2.
public final class InterviewRecords {
    public static final RecordType<Respondent> RESPONDENT =
            RecordType.of(Step.INTERVIEWS, "respondents", Respondent.class);
    public static final RecordType<InterviewReport> REPORT =
            RecordType.of(Step.INTERVIEWS, "interview-reports", InterviewReport.class);
    public static final RecordType<Code> CODE = RecordType.of(Step.INTERVIEWS, "codes", Code.class);
    public static final RecordType<Finding> FINDING = RecordType.of(Step.INTERVIEWS, "findings", Finding.class);
    public static final RecordType<Quote> QUOTE = RecordType.of(Step.INTERVIEWS, "quotes", Quote.class);
    public static final RecordType<CommonThread> COMMON_THREAD =
            RecordType.of(Step.INTERVIEWS, "common-threads", CommonThread.class);

    private InterviewRecords() {}
}
