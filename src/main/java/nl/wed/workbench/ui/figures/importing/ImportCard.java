package nl.wed.workbench.ui.figures.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.wed.workbench.sources.reading.Answers;
import nl.wed.workbench.sources.result.ImportResult;

/// What came of one file or table that was offered, until the user is done with it.
public sealed interface ImportCard {
    /// Understood, and waiting to be confirmed.
    record Ready(ImportPreview preview) implements ImportCard {}

    /// Refused, or in need of an answer; `paths` are where the table can be read again, `given` what was
    /// answered before.
    record Refusal(ImportResult.Refused refused, List<String> files, List<Path> paths, Answers given)
            implements ImportCard {
        private static final Set<String> MAPPING_HELPS = Set.of(
                "noRegionColumn",
                "onlyNames",
                "noNumbers",
                "noReadableNumbers",
                "duplicateColumn",
                "duplicateRegion",
                "ambiguousRegions",
                "unknownRegions",
                "unknownArea",
                "unknownPeriods",
                "unequalRows",
                "secondTable",
                "blankRegions",
                "noRegionCodes",
                "needsYear",
                "needsDecimalSign",
                "needsShares",
                "readOtherwise");

        /// The last part of the reason, which tells what to do.
        String reason() {
            String key = refused.reasonKey();
            return key.substring(key.lastIndexOf('.') + 1);
        }

        boolean asksYear() {
            return refused.reasonKey().equals(ImportResult.Refused.NEEDS_YEAR);
        }

        boolean asksDecimalSign() {
            return refused.reasonKey().equals(ImportResult.Refused.NEEDS_DECIMAL_SIGN);
        }

        boolean asksShares() {
            return refused.reasonKey().equals(ImportResult.Refused.NEEDS_SHARES);
        }

        /// Whether an answer is all that is needed.
        boolean isQuestion() {
            return asksYear() || asksDecimalSign() || asksShares();
        }

        /// Whether the table may be readable when the user says what its columns are.
        public boolean isMappable() {
            return paths.size() == 1 && MAPPING_HELPS.contains(reason());
        }
    }

    /// Read but not kept: the trajectory could not be written.
    record NotKept(String title) implements ImportCard {}

    /// In the trajectory, and so many indicators got a figure from it.
    record Done(String title, int filled) implements ImportCard {}

    /// So many tables are in the trajectory at once; so many indicators have a figure for the
    /// municipality from them.
    record AllDone(int tables, int filled) implements ImportCard {}
}
