package nl.wed.workbench.ui.causes;

import java.util.Optional;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.causes.Evidence;
import nl.wed.workbench.domain.interviews.Quotable.Standing;
import org.jspecify.annotations.Nullable;

/// A piece of evidence in words, where it can be found, and what is marked about it.
public record EvidenceLine(Evidence evidence, String words, Optional<Ref> ref, Mark mark) {
    static final Mark NO_MARK = new Mark(false, null, false, false);

    /// Whether it is to be verified, for a quote whether it may be used (else null), for a
    /// figure whether a newer edition changed it, and whether it says nothing yet, so that it does not count.
    public record Mark(boolean toVerify, @Nullable Standing standing, boolean revised, boolean silent) {}
}
