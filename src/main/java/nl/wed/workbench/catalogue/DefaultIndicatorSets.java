package nl.wed.workbench.catalogue;

import java.util.List;
import nl.wed.workbench.domain.VerificationStatus;

/// The proposed first choice of indicators per scope.
public record DefaultIndicatorSets(
        String version, boolean proposal, VerificationStatus status, String note, List<DefaultIndicatorSet> sets)
        implements Verifiable {

    public DefaultIndicatorSets {
        sets = List.copyOf(sets);
    }
}
