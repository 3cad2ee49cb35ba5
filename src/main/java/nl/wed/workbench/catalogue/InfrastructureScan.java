package nl.wed.workbench.catalogue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wed.workbench.domain.VerificationStatus;

/// The self-scan of the local educational infrastructure.
public record InfrastructureScan(
        boolean proposal,
        VerificationStatus status,
        String name,
        String note,
        List<String> sources,
        InfrastructureScale scale,
        List<InfrastructureElement> elements)
        implements Verifiable {

    public InfrastructureScan {
        sources = List.copyOf(sources);
        elements = List.copyOf(elements);
    }

    /// The element with this code, E1 to E13.
    public Optional<InfrastructureElement> element(String code) {
        return elements.stream().filter(element -> element.code().equals(code)).findFirst();
    }

    /// An element of the local educational infrastructure, with the meaning of the scores 0 to 3.
    public record InfrastructureElement(
            String code, String name, String question, SortedMap<Integer, String> anchors, VerificationStatus status)
            implements Verifiable {

        public InfrastructureElement {
            anchors = Collections.unmodifiableSortedMap(new TreeMap<>(anchors));
        }
    }

    /// The score range of the self-scan; not filled in is null, never 0.
    public record InfrastructureScale(int minimum, int maximum, SortedMap<Integer, String> labels, String note) {

        public InfrastructureScale {
            labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
        }
    }
}
