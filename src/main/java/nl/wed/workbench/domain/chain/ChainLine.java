package nl.wed.workbench.domain.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.plan.Budget;
import nl.wed.workbench.domain.plan.BudgetPost;
import nl.wed.workbench.domain.plan.PlanRecords;

/// What is read as one step beside a record of the chain: a record, or all posts of a budget together.
///
/// @param ref the record, of posts the first
/// @param budget the posts; empty for any other record
public record ChainLine(Ref ref, Optional<Budget> budget) {

    /// The lines of what a record rests on or what follows from it: the posts among them are one, in the place of the
    /// first.
    public static List<ChainLine> of(Project project, List<Ref> refs) {
        var posts = refs.stream().filter(ChainLine::isPost).map(Ref::id).toList();
        var lines = new ArrayList<ChainLine>();
        for (Ref ref : refs) {
            if (!isPost(ref)) {
                lines.add(new ChainLine(ref, Optional.empty()));
            } else if (ref.id().equals(posts.getFirst())) {
                var budget = Budget.of(project)
                        .where(cell -> posts.contains(cell.post().id()));
                lines.add(new ChainLine(ref, Optional.of(budget)));
            }
        }
        return lines;
    }

    /// The posts.
    public List<BudgetPost> posts() {
        return budget.map(Budget::posts).orElse(List.of());
    }

    private static boolean isPost(Ref ref) {
        return ref.type().equals(PlanRecords.BUDGET_POST);
    }
}
