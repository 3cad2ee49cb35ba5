package nl.wed.workbench.domain.chain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wed.workbench.domain.Ref;

/// The links of one origin, such as one kind of record, both ways.
record ChainLayer(Map<Ref, List<Ref>> after, Map<Ref, List<Ref>> before) {
    static ChainLayer of(List<Link> links) {
        Map<Ref, List<Ref>> after = new LinkedHashMap<>();
        Map<Ref, List<Ref>> before = new LinkedHashMap<>();
        for (Link link : links) {
            after.computeIfAbsent(link.from(), _ -> new ArrayList<>(1)).add(link.to());
            before.computeIfAbsent(link.to(), _ -> new ArrayList<>(1)).add(link.from());
        }
        return new ChainLayer(after, before);
    }

    Stream<Ref> consequences(Ref ref) {
        return after.getOrDefault(ref, List.of()).stream();
    }

    Stream<Ref> origins(Ref ref) {
        return before.getOrDefault(ref, List.of()).stream();
    }
}
