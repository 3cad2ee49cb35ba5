package nl.wed.workbench.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.plan.Budget;
import nl.wed.workbench.domain.plan.BudgetPost;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.typed.TypedNumber;
import nl.wed.workbench.exchange.Inspection.Sound;
import nl.wed.workbench.texts.Sentence;

/// Posts of a budget in a package whose measure is not there: they go with it, as they do when a measure is removed,
/// and it is said
/// what they were. No table has a row for them, and every total would hold them.
final class LoosePosts {
    private static final int SHOWN = 5;

    private LoosePosts() {}

    static Sound cut(Project project) {
        var loose = project.stream(PlanRecords.BUDGET_POST)
                .filter(post ->
                        project.find(PlanRecords.MEASURE, post.measure()).isEmpty())
                .toList();
        var result = project;
        for (BudgetPost post : loose) {
            result = result.remove(PlanRecords.BUDGET_POST, post.id());
        }
        var remarks = loose.stream()
                .limit(SHOWN)
                .map(post -> said(project, post))
                .collect(Collectors.toCollection(ArrayList::new));
        if (loose.size() > SHOWN) {
            remarks.add(Sentence.of("exchange.remark.posts", loose.size() - SHOWN));
        }
        return new Sound(result, List.copyOf(remarks));
    }

    private static Sentence said(Project project, BudgetPost post) {
        var sum = Budget.of(project).of(post).sum();
        String code = sum.partly() ? "exchange.remark.post.partly" : "exchange.remark.post";
        return Sentence.of(code, post.description(), TypedNumber.MONEY.write(sum.known()));
    }
}
