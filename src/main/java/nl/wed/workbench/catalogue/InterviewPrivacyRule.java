package nl.wed.workbench.catalogue;

import java.util.List;
import nl.wed.workbench.domain.VerificationStatus;

/// A privacy rule for interviews; references to articles are always to be verified.
public record InterviewPrivacyRule(
        String code, String topic, String text, List<String> articles, List<String> sources, VerificationStatus status)
        implements Verifiable {

    public InterviewPrivacyRule {
        articles = List.copyOf(articles);
        sources = List.copyOf(sources);
    }
}
