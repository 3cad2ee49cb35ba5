package nl.wed.workbench.domain.privacy;

import java.util.UUID;

/// Somebody whom no text may name: the respondent, the pseudonym that may stand there instead, and
/// the name and organisation of the key. `toString` tells nothing.
public record KnownPerson(UUID respondent, String pseudonym, String name, String organisation) {
    @Override
    public String toString() {
        return "KnownPerson[" + pseudonym + "]";
    }
}
