package nl.wed.workbench.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;

import java.util.Optional;

/// Whether a statement was read in its source; what was not is always shown as to be verified.
public enum VerificationStatus {
    /// Read in the named source: shown normally, with source and date.
    @JsonProperty("gelezen")
    READ,
    /// Second-hand, from memory, derived or proposed: never presented as fact.
    @JsonProperty("te-verifieren")
    TO_VERIFY;

    /// True when the statement has to be shown with the mark 'to be verified'.
    public boolean toVerify() {
        return this == TO_VERIFY;
    }

    /// The text key of the mark to show, empty for what was read.
    public Optional<String> markKey() {
        return toVerify() ? Optional.of("catalogue.status.toVerify") : Optional.empty();
    }
}
