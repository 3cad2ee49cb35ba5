package nl.wed.workbench.privacy;

import java.util.List;
import nl.wed.workbench.domain.privacy.KnownNames;

/// Whether something may leave the program, and what is open in it.
public record Clearance(Audience audience, KnownNames names, List<PrivacyFinding> open) {
    public Clearance {
        open = List.copyOf(open);
    }

    /// Whether it may leave as it is. Names that cannot be looked for keep it from others; where there is no
    /// key at all (a package of somebody else, who has it) there is nothing that could be opened first.
    public boolean free() {
        return audience == Audience.ONESELF || (open.isEmpty() && !locked());
    }

    /// Whether the key is there and cannot be read.
    public boolean locked() {
        return names instanceof KnownNames.Locked;
    }

    /// Whether something is to be told to whoever lets it leave.
    public boolean worthTelling() {
        return !free() || !open.isEmpty() || !names.checked();
    }
}
