package nl.wed.workbench.catalogue;

import java.util.List;

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
