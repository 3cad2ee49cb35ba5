package nl.wed.workbench.domain.privacy;

import nl.wed.workbench.domain.RecordType;

/// The kind of record in which decisions of the privacy check are kept.
public final class PrivacyRecords {
    public static final RecordType<PrivacyReason> REASON = RecordType.shared("privacy-reasons", PrivacyReason.class);

    private PrivacyRecords() {}
}
