package nl.wed.workbench.domain.plan;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.declaration.Coded;
import nl.wed.workbench.domain.declaration.Gone;
import nl.wed.workbench.domain.declaration.Refers;
import org.jspecify.annotations.Nullable;

/// The own text of a chapter: `number` is that of the plan template (`4`, `A`); for a section of an
/// implementation plan `priority` names the plan it belongs to. Paragraphs are separated by an
/// empty line.
@RecordBuilder
public record ChapterText(
        UUID id,

        @Refers(to = "priorities", gone = Gone.GOES_TOO) @Nullable
        UUID priority,

        @Coded String number,
        String title,
        String text,
        boolean included)
        implements Entity, ChapterTextBuilder.With {}
