package nl.wed.workbench.domain.privacy;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.declaration.Coded;
import nl.wed.workbench.domain.declaration.Gone;
import nl.wed.workbench.domain.declaration.Refers;

/// Why words that may tell who somebody is stay where they are: the kind of the record as files call
/// it, its id and field, and a hash of the words in their sentence. The words themselves stand in no
/// record of their own; another sentence is another hash, so that the reason dies with what it was
/// given for.
@RecordBuilder
public record PrivacyReason(
        UUID id,
        @Coded String kind,
        @Refers(to = Refers.ANY, gone = Gone.GOES_TOO) UUID record,
        @Coded String field,
        @Coded String hash,
        String reason,
        LocalDate day)
        implements Entity, PrivacyReasonBuilder.With {

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
