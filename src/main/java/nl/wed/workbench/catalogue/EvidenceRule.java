package nl.wed.workbench.catalogue;

import java.util.List;
import nl.wed.workbench.domain.VerificationStatus;

/// A rule for showing evidence.
public record EvidenceRule(String code, String key, String text, List<String> sources, VerificationStatus status)
        implements Verifiable {

    public EvidenceRule {
        sources = List.copyOf(sources);
    }
}
