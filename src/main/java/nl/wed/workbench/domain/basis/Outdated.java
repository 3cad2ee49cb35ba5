package nl.wed.workbench.domain.basis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.figures.FigureBook;
import nl.wed.workbench.domain.figures.RevisionMark;

/// What rests on something that changed since, by record. What a newer edition of a table changed is said by the
/// marks of that revision as long as nobody looked, and not here once more; another first option is not followed by
/// another second.
public record Outdated(Map<Ref, List<Change>> changes) {
    /// Everything in a project, by its figures as the sources give them.
    public static Outdated of(Project project, FigureBook figures) {
        return of(project, Facts.of(project, figures));
    }

    /// The same, with figures that are worked out when a ground is about one.
    public static Outdated of(Project project, Supplier<FigureBook> figures) {
        return of(project, Facts.of(project, figures));
    }

    /// The same by facts that are known.
    public static Outdated of(Project project, Facts facts) {
        return of(project, facts, RevisionMark.openIn(project));
    }

    /// Everything as a document tells it, in which no marks of a revision stand.
    public static Outdated told(Project project, Supplier<FigureBook> figures) {
        return of(project, Facts.of(project, figures), Set.of());
    }

    /// What changed under one record, by facts that are known; nothing when it is as it was.
    public static List<Change> under(Ref subject, Project project, Facts facts) {
        return Basis.of(project, subject.id())
                .filter(Outdated::isItsOwn)
                .map(basis -> of(subject, basis, facts, RevisionMark.openIn(project)))
                .orElse(List.of());
    }

    /// One under another id, as only a file can hold, would be taken away by nobody who looks.
    private static boolean isItsOwn(Basis basis) {
        return basis.id().equals(Basis.idOf(basis.subject()));
    }

    private static Outdated of(Project project, Facts facts, Set<UUID> revised) {
        Map<Ref, List<Change>> changes = new LinkedHashMap<>();
        for (Basis basis : project.all(BasisRecords.BASIS)) {
            if (!isItsOwn(basis)) {
                continue;
            }
            Subject.find(project, basis.subject()).ifPresent(ref -> {
                var found = of(ref, basis, facts, revised);
                if (!found.isEmpty()) {
                    changes.put(ref, found);
                }
            });
        }
        return new Outdated(changes);
    }

    /// What changed under one record; nothing when it is as it was.
    public List<Change> of(Ref subject) {
        return changes.getOrDefault(subject, List.of());
    }

    private static List<Change> of(Ref subject, Basis basis, Facts facts, Set<UUID> revised) {
        List<Change> found = new ArrayList<>();
        Set<String> amounts = new HashSet<>();
        for (Ground ground : basis.grounds()) {
            UUID about = ground.about();
            if (!facts.knows(ground.kind()) || isFigure(ground) && about != null && revised.contains(about)) {
                continue;
            }
            new Differs(subject, ground, facts)
                    .change()
                    .filter(_ -> !isTrueOfAnother(ground, basis, facts, subject))
                    .filter(_ -> !isAmount(ground) || amounts.add(ground.said()))
                    .ifPresent(found::add);
        }
        boolean leads = found.stream().anyMatch(one -> one.code().equals(FactKey.LEADER));
        return found.stream()
                .filter(one -> !leads || !one.code().equals(FactKey.SECOND))
                .distinct()
                .toList();
    }

    /// An amount that can be several is said once, as the first of these that changed.
    private static boolean isAmount(Ground ground) {
        return ground.kind().equals(FactKey.AMOUNT);
    }

    /// Whether the number of a text is still that of another figure: which one was meant nobody can tell.
    private static boolean isTrueOfAnother(Ground ground, Basis basis, Facts facts, Ref subject) {
        return ground.isSaid()
                && isFigure(ground)
                && basis.grounds().stream()
                        .filter(one -> isFigure(one) && one.said().equals(ground.said()) && !one.equals(ground))
                        .anyMatch(
                                one -> new Differs(subject, one, facts).change().isEmpty());
    }

    private static boolean isFigure(Ground ground) {
        return ground.kind().equals(FactKey.FIGURE) || ground.kind().equals(FactKey.FIGURE_AT);
    }
}
