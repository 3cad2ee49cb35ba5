package nl.wed.workbench.domain.chain;

import java.lang.ref.WeakReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wed.workbench.domain.Derived;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.records.RecordTypes;

/// The chains of snapshots that come after each other: only the links are made again of which something changed.
public final class Chains {
    private final ChainFacts facts;
    private final Derived<LiteratureLinks> literature;
    private final Derived<Chain> chain;
    private WeakReference<Project> looked = new WeakReference<>(null);
    private Printed last = Printed.UNKNOWN;

    /// The chains of snapshots of one trajectory.
    public Chains(ChainFacts facts) {
        this.facts = facts;
        literature = new Derived<>(project -> LiteratureLinks.of(project, facts));
        var layers = Stream.concat(
                        RecordTypes.ALL.stream().map(type -> layer(project -> Links.declared(project, type))),
                        Stream.of(
                                layer(Links::threads),
                                layer(project -> literature.of(project).links())))
                .toList();
        chain = new Derived<>(project -> new Chain(
                layers.stream().map(layer -> layer.of(project)).toList(),
                titles(literature.of(project).sources()),
                Printed.UNKNOWN));
    }

    /// The chain of a snapshot, as far as nobody looked in the plan; the very same one while no link of it can be
    /// another.
    public Chain of(Project project) {
        return chain.of(project);
    }

    /// Where the plan of a snapshot prints its records; the very same while that is so. Takes longer than the
    /// links, and every screen asks it that comes in sight.
    public synchronized Printed printed(Project project) {
        if (looked.get() != project) {
            var now = facts.printed(project);
            last = now.equals(last) ? last : now;
            looked = new WeakReference<>(project);
        }
        return last;
    }

    private Map<Ref, String> titles(Map<Ref, String> sources) {
        var titles = new LinkedHashMap<Ref, String>();
        sources.forEach((ref, source) -> titles.put(ref, facts.title(source)));
        return titles;
    }

    private static Derived<ChainLayer> layer(Function<Project, List<Link>> links) {
        return new Derived<>(project -> ChainLayer.of(links.apply(project)));
    }
}
