package nl.wed.workbench.catalogue;

import java.util.List;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.VerificationStatus;

/// An approach from the catalogue, I01 to I60; evidence, effect, cost and conditions have their own
/// status.
public record Intervention(
        String code,
        String name,
        String description,
        List<AgePhase> phases,
        List<String> causes,
        List<EvidenceEntry> evidence,
        Effect effect,
        Cost cost,
        String conditions,
        VerificationStatus conditionsStatus,
        List<String> warnings,
        List<String> openPoints,
        List<String> sources,
        VerificationStatus status)
        implements Phased, Verifiable {

    public Intervention {
        phases = List.copyOf(phases);
        causes = List.copyOf(causes);
        evidence = List.copyOf(evidence);
        warnings = List.copyOf(warnings);
        openPoints = List.copyOf(openPoints);
        sources = List.copyOf(sources);
    }
}
