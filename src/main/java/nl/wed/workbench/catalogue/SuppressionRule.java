package nl.wed.workbench.catalogue;

import java.util.List;
import nl.wed.workbench.domain.VerificationStatus;
import org.jspecify.annotations.Nullable;

/// How a source protects small counts; thresholds are counts, null when not known.
public record SuppressionRule(
        String code,
        String sourceKind,
        String label,
        @Nullable Integer countThreshold,
        @Nullable Integer denominatorThreshold,
        String rule,
        List<String> sources,
        VerificationStatus status)
        implements Verifiable {

    public SuppressionRule {
        sources = List.copyOf(sources);
    }
}
