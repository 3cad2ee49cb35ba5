package nl.wed.workbench.catalogue;

import nl.wed.workbench.domain.VerificationStatus;
import org.jspecify.annotations.Nullable;

/// A publication or register that a statement rests on; the status tells whether the source itself
/// was read.
public record Source(
        String id,
        @Nullable String author,
        String title,
        @Nullable Integer year,
        @Nullable String publisher,
        @Nullable String address,
        VerificationStatus status)
        implements Verifiable {}
