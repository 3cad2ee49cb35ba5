package nl.wed.workbench.domain.erasure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wed.workbench.domain.interviews.RespondentKey;

/// That a respondent goes for good: who it is, as the vault says while it is open, whether what was coded stays
/// without its source, the texts that were theirs, what stands instead of words elsewhere, and on whose word. It holds
/// names, so it is only kept sealed, and no longer than until it was carried out.
public record ErasureOrder(
        UUID id,
        UUID respondent,
        String pseudonym,
        boolean anonymous,
        String name,
        String organisation,
        String email,
        String telephone,
        List<String> words,
        String instead,
        String label,
        Instant at,
        String author,
        String authorOrganisation) {

    public ErasureOrder {
        words = List.copyOf(words);
    }

    /// The key of the vault; without a name when there was none.
    public RespondentKey key() {
        return new RespondentKey(respondent, name, organisation, email, telephone);
    }

    /// The same with more texts that were theirs.
    public ErasureOrder withWords(List<String> more) {
        List<String> all = Stream.concat(words.stream(), more.stream())
                .distinct()
                .sorted((one, other) -> other.length() - one.length())
                .toList();
        return new ErasureOrder(
                id,
                respondent,
                pseudonym,
                anonymous,
                name,
                organisation,
                email,
                telephone,
                all,
                instead,
                label,
                at,
                author,
                authorOrganisation);
    }

    /// Says nothing of who it is, as it may reach a log.
    @Override
    public String toString() {
        return "ErasureOrder[" + id + "]";
    }
}
