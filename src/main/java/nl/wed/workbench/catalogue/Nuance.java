package nl.wed.workbench.catalogue;

import nl.wed.workbench.domain.VerificationStatus;
import org.jspecify.annotations.Nullable;

/// Counter-evidence or a nuance to a cause, with its source.
public record Nuance(String text, @Nullable String source, VerificationStatus status) implements Verifiable {}
