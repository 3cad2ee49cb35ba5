package nl.wed.workbench.domain.causes;

import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;

/// What supports (or contradicts) a problem or cause: an indicator, a finding, a quote, an insight
/// of a meeting, or a source of the catalogue or of the trajectory itself.
public enum EvidenceKind {
    FIGURE(FigureRecords.INDICATOR),
    FINDING(InterviewRecords.FINDING),
    QUOTE(InterviewRecords.QUOTE),
    INSIGHT(KnowledgeRecords.INSIGHT),
    SOURCE(TrajectoryRecords.OWN_SOURCE);

    private final RecordType<?> type;

    EvidenceKind(RecordType<?> type) {
        this.type = type;
    }

    /// The kind of record that such evidence points at, if it points at a record.
    public RecordType<?> type() {
        return type;
    }
}
