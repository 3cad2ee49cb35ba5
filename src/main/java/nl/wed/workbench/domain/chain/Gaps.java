package nl.wed.workbench.domain.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.OpenPoint;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.Severity;
import nl.wed.workbench.domain.records.RecordLabel;
import org.jspecify.annotations.Nullable;

/// Collects the open points of one project; each names the record by its label.
final class Gaps {
    private final Project project;
    private final List<OpenPoint> points = new ArrayList<>();

    Gaps(Project project) {
        this.project = project;
    }

    Project project() {
        return project;
    }

    List<OpenPoint> points() {
        return points;
    }

    /// Reports every record of a kind for which the test holds.
    <T extends Entity> void each(RecordType<T> type, Severity severity, String code, Predicate<T> open) {
        project.stream(type).filter(open).forEach(record -> at(type, record, severity, code));
    }

    /// Reports one record, with its label as the first argument of the sentence.
    <T extends Entity> void at(RecordType<T> type, T record, Severity severity, String code, String... more) {
        String[] arguments = new String[more.length + 1];
        arguments[0] = RecordLabel.of(project, record);
        System.arraycopy(more, 0, arguments, 1, more.length);
        points.add(OpenPoint.at(new Ref(type, record.id()), type.step().orElseThrow(), severity, code, arguments));
    }

    /// Whether a link leads nowhere: never made, or to a record that is no longer there.
    <T extends Entity> boolean absent(RecordType<T> type, @Nullable UUID id) {
        return id == null || project.find(type, id).isEmpty();
    }

    /// Whether none of these links leads to a record.
    <T extends Entity> boolean allAbsent(RecordType<T> type, List<UUID> ids) {
        return ids.stream().allMatch(id -> absent(type, id));
    }

    void add(OpenPoint point) {
        points.add(point);
    }
}
