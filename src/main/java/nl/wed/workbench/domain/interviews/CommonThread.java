package nl.wed.workbench.domain.interviews;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.declaration.Gone;
import nl.wed.workbench.domain.declaration.Refers;

/// What conversations have in common on one theme (a code), without traceable persons; part of the
/// rode draad.
@RecordBuilder
public record CommonThread(
        UUID id, @Refers(to = "codes", gone = Gone.GOES_TOO) UUID code, String text)
        implements Entity, CommonThreadBuilder.With {}
