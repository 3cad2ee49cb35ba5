package nl.wed.workbench.domain;

import java.util.UUID;

/// Points at one record of a trajectory: where a check or a link of the chain jumps to.
public record Ref(RecordType<?> type, UUID id) {}
