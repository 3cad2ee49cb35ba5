package nl.wed.workbench.domain.chain;

import java.util.List;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.records.Named;
import nl.wed.workbench.domain.testing.TestTrajectory;

/// A name left blank, of every kind that has one.
final class NameScenarios {
    private NameScenarios() {}

    static List<GapScenario> all() {
        return Named.ALL.stream().map(NameScenarios::blank).toList();
    }

    private static GapScenario blank(Named<?> kind) {
        return GapScenario.of("unnamed." + kind.type().name(), "", project -> blanked(project, kind));
    }

    private static <T extends Entity> Project blanked(Project project, Named<T> kind) {
        T last = TestTrajectory.project().all(kind.type()).getLast();
        return project.put(kind.type(), kind.renamed().apply(last, " "));
    }
}
