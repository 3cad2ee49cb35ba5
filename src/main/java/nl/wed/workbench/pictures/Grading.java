package nl.wed.workbench.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import nl.wed.workbench.domain.figures.Direction;
import nl.wed.workbench.domain.figures.Spread;

/// Divides values into at most five classes with about as many values each; equal values are in one
/// class. The first class is the most favourable, or the lowest when nothing is judged.
final class Grading {
    private static final int MOST = 5;
    private static final int SMALLEST = 2;

    private final List<Double> limits = new ArrayList<>();
    private final List<List<Double>> members = new ArrayList<>();
    private final boolean highFirst;

    Grading(List<Double> values, Direction direction) {
        var spread = new Spread(values);
        int classes = Math.clamp((values.size() + 1) / SMALLEST, SMALLEST, MOST);
        for (int i = 1; i < classes; i++) {
            double limit = spread.quantile((double) i / classes);
            if (limits.isEmpty() || limit > limits.getLast()) {
                limits.add(limit);
            }
        }
        highFirst = direction == Direction.HIGHER_IS_BETTER;
        for (int i = 0; i <= limits.size(); i++) {
            members.add(new ArrayList<>());
        }
        spread.sorted().forEach(value -> members.get(step(value)).add(value));
        for (int i = members.size() - 1; i >= 0; i--) {
            if (members.get(i).isEmpty()) {
                members.remove(i);
                limits.remove(Math.min(i, limits.size() - 1));
            }
        }
    }

    int count() {
        return members.size();
    }

    /// The number of the class of a value.
    int of(double value) {
        int step = Math.min(step(value), members.size() - 1);
        return highFirst ? members.size() - 1 - step : step;
    }

    int size(int grade) {
        return at(grade).size();
    }

    /// The lowest and the highest value in a class, in words.
    String limits(int grade, DoubleFunction<String> words) {
        String low = words.apply(at(grade).getFirst());
        String high = words.apply(at(grade).getLast());
        return low.equals(high) ? low : low + " – " + high;
    }

    private List<Double> at(int grade) {
        return members.get(highFirst ? members.size() - 1 - grade : grade);
    }

    private int step(double value) {
        int step = 0;
        while (step < limits.size() && value > limits.get(step)) {
            step++;
        }
        return step;
    }
}
