package nl.wed.workbench.domain.knowledge;

import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Step;

/// The kinds of record of step 3, meetings of later steps included.
public final class KnowledgeRecords {
    public static final RecordType<SessionIntervention> SESSION_INTERVENTION =
            RecordType.of(Step.KNOWLEDGE, "session-interventions", SessionIntervention.class);
    public static final RecordType<LocalOffer> LOCAL_OFFER =
            RecordType.of(Step.KNOWLEDGE, "local-offers", LocalOffer.class);
    public static final RecordType<InfrastructureScore> INFRASTRUCTURE_SCORE =
            RecordType.of(Step.KNOWLEDGE, "infrastructure-scores", InfrastructureScore.class);
    public static final RecordType<Meeting> MEETING = RecordType.of(Step.KNOWLEDGE, "meetings", Meeting.class);
    public static final RecordType<AgendaItem> AGENDA_ITEM =
            RecordType.of(Step.KNOWLEDGE, "agenda-items", AgendaItem.class);
    public static final RecordType<Attendance> ATTENDANCE =
            RecordType.of(Step.KNOWLEDGE, "attendance", Attendance.class);
    public static final RecordType<Absence> ABSENCE = RecordType.of(Step.KNOWLEDGE, "absences", Absence.class);
    public static final RecordType<Insight> INSIGHT = RecordType.of(Step.KNOWLEDGE, "insights", Insight.class);

    private KnowledgeRecords() {}
}
