package nl.wed.workbench.store;

import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.records.RecordTypes;

/// Makes a snapshot that was read share what it has in common with the current one, so that only
/// real differences count as changed.
final class Sharing {
    private Sharing() {}

    /// The read snapshot, with the tables and records of the current one wherever they are equal.
    static Project of(Project read, Project current) {
        Project shared = Project.empty(read.id());
        for (RecordType<?> type : RecordTypes.ALL) {
            shared = withTable(shared, type, read, current);
        }
        return shared.withKept(read.kept().equals(current.kept()) ? current.kept() : read.kept());
    }

    private static <T extends Entity> Project withTable(
            Project shared, RecordType<T> type, Project read, Project current) {
        Table<T> mine = current.table(type);
        Table<T> other = read.table(type);
        if (mine.equals(other)) {
            return shared.with(type, mine);
        }
        return shared.with(
                type,
                Table.of(other.stream()
                        .map(one -> mine.find(one.id()).filter(one::equals).orElse(one))
                        .toList()));
    }
}
