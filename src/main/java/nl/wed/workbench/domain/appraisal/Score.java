package nl.wed.workbench.domain.appraisal;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Optional;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
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
    private static final int LEAST = 1;
    private static final int MOST = 5;

    /// The score as it counts; empty while it is unknown, as is one that nobody can give.
    public Optional<Integer> known() {
        return Optional.ofNullable(value).filter(one -> one >= LEAST && one <= MOST);
    }

    /// Whether a package or an older file holds a score that nobody can give.
    public boolean isOutside() {
        return value != null && known().isEmpty();
    }

    /// The score of an option on a criterion; empty while nothing was said about it.
    public static Optional<Score> of(Project project, UUID option, UUID criterion) {
        return project.stream(AppraisalRecords.SCORE)
                .filter(score -> score.option().equals(option))
                .filter(score -> score.criterion().equals(criterion))
                .findFirst();
    }
}
