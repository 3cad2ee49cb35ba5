package nl.wed.workbench.catalogue;

import java.util.List;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.VerificationStatus;

/// A kind of party with its organisations and key figures.
public record PartyGroup(
        String code,
        String name,
        List<String> organisations,
        List<KeyFigureRole> keyFigureRoles,
        List<AgePhase> phases,
        List<String> sources,
        VerificationStatus status)
        implements Phased, Verifiable {

    public PartyGroup {
        organisations = List.copyOf(organisations);
        keyFigureRoles = List.copyOf(keyFigureRoles);
        phases = List.copyOf(phases);
        sources = List.copyOf(sources);
    }
}
