package nl.wed.workbench.domain.privacy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;

/// Why words that may tell who somebody is stay where they are: the kind of the record as files call
/// it, its id and field, and a hash of the words in their sentence. The words themselves stand in no
/// record of their own; another sentence is another hash, so that the reason dies with what it was
/// given for.
public record PrivacyReason(UUID id, String kind, UUID record, String field, String hash, String reason, LocalDate day)
        implements Entity {

    /// The hash of a spot in its sentence.
    public static String hashOf(Spot spot, String field, String sentence) {
        String plain = spot.kind() + "\n" + field + "\n" + Word.fold(spot.words()) + "\n" + Word.fold(sentence);
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
