package nl.wed.workbench.store;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wed.workbench.domain.Project;

/// What a verified database holds: the trajectory, the places of its records by kind, the ledger of all
/// rows, and the control row.
record Contents(
        Project project, Map<String, Map<UUID, Long>> places, Ledger ledger, long generation, Optional<String> base) {}
