package nl.wed.workbench.ui.plan;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import nl.wed.workbench.domain.plan.Change;
import nl.wed.workbench.domain.plan.Goal;
import nl.wed.workbench.domain.plan.GoalKind;
import org.jspecify.annotations.Nullable;

/// A goal whose fields can be set, to make the next version of it.
final class GoalCopy {
    @Nullable
    UUID priority;

    GoalKind kind;
    String title;

    @Nullable
    UUID indicator;

    String measured;
    String group;
    Change change;
    boolean baselineFromFigure;

    @Nullable
    Double baseline;

    @Nullable
    Integer baselineYear;

    @Nullable
    Double target;

    @Nullable
    Integer targetYear;

    String source;

    @Nullable
    UUID owner;

    List<UUID> causes;
    String expectedEffect;
    private final UUID id;

    GoalCopy(Goal from) {
        id = from.id();
        priority = from.priority();
        kind = from.kind();
        title = from.title();
        indicator = from.indicator();
        measured = from.measured();
        group = from.group();
        change = from.change();
        baselineFromFigure = from.baselineFromFigure();
        baseline = from.baseline();
        baselineYear = from.baselineYear();
        target = from.target();
        targetYear = from.targetYear();
        source = from.source();
        owner = from.owner();
        causes = from.causes();
        expectedEffect = from.expectedEffect();
    }

    /// Changes one field of a record that itself does not change.
    static <T> BiFunction<Goal, T, Goal> set(BiConsumer<GoalCopy, T> change) {
        return (record, value) -> {
            var copy = new GoalCopy(record);
            change.accept(copy, value);
            return copy.done();
        };
    }

    Goal done() {
        return new Goal(
                id,
                priority,
                kind,
                title,
                indicator,
                measured,
                group,
                change,
                baselineFromFigure,
                baseline,
                baselineYear,
                target,
                targetYear,
                source,
                owner,
                causes,
                expectedEffect);
    }
}
