package nl.wed.workbench.catalogue;

import nl.wed.workbench.domain.VerificationStatus;

import java.util.List;

/// The proposed first choice of indicators per scope.
public record DefaultIndicatorSets(
        String version,
        boolean proposal,
        VerificationStatus status,
        String note,
        List<DefaultIndicatorSet> sets)
        implements Verifiable {

    public DefaultIndicatorSets {
        sets = List.copyOf(sets);
    }
}
