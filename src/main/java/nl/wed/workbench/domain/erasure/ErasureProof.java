package nl.wed.workbench.domain.erasure;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// What was searched and removed when a respondent went, when and on whose word, and what lies out of reach. It holds
/// the pseudonym and no name, and stays with the trajectory.
public record ErasureProof(
        UUID id,
        String pseudonym,
        boolean anonymous,
        Instant at,
        String author,
        String organisation,
        List<Searched> searched,
        List<Gone> outside) {
    private static final int CODE = 8;

    /// A place where something was searched (`records`, `versions`, ...): how many things were there, and how many of
    /// them were changed or thrown away.
    public record Searched(String place, int looked, int removed) {}

    /// A package that went to somebody or came from there, which is out of reach.
    public record Gone(Instant at, boolean sent, String file, String whom) {}

    public ErasureProof {
        searched = List.copyOf(searched);
        outside = List.copyOf(outside);
    }

    /// The number of this proof.
    public String code() {
        return id.toString().replace("-", "").substring(0, CODE).toUpperCase(Locale.ROOT);
    }
}
