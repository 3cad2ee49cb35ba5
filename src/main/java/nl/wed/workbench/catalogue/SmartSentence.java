package nl.wed.workbench.catalogue;

import java.util.List;
import nl.wed.workbench.domain.VerificationStatus;

/// The sentence that every goal has to fit; placeholders stand between braces.
public record SmartSentence(String template, List<SmartPlaceholder> placeholders, VerificationStatus status)
        implements Verifiable {

    public SmartSentence {
        placeholders = List.copyOf(placeholders);
    }
}
