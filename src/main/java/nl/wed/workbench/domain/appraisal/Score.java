package nl.wed.workbench.domain.appraisal;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.declaration.Gone;
import nl.wed.workbench.domain.declaration.Refers;
import org.jspecify.annotations.Nullable;

/// How an option does on a criterion: 1 to 5, null when unknown (never zero), with the ground for
/// it.
@RecordBuilder
public record Score(
        UUID id,
        @Refers(to = "options", gone = Gone.GOES_TOO) UUID option,
        @Refers(to = "criteria", gone = Gone.GOES_TOO) UUID criterion,
        @Nullable Integer value,
        String note)
        implements Entity, ScoreBuilder.With {
    /// The worst score that can be given.
    public static final int LEAST = 1;

    /// The best score that can be given.
    public static final int MOST = 5;

    /// The score as it counts; empty while it is unknown, as is one that nobody can give.
    public Optional<Integer> known() {
        return Optional.ofNullable(value).filter(one -> one >= LEAST && one <= MOST);
    }

    /// Whether a package or an older file holds a score that nobody can give.
    public boolean isOutside() {
        return value != null && known().isEmpty();
    }

    /// The score that an option has on a criterion before anything was said. Its id follows from the two, so that two
    /// people who fill in the same place make the same record.
    public static Score unknown(UUID option, UUID criterion) {
        var words = "score " + option + " " + criterion;
        return new Score(UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)), option, criterion, null, "");
    }
}
