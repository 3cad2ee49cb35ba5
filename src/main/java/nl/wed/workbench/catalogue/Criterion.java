package nl.wed.workbench.catalogue;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// A criterion for appraising approaches, with the meaning of the scores 1, 3 and 5.
public record Criterion(
        String code,
        String name,
        String question,
        SortedMap<Integer, String> anchors,
        VerificationStatus anchorsStatus,
        int defaultWeight,
        String kind,
        List<String> sources,
        VerificationStatus groundingStatus,
        VerificationStatus status)
        implements Verifiable {

    public Criterion {
        anchors = Collections.unmodifiableSortedMap(new TreeMap<>(anchors));
        sources = List.copyOf(sources);
    }
}
