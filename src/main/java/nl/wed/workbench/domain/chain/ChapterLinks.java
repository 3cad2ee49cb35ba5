package nl.wed.workbench.domain.chain;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.interviews.Quote;
import nl.wed.workbench.domain.plan.ChapterText;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.records.RecordTypes;

/// The last link of the chain: the chapter of the plan in which a record is printed. The numbers
/// are those of the plan template.
public final class ChapterLinks {
    private static final Map<RecordType<?>, String> CHAPTERS = Map.ofEntries(
            entry(FigureRecords.KEY_MESSAGE, "0"),
            entry(FigureRecords.INDICATOR, "4"),
            entry(FigureRecords.INTERPRETATION, "4"),
            entry(InterviewRecords.COMMON_THREAD, "5"),
            entry(InterviewRecords.QUOTE, "5"),
            entry(CauseRecords.PROBLEM, "6"),
            entry(CauseRecords.CAUSE, "6"),
            entry(AppraisalRecords.OPTION, "8"),
            entry(AppraisalRecords.DECISION, "8"),
            entry(PlanRecords.PRIORITY, "9"),
            entry(PlanRecords.GOAL, "9"),
            entry(PlanRecords.MEASURE, "9"),
            entry(PlanRecords.MONITORING, "11"),
            entry(PlanRecords.BUDGET_POST, "12"),
            entry(PlanRecords.FUNDING, "12"),
            entry(PlanRecords.ENDORSEMENT, "13"),
            entry(PlanRecords.RISK, "14"));

    private ChapterLinks() {}

    /// The number of the chapter in which records of a kind are printed, when there is one.
    public static Map<RecordType<?>, String> chapters() {
        return CHAPTERS;
    }

    static List<Link> of(Project project) {
        Map<String, Ref> chapters = new HashMap<>();
        for (ChapterText chapter : project.all(PlanRecords.CHAPTER_TEXT)) {
            if (chapter.priority() == null && chapter.included()) {
                chapters.put(chapter.number(), new Ref(PlanRecords.CHAPTER_TEXT, chapter.id()));
            }
        }
        List<Link> links = new ArrayList<>();
        for (RecordType<?> type : RecordTypes.ALL) {
            var number = CHAPTERS.get(type);
            var chapter = number == null ? null : chapters.get(number);
            if (chapter != null) {
                project.stream(type)
                        .filter(ChapterLinks::printed)
                        .forEach(one -> links.add(new Link(new Ref(type, one.id()), chapter)));
            }
        }
        return links;
    }

    private static boolean printed(Entity record) {
        return !(record instanceof Quote quote) || quote.released();
    }
}
