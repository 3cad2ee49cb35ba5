package nl.wed.workbench.report.model;

import java.util.List;

/// The numbered list of sources, in the given order.
public record SourceList(List<CitedSource> sources) implements Block {
    public SourceList {
        sources = List.copyOf(sources);
    }
}
