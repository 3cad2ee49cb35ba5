package nl.wed.workbench.domain.interviews;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.declaration.Coded;
import nl.wed.workbench.domain.declaration.Gone;
import nl.wed.workbench.domain.declaration.Refers;
import org.jspecify.annotations.Nullable;

/// A theme of the code tree; `code` is that of the catalogue or the trajectory's own, `causes` are
/// cause codes it hints at.
@RecordBuilder
public record Code(
        UUID id,
        String code,
        String name,

        @Refers(to = "codes", gone = Gone.MOVES_UP) @Nullable
        UUID parent,

        @Nullable String description,
        @Coded List<String> causes)
        implements Entity, CodeBuilder.With {

    /// The same code under another name.
    public Code renamed(String newName) {
        return withName(newName);
    }

    /// The same code below another one, or as a main theme.
    public Code below(@Nullable UUID newParent) {
        return withParent(newParent);
    }
}
