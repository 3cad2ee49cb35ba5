package nl.wed.workbench.ui.kit;

import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/// The heights of something at the widths that it was asked for. The toolkit keeps only those for no width, and lays
/// out
/// all wrapped text of a page anew when one line of it changes. To be forgotten in `requestLayout`.
final class Heights {
    private final Map<Double, Double> least = new HashMap<>();
    private final Map<Double, Double> preferred = new HashMap<>();

    /// The least height at a width, worked out when it is not known.
    double least(double width, DoubleUnaryOperator computed) {
        return at(least, width, computed);
    }

    /// The preferred height at a width, worked out when it is not known.
    double preferred(double width, DoubleUnaryOperator computed) {
        return at(preferred, width, computed);
    }

    void forget() {
        least.clear();
        preferred.clear();
    }

    private static double at(Map<Double, Double> known, double width, DoubleUnaryOperator computed) {
        var height = known.get(width);
        if (height == null) {
            height = computed.applyAsDouble(width);
            known.put(width, height);
        }
        return height;
    }
}
