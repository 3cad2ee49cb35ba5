package nl.wed.workbench.domain.chain;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.records.RecordTypes;

/// The chain from figure to paragraph, ready to be walked from any record in both directions.
public final class Chain {
    // In the order of the steps: figures before what was said, that before what was concluded and decided.
    private static final Comparator<Ref> IN_ORDER = Comparator.comparing(ref -> RecordTypes.ALL.indexOf(ref.type()));

    private final List<ChainLayer> layers;

    Chain(List<ChainLayer> layers) {
        this.layers = List.copyOf(layers);
    }

    /// The chain of a project.
    public static Chain of(Project project) {
        return new Chains().of(project);
    }

    /// What a record directly rests on: 'Waar komt dit vandaan?'.
    public List<Ref> origins(Ref ref) {
        return layers.stream()
                .flatMap(layer -> layer.origins(ref))
                .distinct()
                .sorted(IN_ORDER)
                .toList();
    }

    /// What directly follows from a record: 'Wat volgt hieruit?'.
    public List<Ref> consequences(Ref ref) {
        return layers.stream()
                .flatMap(layer -> layer.consequences(ref))
                .distinct()
                .sorted(IN_ORDER)
                .toList();
    }

    /// Everything a record rests on, nearest first, without the record itself.
    public Set<Ref> allOrigins(Ref ref) {
        return walk(ref, this::origins);
    }

    /// Everything that follows from a record, nearest first, without the record itself.
    public Set<Ref> allConsequences(Ref ref) {
        return walk(ref, this::consequences);
    }

    private static Set<Ref> walk(Ref start, Function<Ref, List<Ref>> links) {
        Set<Ref> seen = new LinkedHashSet<>();
        var queue = new ArrayDeque<Ref>(List.of(start));
        while (!queue.isEmpty()) {
            for (Ref next : links.apply(queue.remove())) {
                if (!next.equals(start) && seen.add(next)) {
                    queue.add(next);
                }
            }
        }
        return seen;
    }
}
