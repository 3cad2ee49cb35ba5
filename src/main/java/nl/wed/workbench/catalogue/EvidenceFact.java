package nl.wed.workbench.catalogue;

import java.util.List;
import nl.wed.workbench.domain.VerificationStatus;

/// A fact about an evidence scale, with its sources.
public record EvidenceFact(String text, List<String> sources, VerificationStatus status) implements Verifiable {

    public EvidenceFact {
        sources = List.copyOf(sources);
    }
}
