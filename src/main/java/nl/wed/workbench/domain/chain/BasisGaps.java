package nl.wed.workbench.domain.chain;

import java.util.List;
import java.util.stream.Stream;
import nl.wed.workbench.domain.OpenPoint;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.Severity;
import nl.wed.workbench.domain.basis.Change;
import nl.wed.workbench.domain.basis.Outdated;
import nl.wed.workbench.domain.figures.FigureBook;
import nl.wed.workbench.domain.records.RecordLabel;

/// What rests on something that changed since it was written or chosen. A later figure is advice: what was written of
/// the earlier one can still be right.
public final class BasisGaps {
    /// The code of all these points; the arguments are the label of the record, the code of the change and its own
    /// arguments.
    public static final String CODE = "gap.outdated";

    private BasisGaps() {}

    static void report(Gaps gaps, FigureBook figures) {
        Outdated.of(gaps.project(), figures)
                .changes()
                .forEach((subject, changes) -> changes.forEach(one -> gaps.add(point(gaps, subject, one))));
    }

    private static OpenPoint point(Gaps gaps, Ref subject, Change change) {
        var record = gaps.project().find(subject).orElseThrow();
        List<String> arguments = Stream.concat(
                        Stream.of(RecordLabel.of(gaps.project(), record), change.code()), change.arguments().stream())
                .toList();
        return OpenPoint.at(
                subject,
                subject.type().step().orElseThrow(),
                change.code().endsWith("figure.later") ? Severity.ADVICE : Severity.WARNING,
                CODE,
                arguments.toArray(String[]::new));
    }
}
