package nl.wed.workbench.sources.reading;

import java.util.ArrayList;
import java.util.List;
import nl.wed.workbench.sources.result.Arguments;
import nl.wed.workbench.sources.result.Warning;
import nl.wed.workbench.sources.sheet.Hidden;

/// Says what of a workbook was hidden and therefore not read.
public final class HiddenWarnings {
    private HiddenWarnings() {}

    /// A warning each for rows, columns and sheets.
    public static List<Warning> of(Hidden hidden) {
        var warnings = new ArrayList<Warning>();
        if (hidden.rows() > 0) {
            warnings.add(Warning.counted("hiddenRows", hidden.rows(), hidden.rowNumbers()));
        }
        if (!hidden.columns().isEmpty()) {
            warnings.add(Warning.counted("hiddenColumns", hidden.columns().size(), Arguments.list(hidden.columns())));
        }
        if (!hidden.sheets().isEmpty()) {
            warnings.add(Warning.counted("hiddenSheets", hidden.sheets().size(), Arguments.list(hidden.sheets())));
        }
        return warnings;
    }
}
