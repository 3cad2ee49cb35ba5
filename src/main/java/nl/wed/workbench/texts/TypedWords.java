package nl.wed.workbench.texts;

import java.util.Optional;
import nl.wed.workbench.domain.typed.Notation;
import nl.wed.workbench.domain.typed.Typed;

/// What is said about typed text that is not taken as it is: why, and what is taken, or which of two is meant.
public record TypedWords(Texts texts) {
    private static final int LONGEST = 30;

    /// The sentence below the field; empty when there is nothing to say.
    public <T> Optional<String> of(Notation<T> notation, Typed<T> outcome) {
        return switch (outcome) {
            case Typed.Nothing<T> _, Typed.Understood<T> _ -> Optional.empty();
            case Typed.Ambiguous<T>(T first, T second) ->
                Optional.of(texts.get("typed.ask", notation.write(first), notation.write(second)));
            case Typed.Refused<T>(Typed.Reason reason, String about) ->
                Optional.of(texts.get("typed." + reason, shortened(about), wanted(notation)));
        };
    }

    /// What a field takes.
    public String wanted(Notation<?> notation) {
        var wanted = notation.wanted();
        String taken = texts.get(wanted.key(), wanted.arguments().toArray());
        for (String word : wanted.words()) {
            taken = texts.get("typed.wanted.or", taken, word);
        }
        return taken;
    }

    private static String shortened(String about) {
        return about.length() > LONGEST ? about.substring(0, LONGEST) + "…" : about;
    }

    /// That text of an earlier moment was put back.
    public String putBack(String moment) {
        return texts.get("shell.draft.back", moment);
    }

    /// That text of an earlier moment was not put back, as something else stands there now.
    public String elsewhere(String moment, String typed) {
        return texts.get("shell.draft.elsewhere", moment, typed);
    }

    /// Puts it back all the same.
    public String putAnyway() {
        return texts.get("shell.draft.putAnyway");
    }

    /// Lets it go.
    public String drop() {
        return texts.get("shell.draft.drop");
    }
}
