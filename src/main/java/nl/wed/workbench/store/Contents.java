package nl.wed.workbench.store;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;

/// What a verified database holds: the trajectory, the places of its records, the ledger of all
/// rows, and the control row.
record Contents(
        Project project,
        Map<RecordType<?>, Map<UUID, Long>> places,
        Ledger ledger,
        long generation,
        Optional<String> base) {}
