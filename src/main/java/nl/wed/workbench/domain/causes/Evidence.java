package nl.wed.workbench.domain.causes;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Optional;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.declaration.Chained;
import nl.wed.workbench.domain.declaration.Coded;
import nl.wed.workbench.domain.declaration.Gone;
import nl.wed.workbench.domain.declaration.Refers;
import nl.wed.workbench.domain.figures.FigureBook;
import org.jspecify.annotations.Nullable;

/// One piece of evidence under a problem or cause (`subject`): the record it points at, or for a
/// source of the catalogue its id in `source`. `supports` is false for counter-evidence, and `note` says of a source
/// what it states.
@RecordBuilder
public record Evidence(
        UUID id,

        @Refers(
                to = {"problems", "causes"},
                gone = Gone.GOES_TOO,
                chained = Chained.JOINED)
        UUID subject,

        EvidenceKind kind,

        @Refers(
                to = {"indicators", "findings", "quotes", "insights", "sources"},
                gone = Gone.GOES_TOO,
                chained = Chained.JOINS)
        @Nullable
        UUID target,

        @Coded @Nullable String source,
        boolean supports,
        String note)
        implements Entity, EvidenceBuilder.With {

    /// Whether it is a figure of which no data set has a value: that says nothing yet. One that is kept back is a
    /// value.
    public boolean isFigureWithoutValue(FigureBook figures) {
        return kind == EvidenceKind.FIGURE && target != null && figures.lacks(target);
    }

    /// Whether it is a source of which nobody wrote what it states: that says nothing yet.
    public boolean isSourceWithoutStatement() {
        return kind == EvidenceKind.SOURCE && note.isBlank();
    }

    /// Whether it says nothing yet, so that it is no evidence.
    public boolean saysNothing(FigureBook figures) {
        return isFigureWithoutValue(figures) || isSourceWithoutStatement();
    }

    /// The record that it points at; empty for a source of the catalogue.
    public Optional<Ref> pointsAt() {
        return Optional.ofNullable(target).map(id -> new Ref(kind.type(), id));
    }
}
