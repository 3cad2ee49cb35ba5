package nl.wed.workbench.domain.appraisal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.appraisal.Ranking.Line;
import nl.wed.workbench.domain.appraisal.Ranking.Place;
import nl.wed.workbench.domain.appraisal.Ranking.Range;
import org.jspecify.annotations.Nullable;

/// The options of a snapshot with what each scored per criterion (NaN where that is unknown), to be ranked by the
/// weights of now or by others.
record Weighing(List<Option> options, List<Criterion> criteria, List<double[]> values, MinimumCoverage minimum) {

    static Weighing of(Project project) {
        return of(project, project.all(AppraisalRecords.OPTION), _ -> true);
    }

    /// Some options on some criteria.
    static Weighing of(Project project, List<Option> options, Predicate<Criterion> which) {
        var scores = Scores.of(project);
        var criteria = project.stream(AppraisalRecords.CRITERION).filter(which).toList();
        var values = options.stream().map(one -> values(scores, one, criteria)).toList();
        return new Weighing(options, criteria, values, MinimumCoverage.of(project));
    }

    private static double[] values(Scores scores, Option option, List<Criterion> criteria) {
        return criteria.stream()
                .mapToDouble(one -> scores.value(option.id(), one.id())
                        .map(Integer::doubleValue)
                        .orElse(Double.NaN))
                .toArray();
    }

    double[] weights() {
        return criteria.stream().mapToDouble(Criterion::weight).toArray();
    }

    /// The ranking if these were the weights; nothing is known of it as long as one of now is unknown.
    Ranking rank(double[] weights) {
        var unweighed = criteria.stream().filter(one -> !one.isWeighed()).toList();
        if (!unweighed.isEmpty()) {
            var lines = options.stream()
                    .map(one -> new Line(one, OptionalDouble.empty(), null, 0, Map.of(), null))
                    .toList();
            return new Ranking(lines, unweighed, minimum);
        }
        var lines = IntStream.range(0, options.size())
                .mapToObj(i -> line(options.get(i), weights, values.get(i)))
                .toList();
        return new Ranking(placed(lines), List.of(), minimum);
    }

    private Line line(Option option, double[] weights, double[] values) {
        var mean = WeightedMean.of(weights, values);
        return new Line(
                option,
                mean,
                range(weights, values),
                WeightedMean.coverage(weights, values),
                mean.isPresent() ? contributions(weights, values) : Map.of(),
                null);
    }

    private static @Nullable Range range(double[] weights, double[] values) {
        var worst = WeightedMean.of(weights, filled(values, Score.LEAST));
        var best = WeightedMean.of(weights, filled(values, Score.MOST));
        return worst.isPresent() && best.isPresent() ? new Range(worst.getAsDouble(), best.getAsDouble()) : null;
    }

    /// The values with the unknown ones filled in.
    static double[] filled(double[] values, int unknown) {
        return Arrays.stream(values)
                .map(one -> Double.isNaN(one) ? unknown : one)
                .toArray();
    }

    private Map<UUID, Double> contributions(double[] weights, double[] values) {
        double known = IntStream.range(0, weights.length)
                .filter(i -> !Double.isNaN(values[i]))
                .mapToDouble(i -> weights[i])
                .sum();
        var parts = new HashMap<UUID, Double>();
        for (int i = 0; i < weights.length; i++) {
            if (!Double.isNaN(values[i])) {
                parts.put(criteria.get(i).id(), weights[i] * values[i] / known);
            }
        }
        return Map.copyOf(parts);
    }

    /// The lines with their places: one more than there are better ones, so that equal scores share theirs.
    private List<Line> placed(List<Line> lines) {
        double[] means = lines.stream()
                .filter(this::isRanked)
                .mapToDouble(line -> line.score().orElseThrow())
                .toArray();
        List<Line> placed = new ArrayList<>();
        for (Line line : lines) {
            placed.add(isRanked(line) ? at(line, place(line.score().orElseThrow(), means)) : line);
        }
        placed.sort(Comparator.comparingInt(Weighing::number));
        return List.copyOf(placed);
    }

    private boolean isRanked(Line line) {
        return line.score().isPresent() && minimum.isReachedBy(line.coverage());
    }

    private static Place place(double mean, double[] means) {
        long better = Arrays.stream(means)
                .filter(one -> one > mean + Ranking.ROUNDING)
                .count();
        long equal = Arrays.stream(means)
                .filter(one -> Math.abs(one - mean) <= Ranking.ROUNDING)
                .count();
        return new Place((int) better + 1, equal > 1);
    }

    private static Line at(Line line, Place place) {
        return new Line(line.option(), line.score(), line.range(), line.coverage(), line.contributions(), place);
    }

    private static int number(Line line) {
        return line.place() == null ? Integer.MAX_VALUE : line.place().number();
    }
}
