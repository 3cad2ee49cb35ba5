package nl.wed.workbench.domain.chain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.records.RecordTypes;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;

/// The chain from figure to paragraph, ready to be walked from any record in both directions.
public final class Chain {
    // In the order of the steps: figures before what was said, that before what was read, concluded and decided.
    private static final Comparator<Ref> IN_ORDER = Comparator.comparingInt(ref -> place(ref.type()));

    private final List<ChainLayer> layers;
    private final Map<Ref, String> literature;
    private final Printed printed;

    Chain(List<ChainLayer> layers, Map<Ref, String> literature, Printed printed) {
        this.layers = List.copyOf(layers);
        this.literature = Map.copyOf(literature);
        this.printed = printed;
    }

    /// The chain of the records of a project, as far as nobody looked in the plan.
    public static Chain of(Project project) {
        return new Chains(ChainFacts.none()).of(project);
    }

    /// The same chain, to where the plan prints its records.
    public Chain to(Printed places) {
        var all = new ArrayList<>(layers);
        all.add(ChainLayer.of(places.links()));
        return new Chain(all, literature, places);
    }

    /// Where the plan prints the records.
    public Printed printed() {
        return printed;
    }

    /// What a publication of the content is called, if that is what it is.
    public Optional<String> literature(Ref ref) {
        return Optional.ofNullable(literature.get(ref));
    }

    /// The publications of the content in the chain.
    public Set<Ref> literature() {
        return literature.keySet();
    }

    private static int place(RecordType<?> type) {
        boolean read = type.equals(Literature.TYPE) || type.equals(TrajectoryRecords.OWN_SOURCE);
        return read ? 2 * RecordTypes.ALL.indexOf(CauseRecords.PROBLEM) - 1 : 2 * RecordTypes.ALL.indexOf(type);
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
