package nl.wed.workbench.domain.chain;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.testing.Changed;
import nl.wed.workbench.domain.testing.TestTrajectory;
import org.jspecify.annotations.Nullable;

/// One way to break the gap-free test trajectory, the code that must then be reported, and the
/// quality checks that it keeps open.
record GapScenario(String code, List<String> checks, UnaryOperator<Project> breaking) {
    static <T extends Record & Entity> GapScenario changed(
            String code, String checks, RecordType<T> type, String record, String component, @Nullable Object value) {
        return of(code, checks, p -> Changed.in(p, type, id(record), component, value));
    }

    static <T extends Entity> GapScenario removed(String code, String checks, RecordType<T> type, String record) {
        return of(code, checks, p -> p.remove(type, id(record)));
    }

    static GapScenario of(String code, String checks, UnaryOperator<Project> breaking) {
        List<String> open = checks.isEmpty() ? List.of() : List.of(checks.split(" "));
        return new GapScenario("gap." + code, open, breaking);
    }

    Project broken() {
        return breaking.apply(TestTrajectory.project());
    }

    GapReport report() {
        return report(broken());
    }

    static GapReport report(Project project) {
        return GapReport.of(project, TestTrajectory.observations(), TestTrajectory.facts());
    }

    @Override
    public String toString() {
        return code;
    }
}
