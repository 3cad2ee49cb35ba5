package nl.wed.workbench.sources.result;

import java.util.List;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.ObservationSet;

/// What came of reading files: a whole data set, or a refusal with the reason.
public sealed interface ImportResult {

    /// A data set that is not in a project yet, with its observations in base units and region
    /// codes trimmed, what a reader must know, and how the cells were understood.
    record Imported(DataSet dataSet, ObservationSet observations, List<Warning> warnings, ImportCounts counts)
            implements ImportResult {}

    /// Nothing was read; `reasonKey` is a text key `sources.refused.*`.
    record Refused(String reasonKey, List<String> arguments) implements ImportResult {
        /// The reason that asks the user for the year.
        public static final String NEEDS_YEAR = "sources.refused.needsYear";

        /// The reason that asks the user for the decimal sign: an example, and what it is after a comma
        /// and after a point.
        public static final String NEEDS_DECIMAL_SIGN = "sources.refused.needsDecimalSign";

        /// The reason that asks the user how shares are written: an example, and what it is as a part of
        /// one and as a part of a hundred.
        public static final String NEEDS_SHARES = "sources.refused.needsShares";

        public static Refused of(String key, Object... arguments) {
            return new Refused("sources.refused." + key, Arguments.of(arguments));
        }
    }
}
