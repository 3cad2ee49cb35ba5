package nl.wed.workbench.domain.chain;

import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR;
import static nl.wed.workbench.domain.figures.FigureRecords.PEER_GROUP;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.figures.RevisionMark;

/// What is 'herzien?': the indicators with a value that a newer edition changed and at which nobody
/// has looked since, and what directly rests on them.
public record Revised(Set<UUID> indicators, Set<Ref> conclusions) {
    public Revised {
        indicators = Set.copyOf(indicators);
        conclusions = Set.copyOf(conclusions);
    }

    /// What is to be looked at in a project.
    public static Revised of(Project project) {
        var indicators = RevisionMark.openIn(project);
        if (indicators.isEmpty()) {
            return new Revised(Set.of(), Set.of());
        }
        var chain = Chain.of(project);
        var conclusions = new LinkedHashSet<Ref>();
        indicators.forEach(indicator -> conclusions.addAll(conclusions(chain, indicator)));
        return new Revised(indicators, conclusions);
    }

    /// What directly rests on an indicator.
    public static List<Ref> conclusions(Chain chain, UUID indicator) {
        return chain.consequences(new Ref(INDICATOR, indicator)).stream()
                .filter(ref -> !ref.type().equals(PEER_GROUP))
                .toList();
    }
}
