package nl.wed.workbench.ui.interviews;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wed.workbench.domain.interviews.Finding;

/// A text with the findings in it, as far as a selection asks for it; places count code points.
record CodedText(int[] points, List<Finding> findings) {

    /// A part of the text.
    record Span(int start, int end) {
        static Span of(Finding finding) {
            return new Span(finding.start(), finding.end());
        }

        boolean isEmpty() {
            return start >= end;
        }
    }

    static CodedText of(String text, List<Finding> findings) {
        return new CodedText(text.codePoints().toArray(), findings);
    }

    /// The words of a part.
    String words(Span part) {
        return new String(points, part.start(), part.end() - part.start());
    }

    /// The part inside the text and without white space at its ends.
    Span trimmed(Span part) {
        int start = Math.clamp(part.start(), 0, points.length);
        int end = Math.clamp(part.end(), start, points.length);
        while (start < end && Character.isWhitespace(points[start])) {
            start++;
        }
        while (end > start && Character.isWhitespace(points[end - 1])) {
            end--;
        }
        return new Span(start, end);
    }

    /// The finding that stands exactly there.
    Optional<Finding> exactly(Span part) {
        return findings.stream()
                .filter(one -> one.start() == part.start() && one.end() == part.end())
                .findFirst();
    }

    /// The shortest finding that the letter at a place is in.
    Optional<Finding> shortestAt(int place) {
        return findings.stream()
                .filter(one -> one.start() <= place && place < one.end())
                .min(Comparator.comparingInt(one -> one.end() - one.start()));
    }

    /// A new finding over a part, without a code.
    Finding finding(UUID report, Span part) {
        return new Finding(
                UUID.randomUUID(), report, part.start(), part.end(), words(part), List.of(), null, false, false, "");
    }
}
