package nl.wed.workbench.ui.shell;

import java.util.Set;
import java.util.stream.Collectors;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.basis.BasisRecords;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.causes.VoteResult;
import nl.wed.workbench.domain.records.RecordTypes;

/// Which kinds of record can be found: no ballots while the vote is open. A room sees slides, and never what was found.
final class Findable {
    private Findable() {}

    static Set<RecordType<?>> in(Project project) {
        return RecordTypes.ALL.stream()
                .filter(type -> !type.equals(BasisRecords.BASIS))
                .filter(type -> !type.equals(CauseRecords.VOTE) || !VoteResult.isOpen(project))
                .collect(Collectors.toUnmodifiableSet());
    }
}
