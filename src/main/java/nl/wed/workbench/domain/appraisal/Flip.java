package nl.wed.workbench.domain.appraisal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wed.workbench.domain.Project;
import org.jspecify.annotations.Nullable;

/// How far the weight of one criterion must move before another option comes first. The other
/// weights make room in proportion, so that the sum stays what it was. `at` and `instead` are null
/// when no weight from zero to the whole sum changes the preference; `at` equals the weight of now
/// when the first two options are level already.
///
/// With weight `w` of criterion `k` and the others times `r(w) = (T - w) / (T - w_k)` the score of
/// an option is `(w s_k + r A) / (w + r B)` (the terms in `w` only when `k` was scored), where `A`
/// and `B` are the weighted scores and weights of its other scored criteria. Two scores are equal
/// where the cross product of these fractions is zero: a quadratic in `w`, solved exactly.
public record Flip(
        Criterion criterion, @Nullable Double at, @Nullable Option instead) {
    private static final double LEVEL = 1e-9;
    private static final double STEP = 1e-4;

    /// One flip per criterion with weight, most sensitive first; empty with fewer than two scored
    /// options.
    public static List<Flip> of(Project project) {
        var lines = Ranking.of(project).lines().stream().filter(Flip::scored).toList();
        if (lines.size() < 2) {
            return List.of();
        }
        return project.stream(AppraisalRecords.CRITERION)
                .map(criterion -> flip(project, lines, criterion))
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

    private static boolean scored(Ranking.Line line) {
        return line.score().isPresent();
    }

    private static Flip flip(Project project, List<Ranking.Line> lines, Criterion criterion) {
        double total = project.stream(AppraisalRecords.CRITERION)
                .mapToDouble(Criterion::weight)
                .sum();
        double weight = criterion.weight();
        if (total - weight <= LEVEL) {
            return new Flip(criterion, null, null);
        }
        var first = Terms.of(project, lines.getFirst().option(), criterion, total);
        Flip nearest = new Flip(criterion, null, null);
        for (var line : lines.subList(1, lines.size())) {
            var other = Terms.of(project, line.option(), criterion, total);
            for (double root : roots(first, other)) {
                var found = new Flip(criterion, root, line.option());
                if (first.overtakenAt(other, root, total) && found.distance() < nearest.distance()) {
                    nearest = found;
                }
            }
        }
        return nearest;
    }

    private static List<Double> roots(Terms first, Terms other) {
        double square = first.upSlope * other.downSlope - other.upSlope * first.downSlope;
        double slope = first.upSlope * other.downBase
                + first.upBase * other.downSlope
                - other.upSlope * first.downBase
                - other.upBase * first.downSlope;
        double base = first.upBase * other.downBase - other.upBase * first.downBase;
        List<Double> roots = new ArrayList<>();
        if (Math.abs(square) < LEVEL) {
            if (Math.abs(slope) > LEVEL) {
                roots.add(-base / slope);
            }
            return roots;
        }
        double inside = slope * slope - 4 * square * base;
        if (inside >= 0) {
            roots.add((-slope - Math.sqrt(inside)) / (2 * square));
            roots.add((-slope + Math.sqrt(inside)) / (2 * square));
        }
        return roots;
    }

    /// The score of one option as a fraction of two lines in the weight of the criterion.
    private record Terms(double upSlope, double upBase, double downSlope, double downBase) {

        static Terms of(Project project, Option option, Criterion criterion, double total) {
            double scoredSum = 0;
            double scoredWeight = 0;
            Integer own = null;
            for (Criterion one : project.all(AppraisalRecords.CRITERION)) {
                Integer value = value(project, option.id(), one.id());
                if (value != null && one.id().equals(criterion.id())) {
                    own = value;
                } else if (value != null) {
                    scoredSum += one.weight() * value;
                    scoredWeight += one.weight();
                }
            }
            double rest = total - criterion.weight();
            return new Terms(
                    (own == null ? 0 : own) - scoredSum / rest,
                    total * scoredSum / rest,
                    (own == null ? 0 : 1) - scoredWeight / rest,
                    total * scoredWeight / rest);
        }

        boolean overtakenAt(Terms other, double weight, double total) {
            return weight > -LEVEL
                    && weight < total + LEVEL
                    && known(weight)
                    && other.known(weight)
                    && (behind(other, weight - STEP, total) || behind(other, weight + STEP, total));
        }

        private boolean behind(Terms other, double weight, double total) {
            return weight >= 0
                    && weight <= total
                    && known(weight)
                    && other.known(weight)
                    && score(weight) < other.score(weight) - LEVEL;
        }

        private boolean known(double weight) {
            return downSlope * weight + downBase > LEVEL;
        }

        private double score(double weight) {
            return (upSlope * weight + upBase) / (downSlope * weight + downBase);
        }

        private static @Nullable Integer value(Project project, UUID option, UUID criterion) {
            return project.stream(AppraisalRecords.SCORE)
                    .filter(one ->
                            one.option().equals(option) && one.criterion().equals(criterion))
                    .flatMap(one -> one.known().stream())
                    .findFirst()
                    .orElse(null);
        }
    }
}
