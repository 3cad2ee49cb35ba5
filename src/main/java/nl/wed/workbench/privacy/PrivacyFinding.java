package nl.wed.workbench.privacy;

import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.privacy.PrivacyReason;
import nl.wed.workbench.domain.privacy.Sentence;
import nl.wed.workbench.domain.privacy.Spot;

/// Words in a trajectory that may tell who somebody is: the record, its field, which of the texts of
/// the record, the spot in that text and the sentence around it. What stands in a document without
/// coming from one record is told of the trajectory, with [#DOCUMENT] as its field.
public record PrivacyFinding(Ref record, String field, int text, Spot spot, String sentence) {
    /// The field of what stands in no record.
    public static final String DOCUMENT = "document";

    static PrivacyFinding of(Ref record, String field, int index, String text, Spot spot) {
        return new PrivacyFinding(record, field, index, spot, Sentence.around(text, spot));
    }

    /// By which a decision is kept.
    public String hash() {
        return PrivacyReason.hashOf(spot, field, sentence);
    }

    /// Whether it stands in a record, where it can be looked at and replaced.
    public boolean inRecord() {
        return text >= 0;
    }

    /// Says nothing of the words, as it may reach a log.
    @Override
    public String toString() {
        return "PrivacyFinding[" + spot.kind() + " in " + record.type().name() + "." + field + " " + record.id() + "]";
    }
}
