package nl.wed.workbench.catalogue;

import java.util.List;
import nl.wed.workbench.domain.VerificationStatus;

/// A general lesson from the evidence.
public record EvidenceLesson(String code, String text, List<String> sources, VerificationStatus status)
        implements Verifiable {

    public EvidenceLesson {
        sources = List.copyOf(sources);
    }
}
