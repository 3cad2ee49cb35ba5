package nl.wed.workbench.catalogue;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wed.workbench.domain.VerificationStatus;

/// An element of the local educational infrastructure, with the meaning of the scores 0 to 3.
public record InfrastructureElement(
        String code, String name, String question, SortedMap<Integer, String> anchors, VerificationStatus status)
        implements Verifiable {

    public InfrastructureElement {
        anchors = Collections.unmodifiableSortedMap(new TreeMap<>(anchors));
    }
}
