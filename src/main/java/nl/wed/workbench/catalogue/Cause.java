package nl.wed.workbench.catalogue;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A cause of unequal opportunities from the catalogue, O01 to O35.
public record Cause(
        String code,
        String name,
        String group,
        String description,
        List<String> phases,
        LocalInfluence localInfluence,
        VerificationStatus localInfluenceStatus,
        List<String> sources,
        VerificationStatus status,
        @Nullable String note,
        List<Nuance> nuances)
        implements Phased, Verifiable {

    public Cause {
        phases = List.copyOf(phases);
        sources = List.copyOf(sources);
        nuances = List.copyOf(nuances);
    }
}
