package nl.wed.workbench.domain.chain;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;

/// A publication of the built-in content as a link of the chain. It is no record of a trajectory, so its number follows
/// from the name that the content gives it.
public record Literature(UUID id, String source) implements Entity {
    /// The kind; of no trajectory, so it is not in the register.
    public static final RecordType<Literature> TYPE = RecordType.shared("literature", Literature.class);

    /// That publication in the chain.
    public static Ref ref(String source) {
        return new Ref(TYPE, id(source));
    }

    /// The number of a publication.
    public static UUID id(String source) {
        return UUID.nameUUIDFromBytes(("literature/" + source).getBytes(StandardCharsets.UTF_8));
    }
}
