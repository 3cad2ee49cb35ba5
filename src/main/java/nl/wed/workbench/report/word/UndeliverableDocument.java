package nl.wed.workbench.report.word;

import java.io.IOException;
import java.util.List;

/// The written document did not pass its check and was not delivered; the findings are in the
/// language of the user.
public final class UndeliverableDocument extends IOException {
    private static final long serialVersionUID = 1;

    private final List<String> findings;

    UndeliverableDocument(List<String> findings) {
        super(String.join(" ", findings));
        this.findings = List.copyOf(findings);
    }

    /// What is wrong with it, one sentence each.
    public List<String> findings() {
        return findings;
    }
}
