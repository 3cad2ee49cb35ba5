package nl.wed.workbench.catalogue;

import java.util.List;

/// The check of texts on patterns that give a person away.
public record TraceabilityCheck(String name, String description, List<TraceabilityPattern> patterns) {

    public TraceabilityCheck {
        patterns = List.copyOf(patterns);
    }
}
