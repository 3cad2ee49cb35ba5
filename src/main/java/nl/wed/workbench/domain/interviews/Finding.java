package nl.wed.workbench.domain.interviews;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.declaration.Chained;
import nl.wed.workbench.domain.declaration.Gone;
import nl.wed.workbench.domain.declaration.Refers;
import org.jspecify.annotations.Nullable;

/// A coded statement in a report: from `start` to `end` in code points, with the text as it stood
/// there. `doubtful` says that the report changed under it and a person must look.
@RecordBuilder
public record Finding(
        UUID id,

        @Refers(to = "interview-reports", gone = Gone.GOES_TOO, chained = Chained.RESTS_ON)
        UUID report,

        int start,
        int end,
        String text,
        @Refers(to = "codes", gone = Gone.LOSES_LINK) List<UUID> codes,
        @Nullable AgePhase phase,
        boolean important,
        boolean doubtful,
        String memo)
        implements Entity, FindingBuilder.With {

    public Finding {
        codes = List.copyOf(codes);
    }

    /// The same finding with this code as well.
    public Finding withCode(UUID code) {
        return codes.contains(code)
                ? this
                : withCodes(Stream.concat(codes.stream(), Stream.of(code)).toList());
    }

    /// The same finding without this code.
    public Finding withoutCode(UUID code) {
        return withCodes(codes.stream().filter(one -> !one.equals(code)).toList());
    }

    /// The same finding, looked at by a person and right where it stands.
    public Finding confirmed() {
        return movedTo(start, end, text, false);
    }

    /// Whether the finding stands over a part of the text from `from` to `to`, in code points.
    public boolean touches(int from, int to) {
        return start < to && from < end;
    }

    /// The same finding at another place.
    public Finding movedTo(int newStart, int newEnd, String newText, boolean isDoubtful) {
        return with().start(newStart)
                .end(newEnd)
                .text(newText)
                .doubtful(isDoubtful)
                .build();
    }
}
