package nl.wed.workbench.domain.interviews;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.Entity;
import org.jspecify.annotations.Nullable;

/// A coded statement in a report: from `start` to `end` in code points, with the text as it stood
/// there. `doubtful` says that the report changed under it and a person must look.
public record Finding(
        UUID id,
        UUID report,
        int start,
        int end,
        String text,
        List<UUID> codes,
        @Nullable AgePhase phase,
        boolean important,
        boolean doubtful,
        String memo)
        implements Entity {

    /// The same finding under these codes.
    public Finding withCodes(List<UUID> newCodes) {
        return new Finding(id, report, start, end, text, List.copyOf(newCodes), phase, important, doubtful, memo);
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

    /// The same finding with another memo.
    public Finding withMemo(String newMemo) {
        return new Finding(id, report, start, end, text, codes, phase, important, doubtful, newMemo);
    }

    /// The same finding, marked as important or not.
    public Finding withImportant(boolean isImportant) {
        return new Finding(id, report, start, end, text, codes, phase, isImportant, doubtful, memo);
    }

    /// The same finding about another age phase, or about none in particular.
    public Finding withPhase(@Nullable AgePhase newPhase) {
        return new Finding(id, report, start, end, text, codes, newPhase, important, doubtful, memo);
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
        return new Finding(id, report, newStart, newEnd, newText, codes, phase, important, isDoubtful, memo);
    }
}
