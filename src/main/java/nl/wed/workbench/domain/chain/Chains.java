package nl.wed.workbench.domain.chain;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wed.workbench.domain.Derived;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.records.RecordTypes;

/// The chains of snapshots that come after each other: only the links are made again of which something changed.
public final class Chains {
    private final List<Derived<ChainLayer>> layers = Stream.concat(
                    RecordTypes.ALL.stream().map(type -> layer(project -> Links.declared(project, type))),
                    Stream.of(layer(Links::threads), layer(ChapterLinks::of)))
            .toList();
    private final Derived<Chain> chain = new Derived<>(
            project -> new Chain(layers.stream().map(layer -> layer.of(project)).toList()));

    /// The chain of a snapshot; the very same one while no link of it can be another.
    public Chain of(Project project) {
        return chain.of(project);
    }

    private static Derived<ChainLayer> layer(Function<Project, List<Link>> links) {
        return new Derived<>(project -> ChainLayer.of(links.apply(project)));
    }
}
