package nl.wed.workbench.domain.basis;

import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.Ref;
import org.jspecify.annotations.Nullable;

/// One thing that is no longer as it was when a record was written or taken: the record, what changed (a code, of which
/// the sentence is a text), the arguments of that sentence, and the record that it is about when there is one.
public record Change(
        Ref subject,
        String code,
        List<String> arguments,
        @Nullable UUID about) {
    public Change {
        arguments = List.copyOf(arguments);
    }
}
