package nl.wed.workbench.domain.interviews;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.declaration.Chained;
import nl.wed.workbench.domain.declaration.Gone;
import nl.wed.workbench.domain.declaration.Refers;

/// A literal statement taken from a finding; it may stand in the plan only when released.
@RecordBuilder
public record Quote(
        UUID id,

        @Refers(to = "findings", gone = Gone.GOES_TOO, chained = Chained.RESTS_ON)
        UUID finding,

        String text,
        ReleaseStatus release)
        implements Entity, QuoteBuilder.With {

    /// Whether the quote may be used outside the trajectory.
    public boolean released() {
        return release == ReleaseStatus.RELEASED;
    }

    /// The same quote in other words; it then has to be released again.
    @Override
    public Quote withText(String newText) {
        return with().text(newText)
                .release(newText.equals(text) ? release : ReleaseStatus.NOT_ASKED)
                .build();
    }
}
