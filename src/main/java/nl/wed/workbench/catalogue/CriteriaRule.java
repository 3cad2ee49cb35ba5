package nl.wed.workbench.catalogue;

import java.util.List;
import nl.wed.workbench.domain.VerificationStatus;

/// A rule on using the criteria; the effect is a fixed key.
public record CriteriaRule(String code, String text, List<String> criteria, String effect, VerificationStatus status)
        implements Verifiable {

    public CriteriaRule {
        criteria = List.copyOf(criteria);
    }
}
