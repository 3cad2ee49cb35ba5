package nl.wed.workbench.domain.interviews;

import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import org.jspecify.annotations.Nullable;

/// A theme of the code tree; `code` is that of the catalogue or the trajectory's own, `causes` are
/// cause codes it hints at.
public record Code(
        UUID id,
        String code,
        String name,
        @Nullable UUID parent,
        @Nullable String description,
        List<String> causes) implements Entity {

    /// The same code under another name.
    public Code renamed(String newName) {
        return new Code(id, code, newName, parent, description, causes);
    }

    /// The same code below another one, or as a main theme.
    public Code below(@Nullable UUID newParent) {
        return new Code(id, code, name, newParent, description, causes);
    }
}
