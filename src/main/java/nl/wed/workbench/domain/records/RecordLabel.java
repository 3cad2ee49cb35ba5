package nl.wed.workbench.domain.records;

import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.appraisal.Criterion;
import nl.wed.workbench.domain.appraisal.Option;
import nl.wed.workbench.domain.causes.Cause;
import nl.wed.workbench.domain.causes.Problem;
import nl.wed.workbench.domain.figures.AreaBorders;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.Interpretation;
import nl.wed.workbench.domain.figures.KeyMessage;
import nl.wed.workbench.domain.figures.PeerGroup;
import nl.wed.workbench.domain.figures.RevisionMark;
import nl.wed.workbench.domain.interviews.Code;
import nl.wed.workbench.domain.interviews.CommonThread;
import nl.wed.workbench.domain.interviews.Finding;
import nl.wed.workbench.domain.interviews.InterviewReport;
import nl.wed.workbench.domain.interviews.Quote;
import nl.wed.workbench.domain.interviews.Respondent;
import nl.wed.workbench.domain.knowledge.AgendaItem;
import nl.wed.workbench.domain.knowledge.InfrastructureScore;
import nl.wed.workbench.domain.knowledge.Insight;
import nl.wed.workbench.domain.knowledge.LocalOffer;
import nl.wed.workbench.domain.knowledge.Meeting;
import nl.wed.workbench.domain.knowledge.SessionIntervention;
import nl.wed.workbench.domain.plan.Action;
import nl.wed.workbench.domain.plan.BudgetPost;
import nl.wed.workbench.domain.plan.ChapterText;
import nl.wed.workbench.domain.plan.Funding;
import nl.wed.workbench.domain.plan.Goal;
import nl.wed.workbench.domain.plan.Measure;
import nl.wed.workbench.domain.plan.Monitoring;
import nl.wed.workbench.domain.plan.Obligation;
import nl.wed.workbench.domain.plan.PolicyPriority;
import nl.wed.workbench.domain.plan.Risk;
import nl.wed.workbench.domain.privacy.PrivacyReason;
import nl.wed.workbench.domain.trajectory.OwnSource;
import nl.wed.workbench.domain.trajectory.Partner;
import nl.wed.workbench.domain.trajectory.PlanningItem;
import nl.wed.workbench.domain.trajectory.StepOverride;
import nl.wed.workbench.domain.trajectory.Trajectory;

/// The words by which a reader recognises a record in a list, the chain or a search; never the name
/// of a person.
public final class RecordLabel {
    private static final int LONGEST = 110;

    private RecordLabel() {}

    /// The label of a record; cut off with an ellipsis when its text is long, and nothing but an
    /// ellipsis while it has no text yet.
    public static String of(Project project, Entity record) {
        String label = whole(project, record).strip().replaceAll("\\s+", " ");
        if (label.isEmpty()) {
            return "…";
        }
        if (label.length() <= LONGEST) {
            return label;
        }
        int end = Character.isHighSurrogate(label.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return label.substring(0, end).strip() + "…";
    }

    private static String whole(Project project, Entity record) {
        return switch (record) {
            case Trajectory one -> one.municipalityName();
            case Partner one -> one.name();
            case PlanningItem one -> one.title();
            case OwnSource one -> one.title();
            case StepOverride one -> one.reason();
            case Indicator one -> one.name();
            case DataSet one -> one.title();
            case Interpretation one -> one.text();
            case KeyMessage one -> one.text();
            case PeerGroup one -> one.name();
            case AreaBorders one -> one.file();
            case RevisionMark one ->
                project.find(FigureRecords.INDICATOR, one.indicator())
                        .map(Indicator::name)
                        .orElse("");
            case Respondent one -> one.pseudonym() + " " + one.role();
            case InterviewReport one -> one.title();
            case Code one -> one.code() + " " + one.name();
            case Finding one -> one.text();
            case Quote one -> one.text();
            case CommonThread one -> one.text();
            default -> later(project, record);
        };
    }

    private static String later(Project project, Entity record) {
        return switch (record) {
            case SessionIntervention one -> one.intervention();
            case LocalOffer one -> one.name();
            case InfrastructureScore one -> one.element() + " " + one.note();
            case Meeting one -> one.name();
            case AgendaItem one -> one.title();
            case Insight one -> one.text();
            case Problem one -> one.title();
            case Cause one -> one.name();
            case Option one -> one.name();
            case Criterion one -> one.name();
            default -> plan(project, record);
        };
    }

    private static String plan(Project project, Entity record) {
        return switch (record) {
            case PolicyPriority one -> one.name();
            case Goal one -> one.title();
            case Measure one -> one.name();
            case Action one -> one.title();
            case Funding one -> one.name();
            case BudgetPost one -> one.description();
            case Monitoring one -> one.what();
            case Risk one -> one.text();
            case Obligation one -> one.name();
            case ChapterText one -> one.number() + " " + one.title();
            case PrivacyReason one -> one.reason();
            default -> LinkLabel.of(project, record);
        };
    }
}
