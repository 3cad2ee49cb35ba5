package nl.wed.workbench.ui.observing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.basis.BasisRecords;
import nl.wed.workbench.domain.records.RecordTypes;

/// What an edit added, to be brought into sight.
public final class Added {
    /// More at once is no act on a list.
    private static final int MOST = 5;

    private Added() {}

    /// The few records of the one snapshot that the other has not; none when they are many.
    public static List<UUID> between(Project before, Project now) {
        List<UUID> added = new ArrayList<>();
        for (var type : RecordTypes.ALL) {
            if (type.equals(BasisRecords.BASIS)) {
                continue; // kept along with an edit, and no row anywhere
            }
            var old = before.table(type);
            var table = now.table(type);
            int more = table.size() - old.size();
            if (more > MOST || added.size() > MOST) {
                return List.of();
            }
            if (more > 0) {
                add(old, table, added);
            }
        }
        return added.size() > MOST ? List.of() : added;
    }

    private static void add(Table<?> old, Table<?> table, List<UUID> added) {
        for (Entity one : table) {
            if (old.find(one.id()).isEmpty()) {
                added.add(one.id());
            }
        }
    }
}
