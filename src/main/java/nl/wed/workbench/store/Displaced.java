package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.file.Path;
import nl.wed.workbench.workspace.WhyNotSaved;

/// A file does not stand where it stood.
final class Displaced extends IOException {
    private static final long serialVersionUID = 1;

    private final WhyNotSaved why;

    Displaced(WhyNotSaved why, Path file) {
        super(why + ": " + file);
        this.why = why;
    }

    WhyNotSaved why() {
        return why;
    }
}
