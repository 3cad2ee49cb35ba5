package nl.wed.workbench.domain.renewal;

import java.util.List;
import java.util.Map;
import nl.wed.workbench.domain.appraisal.Criterion;
import nl.wed.workbench.domain.appraisal.Option;
import nl.wed.workbench.domain.causes.Cause;
import nl.wed.workbench.domain.figures.Indicator;

/// In what the content of this program differs from the version before it, by code. `facts` has what
/// screens read from the content itself, such as the evidence for an approach.
public record News(
        Map<String, Taken<Indicator>> indicators,
        Map<String, Taken<Cause>> causes,
        Map<String, Taken<Option>> options,
        Map<String, Taken<Criterion>> criteria,
        Map<String, List<Difference>> facts) {

    public News {
        indicators = Map.copyOf(indicators);
        causes = Map.copyOf(causes);
        options = Map.copyOf(options);
        criteria = Map.copyOf(criteria);
        facts = Map.copyOf(facts);
    }

    /// Nothing differs.
    public static News none() {
        return new News(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
    }
}
