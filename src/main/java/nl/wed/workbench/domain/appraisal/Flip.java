package nl.wed.workbench.domain.appraisal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.appraisal.Ranking.Line;
import org.jspecify.annotations.Nullable;

/// How far the weight of one criterion must move before the preference no longer holds or, as long as there is none,
/// before the option that is first alone no longer is. The other weights make room in proportion, so that the sum stays
/// what it was. `at` is the first weight from which it is otherwise; null when no weight from zero to the whole sum
/// makes it so, and the weight of now when it is so at once or the first place is shared. What is otherwise there:
/// `instead` comes first when `reason` is null, else `reason` is why there is no preference, with `instead` the option
/// that stands in its way (null when that is nobody).
public record Flip(
        Criterion criterion,
        @Nullable Double at,
        @Nullable NoPreference reason,
        @Nullable Option instead) {
    /// Turns that lie closer than this are one that was found in several ways.
    private static final double NEAR = 1e-6;

    /// One flip per criterion, most sensitive first; empty with fewer than two ranked options.
    public static List<Flip> of(Project project) {
        var weighing = Weighing.of(project);
        var now = weighing.rank(weighing.weights());
        if (now.ranked().size() < 2) {
            return List.of();
        }
        return weighing.criteria().stream()
                .map(one -> of(weighing, now, one))
                .sorted(Comparator.comparingDouble(Flip::distance))
                .toList();
    }

    /// How many points the weight must move, below zero when it must go down; empty without a flip.
    public Optional<Double> move() {
        return Optional.ofNullable(at).map(weight -> weight - criterion.weight());
    }

    private double distance() {
        return move().map(Math::abs).orElse(Double.MAX_VALUE);
    }

    private static Flip of(Weighing weighing, Ranking now, Criterion criterion) {
        if (now.first().size() > 1) {
            return new Flip(
                    criterion,
                    criterion.weight(),
                    NoPreference.SHARED,
                    now.first().get(1).option());
        }
        var moving = Moving.of(weighing, weighing.criteria().indexOf(criterion));
        if (!moving.canMove()) {
            return new Flip(criterion, null, null, null);
        }
        var leader = now.lines().getFirst();
        double[] turns = moving.turns(weighing.options().indexOf(leader.option()));
        var up = towards(moving, now, leader, Arrays.stream(turns).filter(turn -> turn > criterion.weight()));
        var down = towards(
                moving,
                now,
                leader,
                Arrays.stream(turns)
                        .filter(turn -> turn < criterion.weight())
                        .map(turn -> -turn)
                        .sorted()
                        .map(turn -> -turn));
        return down.distance() < up.distance() ? down : up;
    }

    /// The first of the parts between these turns in which what holds now does not.
    private static Flip towards(Moving moving, Ranking now, Line leader, DoubleStream turns) {
        double from = moving.criterion().weight();
        for (double turn : turns.toArray()) {
            if (Math.abs(turn - from) > NEAR) {
                var there = moving.rank((from + turn) / 2);
                if (!holds(now, there, leader.option())) {
                    return otherwise(moving.criterion(), from, there, leader.option());
                }
            }
            from = turn;
        }
        return new Flip(moving.criterion(), null, null, null);
    }

    private static boolean holds(Ranking now, Ranking there, Option leader) {
        return now.preference().isPresent()
                ? there.preference().filter(one -> one.option().equals(leader)).isPresent()
                : isAlone(there, leader);
    }

    private static boolean isAlone(Ranking there, Option leader) {
        return there.first().stream().map(Line::option).toList().equals(List.of(leader));
    }

    private static Flip otherwise(Criterion criterion, double at, Ranking there, Option leader) {
        if (there.ranked().stream().noneMatch(line -> line.option().equals(leader))) {
            return new Flip(criterion, at, NoPreference.UNRANKED, null);
        }
        if (!isAlone(there, leader)) {
            var other = there.first().stream()
                    .map(Line::option)
                    .filter(one -> !one.equals(leader))
                    .findFirst();
            return new Flip(criterion, at, null, other.orElseThrow());
        }
        var reason = there.noPreference().orElseThrow();
        var other = reason == NoPreference.UNCERTAIN ? there.rival() : there.second();
        return new Flip(criterion, at, reason, other.map(Line::option).orElse(null));
    }
}
