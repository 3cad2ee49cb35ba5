package nl.wed.workbench.catalogue;

import java.util.List;
import java.util.Optional;
import nl.wed.workbench.domain.VerificationStatus;
import nl.wed.workbench.domain.appraisal.DecisionKind;

/// The twelve appraisal criteria with default weights (together 100), decisions and rules.
public record CriteriaSet(
        String version,
        boolean proposal,
        VerificationStatus status,
        CriteriaScale scale,
        String weightsNote,
        List<CatalogueCriterion> criteria,
        List<CriterionKindLabel> kinds,
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
    public Optional<CatalogueCriterion> criterion(String code) {
        return criteria.stream()
                .filter(criterion -> criterion.code().equals(code))
                .findFirst();
    }

    /// The label and meaning of a decision.
    public Optional<DecisionOption> decision(DecisionKind code) {
        return decisions.stream().filter(decision -> decision.code() == code).findFirst();
    }

    /// The rule with this code.
    public Optional<CriteriaRule> rule(String code) {
        return rules.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }
}
