package nl.wed.workbench.ui.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import nl.wed.workbench.domain.plan.Measure;
import org.jspecify.annotations.Nullable;

/// A measure whose fields can be set, to make the next version of it.
final class MeasureCopy {
    @Nullable
    UUID priority;

    @Nullable
    UUID option;

    String name;
    String description;
    List<UUID> goals;

    @Nullable
    UUID owner;

    String ownerRole;

    @Nullable
    LocalDate start;

    @Nullable
    LocalDate end;

    @Nullable
    Integer reachTarget;

    @Nullable
    Integer reachPopulation;

    String quality;
    String conditions;

    @Nullable
    LocalDate evaluation;

    @Nullable
    LocalDate decisionMoment;

    String decisionCriteria;
    private final UUID id;

    MeasureCopy(Measure from) {
        id = from.id();
        priority = from.priority();
        option = from.option();
        name = from.name();
        description = from.description();
        goals = from.goals();
        owner = from.owner();
        ownerRole = from.ownerRole();
        start = from.start();
        end = from.end();
        reachTarget = from.reachTarget();
        reachPopulation = from.reachPopulation();
        quality = from.quality();
        conditions = from.conditions();
        evaluation = from.evaluation();
        decisionMoment = from.decisionMoment();
        decisionCriteria = from.decisionCriteria();
    }

    /// Changes one field of a record that itself does not change.
    static <T> BiFunction<Measure, T, Measure> set(BiConsumer<MeasureCopy, T> change) {
        return (record, value) -> {
            var copy = new MeasureCopy(record);
            change.accept(copy, value);
            return copy.done();
        };
    }

    Measure done() {
        return new Measure(
                id,
                priority,
                option,
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
