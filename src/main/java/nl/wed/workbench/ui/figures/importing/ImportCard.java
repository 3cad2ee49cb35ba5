package nl.wed.workbench.ui.figures.importing;

import nl.wed.workbench.sources.ImportResult;

import java.nio.file.Path;
import java.util.List;

/// What came of one file or table that was offered, until the user is done with it.
public sealed interface ImportCard {
    /// Understood, and waiting to be confirmed.
    record Ready(ImportPreview preview) implements ImportCard {}

    /// Refused, or in need of an answer; `paths` are what was offered.
    record Refusal(ImportResult.Refused refused, List<Path> paths) implements ImportCard {
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
    }

    /// Read but not kept: the trajectory could not be written.
    record NotKept(String title) implements ImportCard {}

    /// In the trajectory, and so many indicators got a figure from it.
    record Done(String title, int filled) implements ImportCard {}
}
