package nl.wed.workbench.catalogue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wed.workbench.domain.VerificationStatus;
import nl.wed.workbench.domain.appraisal.CriterionKind;
import nl.wed.workbench.domain.appraisal.DecisionKind;

/// The twelve appraisal criteria with default weights (together 100), decisions and rules.
public record CriteriaSet(
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

    /// A criterion for appraising approaches, with the meaning of the scores 1, 3 and 5.
    public record CatalogueCriterion(
            String code,
            String name,
            String question,
            SortedMap<Integer, String> anchors,
            VerificationStatus anchorsStatus,
            int defaultWeight,
            CriterionKind kind,
            List<String> sources,
            VerificationStatus groundingStatus,
            VerificationStatus status)
            implements Verifiable {

        public CatalogueCriterion {
            anchors = Collections.unmodifiableSortedMap(new TreeMap<>(anchors));
            sources = List.copyOf(sources);
        }
    }

    /// A rule on using the criteria; the effect is a fixed key.
    public record CriteriaRule(
            String code, String text, List<String> criteria, String effect, VerificationStatus status)
            implements Verifiable {

        public CriteriaRule {
            criteria = List.copyOf(criteria);
        }
    }

    /// The score range of the criteria; not scored is null, never 0 or 1.
    public record CriteriaScale(int minimum, int maximum, List<Integer> anchored, String note) {

        public CriteriaScale {
            anchored = List.copyOf(anchored);
        }
    }

    /// What a kind of criterion is called.
    public record CriterionKindLabel(CriterionKind code, String label) {}

    /// A decision that can be taken on an approach.
    public record DecisionOption(DecisionKind code, String label, String meaning) {}
}
