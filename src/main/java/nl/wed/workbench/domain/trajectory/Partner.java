package nl.wed.workbench.domain.trajectory;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.declaration.Coded;

/// An organisation that takes part or decides; `group` is a party group of the catalogue
/// (P01..P12).
@RecordBuilder
public record Partner(UUID id, @Coded String group, String name, String role) implements Entity, PartnerBuilder.With {}
