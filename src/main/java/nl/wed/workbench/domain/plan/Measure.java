package nl.wed.workbench.domain.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import org.jspecify.annotations.Nullable;

/// A chosen option as it is carried out: for which goals, by whom, when, for how many children
/// (null when unknown), with its quality requirement, conditions, evaluation and moment of
/// decision.
public record Measure(
        UUID id,
        @Nullable UUID priority,
        @Nullable UUID option,
        String name,
        String description,
        List<UUID> goals,
        @Nullable UUID owner,
        String ownerRole,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable Integer reachTarget,
        @Nullable Integer reachPopulation,
        String quality,
        String conditions,
        @Nullable LocalDate evaluation,
        @Nullable LocalDate decisionMoment,
        String decisionCriteria)
        implements Entity {

    /// The same measure as the execution of another option, or of none.
    public Measure withOption(@Nullable UUID newOption) {
        return new Measure(
                id,
                priority,
                newOption,
                name,
                description,
                goals,
                owner,
                ownerRole,
                start,
                end,
                reachTarget,
                reachPopulation,
                quality,
                conditions,
                evaluation,
                decisionMoment,
                decisionCriteria);
    }
}
