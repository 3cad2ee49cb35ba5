package nl.wed.workbench.report.model;

import java.util.List;

/// Room to sign per party.
public record Signatures(List<Signatory> signatories) implements Block {
    public Signatures {
        signatories = List.copyOf(signatories);
    }

    /// A party, who signs for it, and the date when it is known; all but the party may be empty.
    public record Signatory(String party, String representative, String date) {}
}
