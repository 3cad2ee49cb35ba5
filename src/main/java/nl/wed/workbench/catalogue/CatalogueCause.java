package nl.wed.workbench.catalogue;

import java.util.List;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.VerificationStatus;
import org.jspecify.annotations.Nullable;

/// A cause of unequal opportunities from the catalogue, O01 to O35.
public record CatalogueCause(
        String code,
        String name,
        String group,
        String description,
        List<AgePhase> phases,
        LocalInfluence localInfluence,
        VerificationStatus localInfluenceStatus,
        List<String> sources,
        VerificationStatus status,
        @Nullable String note,
        List<Nuance> nuances)
        implements Phased, Verifiable {

    public CatalogueCause {
        phases = List.copyOf(phases);
        sources = List.copyOf(sources);
        nuances = List.copyOf(nuances);
    }
}
