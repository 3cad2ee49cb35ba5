package nl.wed.workbench.catalogue;

import nl.wed.workbench.domain.VerificationStatus;

import java.util.List;

/// A fact about an evidence scale, with its sources.
public record EvidenceFact(String text, List<String> sources, VerificationStatus status)
        implements Verifiable {

    public EvidenceFact {
        sources = List.copyOf(sources);
    }
}
