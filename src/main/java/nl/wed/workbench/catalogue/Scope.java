package nl.wed.workbench.catalogue;

import java.util.List;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.VerificationStatus;

/// The age range of a trajectory with the phases in it.
public record Scope(
        String code,
        String name,
        int ageFromMonths,
        int ageToMonths,
        List<AgePhase> phases,
        List<String> examples,
        List<String> sources,
        VerificationStatus status)
        implements Verifiable {

    public Scope {
        phases = List.copyOf(phases);
        examples = List.copyOf(examples);
        sources = List.copyOf(sources);
    }
}
