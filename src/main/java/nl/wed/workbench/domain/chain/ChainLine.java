package nl.wed.workbench.domain.chain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.plan.Budget;
import nl.wed.workbench.domain.plan.BudgetPost;
import nl.wed.workbench.domain.plan.PlanRecords;

/// What is read as one step beside a record of the chain.
public sealed interface ChainLine {
    /// The record that it is about: of posts the first, of a place its chapter.
    Ref ref();

    /// A record.
    record One(Ref ref) implements ChainLine {}

    /// A publication of the built-in content.
    record Read(Ref ref, String title) implements ChainLine {}

    /// All posts of a budget together.
    record Posts(Ref ref, Budget budget) implements ChainLine {
        /// The posts.
        public List<BudgetPost> posts() {
            return budget.posts();
        }
    }

    /// A paragraph of the plan that prints the record.
    record Paragraph(PrintedPlace place) implements ChainLine {
        @Override
        public Ref ref() {
            return place.chapter();
        }
    }

    /// What a record rests on.
    static List<ChainLine> origins(Project project, Chain chain, Ref ref) {
        return of(project, chain, chain.origins(ref));
    }

    /// What follows from a record; the chapters that print it are told by their paragraphs.
    static List<ChainLine> consequences(Project project, Chain chain, Ref ref) {
        var chapters =
                chain.printed().of(ref).stream().map(PrintedPlace::chapter).collect(Collectors.toSet());
        var records = chain.consequences(ref).stream()
                .filter(to -> !chapters.contains(to))
                .toList();
        return of(project, chain, records);
    }

    /// The paragraphs of the plan that print a record, where it is told first; rows of a table that would be
    /// told by the same words once.
    static List<ChainLine> paragraphs(Chain chain, Ref ref) {
        Set<PrintedPlace> told = new HashSet<>();
        return chain.printed().of(ref).stream()
                .filter(place -> told.add(place.asTold()))
                .<ChainLine>map(Paragraph::new)
                .toList();
    }

    /// The lines of records: the posts among them are one, in the place of the first.
    static List<ChainLine> of(Project project, Chain chain, List<Ref> refs) {
        var posts = refs.stream().filter(ChainLine::isPost).map(Ref::id).toList();
        var lines = new ArrayList<ChainLine>();
        for (Ref ref : refs) {
            if (!isPost(ref)) {
                lines.add(chain.literature(ref)
                        .<ChainLine>map(title -> new Read(ref, title))
                        .orElseGet(() -> new One(ref)));
            } else if (ref.id().equals(posts.getFirst())) {
                var budget = Budget.of(project)
                        .where(cell -> posts.contains(cell.post().id()));
                lines.add(new Posts(ref, budget));
            }
        }
        return lines;
    }

    /// The paragraph that it is, if it is one.
    default Optional<PrintedPlace> paragraph() {
        return this instanceof Paragraph(PrintedPlace place) ? Optional.of(place) : Optional.empty();
    }

    private static boolean isPost(Ref ref) {
        return ref.type().equals(PlanRecords.BUDGET_POST);
    }
}
