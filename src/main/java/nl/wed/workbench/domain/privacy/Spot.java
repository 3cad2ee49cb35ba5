package nl.wed.workbench.domain.privacy;

import java.util.Optional;
import java.util.UUID;

/// A place in a text that may tell who somebody is: from `start` up to `end` in chars, the words
/// themselves, and the respondent when they are the name of one.
public record Spot(Kind kind, int start, int end, String words, Optional<UUID> person) {

    /// A spot that names no respondent.
    public static Spot of(Kind kind, String text, int start, int end) {
        return new Spot(kind, start, end, text.substring(start, end), Optional.empty());
    }

    /// Says nothing of the words, as it may reach a log.
    @Override
    public String toString() {
        return "Spot[" + kind + " " + start + "-" + end + "]";
    }
}
