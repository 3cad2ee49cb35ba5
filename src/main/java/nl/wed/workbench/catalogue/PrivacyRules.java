package nl.wed.workbench.catalogue;

import java.util.List;
import java.util.Optional;
import nl.wed.workbench.domain.VerificationStatus;
import org.jspecify.annotations.Nullable;

/// Small counts, interview privacy, retention and the traceability check.
public record PrivacyRules(
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

    /// How long something is kept after a trigger; months is null when it depends on the trigger alone.
    public record RetentionRule(
            String code,
            String subject,
            String rule,
            @Nullable Integer months,
            String trigger,
            boolean configurable,
            VerificationStatus status)
            implements Verifiable {}

    /// The rules on small counts.
    public record Suppression(
            List<SuppressionRule> rulesBySource,
            List<SuppressionDefault> productDefaults,
            List<SuppressionProductRule> productRules) {

        public Suppression {
            rulesBySource = List.copyOf(rulesBySource);
            productDefaults = List.copyOf(productDefaults);
            productRules = List.copyOf(productRules);
        }
    }

    /// A default threshold of the product.
    public record SuppressionDefault(
            String code,
            String label,
            @Nullable Integer countThreshold,
            @Nullable Integer denominatorThreshold,
            boolean configurable,
            VerificationStatus status)
            implements Verifiable {}

    /// A rule of the product on small counts.
    public record SuppressionProductRule(String code, String text, VerificationStatus status) implements Verifiable {}

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

    /// The check of texts on patterns that give a person away.
    public record TraceabilityCheck(String name, String description, List<TraceabilityPattern> patterns) {

        public TraceabilityCheck {
            patterns = List.copyOf(patterns);
        }
    }

    /// A pattern in text that can give a person away.
    public record TraceabilityPattern(
            String code, String name, String description, PatternSeverity severity, VerificationStatus status)
            implements Verifiable {}

    /// What a find of the traceability check does.
    public enum PatternSeverity {
        /// The text cannot be shared as it is.
        BLOCKING,
        /// A person has to decide.
        WARNING
    }

    /// A privacy rule for interviews; references to articles are always to be verified.
    public record InterviewPrivacyRule(
            String code,
            String topic,
            String text,
            List<String> articles,
            List<String> sources,
            VerificationStatus status)
            implements Verifiable {

        public InterviewPrivacyRule {
            articles = List.copyOf(articles);
            sources = List.copyOf(sources);
        }
    }
}
