package nl.wed.workbench.domain.plan;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;

/// A legal or administrative duty (LEA, GOAB, vve) and the place in the plan where it is met; the
/// place is empty while it is not covered.
@RecordBuilder
public record Obligation(UUID id, String name, String place) implements Entity, ObligationBuilder.With {}
