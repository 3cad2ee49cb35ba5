package nl.wed.workbench.exchange;

import nl.wed.workbench.domain.Ref;

/// Something in a text of a record that may point at a person: where, what kind, and the words
/// themselves, which are for the screen of this user and not for a log.
public record PrivacyHit(Ref record, String field, Kind kind, String found) {
    /// What it looks like.
    public enum Kind {
        EMAIL,
        TELEPHONE,
        BSN,
        NAME
    }

    @Override
    public String toString() {
        return "PrivacyHit[" + kind + " in " + record.type().name() + "." + field + "]";
    }
}
