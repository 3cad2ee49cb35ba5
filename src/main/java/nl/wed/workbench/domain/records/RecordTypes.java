package nl.wed.workbench.domain.records;

import java.util.List;
import java.util.Optional;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.privacy.PrivacyRecords;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;

/// Every kind of record there is, in the order in which files list them.
public final class RecordTypes {
    public static final List<RecordType<?>> ALL = List.of(
            TrajectoryRecords.TRAJECTORY,
            TrajectoryRecords.PARTNER,
            TrajectoryRecords.PLANNING_ITEM,
            TrajectoryRecords.OWN_SOURCE,
            TrajectoryRecords.STEP_OVERRIDE,
            FigureRecords.INDICATOR,
            FigureRecords.DATA_SET,
            FigureRecords.INDICATOR_SOURCE,
            FigureRecords.INTERPRETATION,
            FigureRecords.KEY_MESSAGE,
            FigureRecords.PEER_GROUP,
            FigureRecords.REVISION_MARK,
            FigureRecords.AREA_BORDERS,
            FigureRecords.INDICATOR_PAIR,
            InterviewRecords.RESPONDENT,
            InterviewRecords.REPORT,
            InterviewRecords.CODE,
            InterviewRecords.FINDING,
            InterviewRecords.QUOTE,
            InterviewRecords.COMMON_THREAD,
            KnowledgeRecords.SESSION_INTERVENTION,
            KnowledgeRecords.LOCAL_OFFER,
            KnowledgeRecords.INFRASTRUCTURE_SCORE,
            KnowledgeRecords.MEETING,
            KnowledgeRecords.AGENDA_ITEM,
            KnowledgeRecords.ATTENDANCE,
            KnowledgeRecords.INSIGHT,
            CauseRecords.PROBLEM,
            CauseRecords.CAUSE,
            CauseRecords.EVIDENCE,
            CauseRecords.VOTE,
            AppraisalRecords.OPTION,
            AppraisalRecords.CRITERION,
            AppraisalRecords.SCORE,
            AppraisalRecords.DECISION,
            PlanRecords.PRIORITY,
            PlanRecords.GOAL,
            PlanRecords.MEASURE,
            PlanRecords.ACTION,
            PlanRecords.FUNDING,
            PlanRecords.BUDGET_POST,
            PlanRecords.MONITORING,
            PlanRecords.ENDORSEMENT,
            PlanRecords.RISK,
            PlanRecords.CHAPTER_TEXT,
            PlanRecords.OBLIGATION,
            PrivacyRecords.REASON);

    private RecordTypes() {}

    /// The kind with that name in files; empty for a name of another version of the program.
    public static Optional<RecordType<?>> named(String name) {
        return ALL.stream()
                .filter(type -> type.name().equals(name))
                .<RecordType<?>>map(type -> type)
                .findFirst();
    }
}
