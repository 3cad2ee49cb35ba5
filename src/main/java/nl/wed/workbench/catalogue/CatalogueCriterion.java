package nl.wed.workbench.catalogue;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wed.workbench.domain.VerificationStatus;
import nl.wed.workbench.domain.appraisal.CriterionKind;

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
