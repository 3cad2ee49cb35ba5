package nl.wed.workbench.cli;

import java.util.List;
import nl.wed.workbench.domain.privacy.KnownNames;
import nl.wed.workbench.privacy.Clearance;
import nl.wed.workbench.privacy.PrivacyFinding;
import nl.wed.workbench.texts.Sentence;
import org.jspecify.annotations.Nullable;

/// Says on the command line what may tell who somebody is, by its place and never by its words, and stops
/// what goes to others while something is open.
final class PrivacyStop {
    private static final int MOST = 40;

    private final Console console;

    PrivacyStop(Console console) {
        this.console = console;
    }

    /// Whether it may leave: nothing is open, it is for oneself, or a reason was given to let it leave anyway.
    boolean lets(Clearance clearance, @Nullable String anyway) {
        tell(clearance.open());
        if (!(clearance.names() instanceof KnownNames.Open)) {
            console.warn(Sentence.of(clearance.locked() ? "cli.privacy.locked" : "cli.privacy.noKey"));
        }
        int open = clearance.open().size();
        if (clearance.free() || (anyway != null && !anyway.isBlank() && !clearance.locked())) {
            if (open > 0) {
                console.warn(Sentence.of("cli.privacy.leaves", open));
            }
            return true;
        }
        if (open > 0) {
            console.warn(Sentence.of("cli.privacy.stopped", open));
        }
        return false;
    }

    private void tell(List<PrivacyFinding> open) {
        open.stream()
                .limit(MOST)
                .forEach(one -> console.warn(Sentence.of(
                        "cli.privacy.finding",
                        console.texts().name("privacy", one.spot().kind()),
                        one.record().type().name(),
                        one.field(),
                        one.record().id().toString())));
        if (open.size() > MOST) {
            console.warn(Sentence.of("cli.privacy.more", open.size() - MOST));
        }
    }
}
