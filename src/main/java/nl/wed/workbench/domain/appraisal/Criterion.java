package nl.wed.workbench.domain.appraisal;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;

/// A criterion with its weight (all weights add up to 100) and what a score of 1, 3 and 5 means.
@RecordBuilder
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
        implements Entity, CriterionBuilder.With {

    /// More than this are hard to weigh against each other: they stay possible, with a remark.
    public static final int ADVISED = 8;

    /// More than this cannot be added.
    public static final int MOST = 12;

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
}
