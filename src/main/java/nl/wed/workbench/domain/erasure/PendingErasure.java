package nl.wed.workbench.domain.erasure;

/// What is to be done, the proof of it, and the vault without that person as Base64, empty when it stays as it is. It
/// takes the place of the vault with that hash only: a later one was written without that person.
public record PendingErasure(ErasureOrder order, ErasureProof proof, String vault, String vaultBefore) {

    /// Says nothing of who it is, as it may reach a log.
    @Override
    public String toString() {
        return "PendingErasure[" + order + "]";
    }
}
