package nl.wed.workbench.catalogue;

import java.util.List;
import java.util.Optional;
import nl.wed.workbench.domain.VerificationStatus;

/// Small counts, interview privacy, retention and the traceability check.
public record PrivacyRules(
        String version,
        boolean proposal,
        VerificationStatus status,
        String note,
        Suppression suppression,
        List<InterviewPrivacyRule> interviews,
        List<RetentionRule> retention,
        TraceabilityCheck traceabilityCheck)
        implements Verifiable {

    public PrivacyRules {
        interviews = List.copyOf(interviews);
        retention = List.copyOf(retention);
    }

    /// The suppression rule for a kind of source, such as duo-schoolbestand.
    public Optional<SuppressionRule> suppressionFor(String sourceKind) {
        return suppression.rulesBySource().stream()
                .filter(rule -> rule.sourceKind().equals(sourceKind))
                .findFirst();
    }
}
