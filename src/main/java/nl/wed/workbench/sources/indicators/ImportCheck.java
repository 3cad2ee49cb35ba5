package nl.wed.workbench.sources.indicators;

import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.review.CheckFinding;
import nl.wed.workbench.domain.review.CheckHints;
import nl.wed.workbench.domain.review.CheckReport;
import nl.wed.workbench.sources.result.ImportResult.Imported;

/// Looks over a table that was read, before it is taken: the one check report that there is.
public final class ImportCheck {
    private ImportCheck() {}

    /// The findings, heaviest first; shares that indicators are made of are compared with their
    /// totals.
    public static List<CheckFinding> of(Imported imported, List<IndicatorMatch> matches, String municipality) {
        var nobody = new UUID(0, 0);
        var sources = matches.stream()
                .map(match -> match.source(nobody, nobody, imported.dataSet().id()));
        return CheckReport.of(imported.observations(), CheckHints.of(municipality, sources));
    }
}
