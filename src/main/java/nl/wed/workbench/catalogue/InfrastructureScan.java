package nl.wed.workbench.catalogue;

import java.util.List;
import java.util.Optional;
import nl.wed.workbench.domain.VerificationStatus;

/// The self-scan of the local educational infrastructure.
public record InfrastructureScan(
        String version,
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
}
