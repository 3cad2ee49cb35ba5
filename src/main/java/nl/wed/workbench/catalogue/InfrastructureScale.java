package nl.wed.workbench.catalogue;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// The score range of the self-scan; not filled in is null, never 0.
public record InfrastructureScale(int minimum, int maximum, SortedMap<Integer, String> labels, String note) {

    public InfrastructureScale {
        labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
    }
}
