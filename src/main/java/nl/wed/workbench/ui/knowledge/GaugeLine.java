package nl.wed.workbench.ui.knowledge;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One reading of effect, cost or evidence as the body itself puts it: its words, how far that is
/// on its own scale (`filled` of `steps`, no steps when the scale has no order), the body, the date
/// in words, whether it is to be verified, and a warning (empty when there is none).
public record GaugeLine(
        String words, int filled, int steps, String body, String date, boolean toVerify, String warning) {

    /// A reading without a place on a scale.
    static GaugeLine plain(String words, String body, String date, boolean toVerify) {
        return new GaugeLine(words, 0, 0, body, date, toVerify, "");
    }

    /// The body and the date as they stand under the words; empty when neither is known.
    String origin() {
        return Stream.of(body, date).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
