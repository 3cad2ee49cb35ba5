package nl.wed.workbench.ui.shell;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.basis.BasisRecords;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.causes.VoteResult;
import nl.wed.workbench.domain.privacy.PrivacyRecords;
import nl.wed.workbench.domain.records.RecordTypes;
import nl.wed.workbench.ui.navigation.Screen;

/// Which kinds of record can be found: no ballots while the vote is open, and while one presents nothing that a room
/// may not see.
final class Findable {
    private Findable() {}

    static Set<RecordType<?>> in(Project project, boolean presenting) {
        return RecordTypes.ALL.stream()
                .filter(type -> !type.equals(BasisRecords.BASIS))
                .filter(type -> !type.equals(CauseRecords.VOTE) || !VoteResult.isOpen(project))
                .filter(type -> !presenting || forTheRoom(type))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// What people said stands in the label of a piece of evidence too.
    private static boolean forTheRoom(RecordType<?> type) {
        return Screen.of(new Ref(type, new UUID(0, 0))).forTheRoom()
                && !type.equals(CauseRecords.EVIDENCE)
                && !type.equals(CauseRecords.VOTE)
                && !type.equals(PrivacyRecords.REASON);
    }
}
