package nl.wed.workbench.sources.indicators;

import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.review.CheckFinding;
import nl.wed.workbench.domain.review.CheckHints;
import nl.wed.workbench.domain.review.CheckKind;
import nl.wed.workbench.domain.review.CheckReport;
import nl.wed.workbench.sources.reading.Answers;
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
        return CheckReport.of(imported.observations(), CheckHints.of(municipality, sources)).stream()
                .filter(finding -> finding.kind() != CheckKind.SHARES_OF_ONE || !isAnswered(imported))
                .toList();
    }

    /// Whether the user said how shares are written, so that they need no second look.
    private static boolean isAnswered(Imported imported) {
        return Answers.of(imported.dataSet().importer()).shares().isPresent();
    }

    /// The measures of which the unit is not known, so that nothing can be said of what is impossible.
    public static int withoutUnit(Imported imported) {
        return (int) imported.observations().measures().stream()
                .filter(measure -> measure.unit().isBlank())
                .count();
    }
}
