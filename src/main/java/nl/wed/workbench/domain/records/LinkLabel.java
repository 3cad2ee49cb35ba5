package nl.wed.workbench.domain.records;

import static nl.wed.workbench.domain.appraisal.AppraisalRecords.CRITERION;
import static nl.wed.workbench.domain.appraisal.AppraisalRecords.OPTION;
import static nl.wed.workbench.domain.causes.CauseRecords.CAUSE;
import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR;
import static nl.wed.workbench.domain.interviews.InterviewRecords.FINDING;
import static nl.wed.workbench.domain.interviews.InterviewRecords.QUOTE;
import static nl.wed.workbench.domain.knowledge.KnowledgeRecords.INSIGHT;
import static nl.wed.workbench.domain.trajectory.TrajectoryRecords.OWN_SOURCE;
import static nl.wed.workbench.domain.trajectory.TrajectoryRecords.PARTNER;

import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.appraisal.ApproachDecision;
import nl.wed.workbench.domain.appraisal.Score;
import nl.wed.workbench.domain.basis.Basis;
import nl.wed.workbench.domain.basis.BasisRecords;
import nl.wed.workbench.domain.causes.Evidence;
import nl.wed.workbench.domain.causes.Vote;
import nl.wed.workbench.domain.figures.IndicatorPair;
import nl.wed.workbench.domain.figures.IndicatorSource;
import nl.wed.workbench.domain.knowledge.Attendance;
import nl.wed.workbench.domain.plan.Endorsement;
import org.jspecify.annotations.Nullable;

/// The labels of records that say something about another record: they are known by its label.
final class LinkLabel {
    private LinkLabel() {}

    static String of(Project project, Entity record) {
        return switch (record) {
            case IndicatorSource one -> label(project, INDICATOR, one.indicator());
            case IndicatorPair one ->
                label(project, INDICATOR, one.indicator()) + " – " + label(project, INDICATOR, one.other());
            case Attendance one -> label(project, PARTNER, one.partner()) + " " + one.role();
            case Evidence one -> evidence(project, one) + " " + one.note();
            case Vote one -> label(project, CAUSE, one.cause()) + " (" + one.participant() + ")";
            case Score one -> label(project, OPTION, one.option()) + " " + label(project, CRITERION, one.criterion());
            case ApproachDecision one -> label(project, OPTION, one.option());
            case Endorsement one -> label(project, PARTNER, one.partner());
            case Basis one -> subject(project, one.subject());
            default -> "";
        };
    }

    private static String subject(Project project, UUID subject) {
        return RecordTypes.ALL.stream()
                .filter(type -> !type.equals(BasisRecords.BASIS))
                .flatMap(type -> project.find(new Ref(type, subject)).stream())
                .map(found -> RecordLabel.of(project, found))
                .findFirst()
                .orElse("");
    }

    private static String evidence(Project project, Evidence evidence) {
        return switch (evidence.kind()) {
            case FIGURE -> label(project, INDICATOR, evidence.target());
            case FINDING -> label(project, FINDING, evidence.target());
            case QUOTE -> label(project, QUOTE, evidence.target());
            case INSIGHT -> label(project, INSIGHT, evidence.target());
            case SOURCE ->
                evidence.source() == null ? label(project, OWN_SOURCE, evidence.target()) : evidence.source();
        };
    }

    private static <T extends Entity> String label(Project project, RecordType<T> type, @Nullable UUID id) {
        return id == null
                ? ""
                : project.find(type, id)
                        .map(found -> RecordLabel.of(project, found))
                        .orElse("");
    }
}
