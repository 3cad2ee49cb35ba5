package nl.wed.workbench.domain.interviews;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.declaration.Added;
import nl.wed.workbench.domain.declaration.Chained;
import nl.wed.workbench.domain.declaration.Gone;
import nl.wed.workbench.domain.declaration.Refers;

/// A literal statement taken from a finding; it may stand in the plan only when released (see [Quotable]). `again`
/// says that it was released before, or asked in other words or in another sentence.
@RecordBuilder
public record Quote(
        UUID id,

        @Refers(to = "findings", gone = Gone.GOES_TOO, chained = Chained.RESTS_ON)
        UUID finding,

        String text,
        ReleaseStatus release,
        @Added(minor = 1) boolean again)
        implements Entity, QuoteBuilder.With {

    /// A quote of which no other words were ever asked.
    public Quote(UUID id, UUID finding, String text, ReleaseStatus release) {
        this(id, finding, text, release, false);
    }

    /// Whether it was released; whether it may be used is also up to who said it.
    public boolean released() {
        return release == ReleaseStatus.RELEASED;
    }

    /// The same quote in other words; it then has to be released again.
    @Override
    public Quote withText(String newText) {
        return newText.equals(text) ? this : with().text(newText).build().askedAgain();
    }

    /// The same quote with what was answered.
    @Override
    public Quote withRelease(ReleaseStatus answer) {
        return with().release(answer)
                .again(answer != ReleaseStatus.RELEASED && (again || released()))
                .build();
    }

    /// The same quote, of which nobody agreed to these words in this sentence.
    public Quote askedAgain() {
        return with().release(ReleaseStatus.NOT_ASKED)
                .again(again || release != ReleaseStatus.NOT_ASKED)
                .build();
    }
}
