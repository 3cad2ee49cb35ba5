package nl.wed.workbench.domain.appraisal;

import java.util.UUID;
import nl.wed.workbench.domain.Entity;

/// A criterion with its weight (all weights add up to 100) and what a score of 1, 3 and 5 means.
public record Criterion(
        UUID id,
        String code,
        String name,
        String question,
        String anchorLow,
        String anchorMiddle,
        String anchorHigh,
        CriterionKind kind,
        double weight)
        implements Entity {

    private static final double WHOLE = 100;

    /// A weight that is no number, as a field once took, is unknown.
    public Criterion {
        weight = Double.isFinite(weight) ? weight : Double.NaN;
    }

    /// Whether the weight is one that can be given: from 0 to a hundred. One that is not is unknown, and with it
    /// every outcome that rests on it.
    public boolean isWeighed() {
        return weight >= 0 && weight <= WHOLE;
    }

    /// The same criterion with another weight.
    public Criterion withWeight(double newWeight) {
        return new Criterion(id, code, name, question, anchorLow, anchorMiddle, anchorHigh, kind, newWeight);
    }
}
