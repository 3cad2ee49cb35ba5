package nl.wed.workbench.catalogue;

import nl.wed.workbench.domain.VerificationStatus;

/// Something of the catalogue that carries its own verification status.
public interface Verifiable {

    /// The status of this very object; parts of it can have another one.
    VerificationStatus status();

    /// True when this has to be shown as to be verified.
    default boolean toVerify() {
        return status() == VerificationStatus.TO_VERIFY;
    }
}
