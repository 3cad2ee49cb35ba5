package nl.wed.workbench.domain.chain;

import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.OpenPoint;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.Severity;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.records.Named;

/// What stands in a document and has no name yet.
final class NameGaps {
    private NameGaps() {}

    static void report(Gaps gaps) {
        Named.ALL.forEach(kind -> report(gaps, kind));
    }

    private static <T extends Entity> void report(Gaps gaps, Named<T> kind) {
        var step = kind.type().step().orElse(Step.PLAN);
        String code = "gap.unnamed." + kind.type().name();
        kind.without(gaps.project())
                .forEach(one -> gaps.add(OpenPoint.at(new Ref(kind.type(), one.id()), step, Severity.WARNING, code)));
    }
}
