package nl.wed.workbench.domain.figures;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is shown of a value that a source gives: `count` x factor, or `count` / `total` x factor
/// when there is a total.
@FunctionalInterface
public interface ValueRule {
    /// Shows everything as the source gives it.
    ValueRule AS_GIVEN = (count, total, factor) -> (total == null ? count : count.over(total)).times(factor);

    /// The value that is shown, in the unit of the indicator.
    Value shown(Value count, @Nullable Value total, double factor);

    /// The count of a cell as far as all other cells that leave the program let it be told: a total
    /// and the other groups or districts give a small one away.
    default Value besideOthers(String statistic, String region, Point point) {
        return point.value();
    }

    /// Chooses the rule of an indicator that a measure of a data set fills.
    @FunctionalInterface
    interface Choice {
        /// For everything the values as the source gives them.
        Choice ALL_AS_GIVEN = (_, _, _, _) -> AS_GIVEN;

        /// The rule for that indicator; `numerator` is the measure of the set that is shown or divided.
        ValueRule of(Indicator indicator, DataSet dataSet, Statistic numerator, ObservationSet set);

        /// What that measure counts.
        default Counted counted(Indicator indicator, DataSet dataSet, Statistic numerator, ObservationSet set) {
            return Counted.of(numerator, indicator.unit(), Optional.empty(), set);
        }
    }
}
