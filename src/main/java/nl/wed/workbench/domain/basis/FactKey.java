package nl.wed.workbench.domain.basis;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which fact of a trajectory: its kind, the record it is about, and which part of that.
public record FactKey(String kind, @Nullable UUID about, String part) {
    /// The name of a record.
    static final String NAME = "name";

    /// Whether a cause is a priority.
    static final String PRIORITY = "priority";

    /// What was decided about an option.
    static final String DECISION = "decision";

    /// The options on the first place.
    public static final String LEADER = "leader";

    /// The option that comes next.
    public static final String SECOND = "second";

    /// The score of an option on the criterion that `part` names, and the weight of a criterion.
    static final String SCORE = "score";

    static final String WEIGHT = "weight";

    /// The votes on a cause, and one piece of its evidence.
    static final String VOTES = "votes";

    static final String EVIDENCE = "evidence";

    /// The newest figure of an indicator, its figure in one period, and the figure that a goal starts from.
    static final String FIGURE = "figure";

    static final String FIGURE_AT = "figureAt";

    /// The figure that a goal starts from.
    public static final String BASELINE = "baseline";

    /// A number that stands in a goal or a measure: target, typed baseline, reach, population.
    static final String NUMBER = "number";

    /// An amount of the budget.
    static final String AMOUNT = "amount";

    /// How many records of a kind there are.
    static final String COUNT = "count";

    /// The kinds that are known here and tell nothing of a single vote.
    static final Set<String> WITHOUT_VOTES = Set.of(
            NAME, PRIORITY, DECISION, LEADER, SECOND, SCORE, WEIGHT, EVIDENCE, FIGURE, FIGURE_AT, BASELINE, NUMBER,
            AMOUNT, COUNT);

    static FactKey of(String kind, UUID about) {
        return new FactKey(kind, about, "");
    }
}
