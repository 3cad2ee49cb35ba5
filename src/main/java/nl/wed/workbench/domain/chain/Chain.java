package nl.wed.workbench.domain.chain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.records.RecordTypes;

/// The chain from figure to paragraph, ready to be walked from any record in both directions.
public final class Chain {
    // In the order of the steps: figures before what was said, that before what was concluded and decided.
    private static final Comparator<Ref> IN_ORDER = Comparator.comparing(ref -> RecordTypes.ALL.indexOf(ref.type()));

    private final Map<Ref, List<Ref>> after = new LinkedHashMap<>();
    private final Map<Ref, List<Ref>> before = new LinkedHashMap<>();

    Chain(List<Link> links) {
        for (Link link : links) {
            after.computeIfAbsent(link.from(), _ -> new ArrayList<>()).add(link.to());
            before.computeIfAbsent(link.to(), _ -> new ArrayList<>()).add(link.from());
        }
        after.values().forEach(refs -> refs.sort(IN_ORDER));
        before.values().forEach(refs -> refs.sort(IN_ORDER));
    }

    /// The chain of a project.
    public static Chain of(Project project) {
        return new Chain(Links.of(project));
    }

    /// What a record directly rests on: 'Waar komt dit vandaan?'.
    public List<Ref> origins(Ref ref) {
        return List.copyOf(before.getOrDefault(ref, List.of()));
    }

    /// What directly follows from a record: 'Wat volgt hieruit?'.
    public List<Ref> consequences(Ref ref) {
        return List.copyOf(after.getOrDefault(ref, List.of()));
    }

    /// Everything a record rests on, nearest first, without the record itself.
    public Set<Ref> allOrigins(Ref ref) {
        return walk(ref, before);
    }

    /// Everything that follows from a record, nearest first, without the record itself.
    public Set<Ref> allConsequences(Ref ref) {
        return walk(ref, after);
    }

    private static Set<Ref> walk(Ref start, Map<Ref, List<Ref>> links) {
        Set<Ref> seen = new LinkedHashSet<>();
        var queue = new ArrayDeque<Ref>(List.of(start));
        while (!queue.isEmpty()) {
            for (Ref next : links.getOrDefault(queue.remove(), List.of())) {
                if (!next.equals(start) && seen.add(next)) {
                    queue.add(next);
                }
            }
        }
        return seen;
    }
}
