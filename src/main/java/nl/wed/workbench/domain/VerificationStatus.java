package nl.wed.workbench.domain;

/// Whether a statement was read in the named source, or is still 'te verifiëren'.
public enum VerificationStatus {
    READ,
    TO_VERIFY
}
