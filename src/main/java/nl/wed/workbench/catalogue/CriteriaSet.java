package nl.wed.workbench.catalogue;

import java.util.List;
import java.util.Optional;

/// The twelve appraisal criteria with default weights (together 100), decisions and rules.
public record CriteriaSet(
        String version,
        boolean proposal,
        VerificationStatus status,
        CriteriaScale scale,
        String weightsNote,
        List<Criterion> criteria,
        List<CriterionKind> kinds,
        List<DecisionOption> decisions,
        List<CriteriaRule> rules)
        implements Verifiable {

    public CriteriaSet {
        criteria = List.copyOf(criteria);
        kinds = List.copyOf(kinds);
        decisions = List.copyOf(decisions);
        rules = List.copyOf(rules);
    }

    /// The criterion with this code, C1 to C12.
    public Optional<Criterion> criterion(String code) {
        return criteria.stream().filter(criterion -> criterion.code().equals(code)).findFirst();
    }

    /// The decision with this code.
    public Optional<DecisionOption> decision(String code) {
        return decisions.stream().filter(decision -> decision.code().equals(code)).findFirst();
    }

    /// The rule with this code.
    public Optional<CriteriaRule> rule(String code) {
        return rules.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }
}
