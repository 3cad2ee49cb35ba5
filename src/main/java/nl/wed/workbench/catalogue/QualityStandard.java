package nl.wed.workbench.catalogue;

import java.util.List;
import java.util.Optional;
import nl.wed.workbench.domain.Severity;
import nl.wed.workbench.domain.VerificationStatus;

/// The quality check of the plan; an assessment keeps the version it was made with.
public record QualityStandard(
        String version,
        boolean proposal,
        VerificationStatus status,
        String name,
        String note,
        List<QualitySeverity> severities,
        List<QualityGroup> groups,
        List<StandardCheck> checks,
        SmartSentence smartSentence)
        implements Verifiable {

    public QualityStandard {
        severities = List.copyOf(severities);
        groups = List.copyOf(groups);
        checks = List.copyOf(checks);
    }

    /// The check with this code, KT01 to KT22.
    public Optional<StandardCheck> check(String code) {
        return checks.stream().filter(check -> check.code().equals(code)).findFirst();
    }

    /// The checks of a group, in order.
    public List<StandardCheck> checksIn(String group) {
        return checks.stream().filter(check -> check.group().equals(group)).toList();
    }

    /// A group of quality checks.
    public record QualityGroup(String code, String name, int order) {}

    /// What a severity means in the quality check.
    public record QualitySeverity(Severity code, String label, String meaning) {}

    /// One of the 22 checks on the plan.
    public record StandardCheck(
            String code,
            int number,
            String group,
            String text,
            String checks,
            List<String> entities,
            Severity severity,
            VerificationStatus status)
            implements Verifiable {

        public StandardCheck {
            entities = List.copyOf(entities);
        }
    }

    /// The sentence that every goal has to fit; placeholders stand between braces.
    public record SmartSentence(String template, List<SmartPlaceholder> placeholders, VerificationStatus status)
            implements Verifiable {

        public SmartSentence {
            placeholders = List.copyOf(placeholders);
        }
    }

    /// A place in the SMART sentence.
    public record SmartPlaceholder(String code, String label) {}
}
