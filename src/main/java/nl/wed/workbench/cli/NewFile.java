package nl.wed.workbench.cli;

import nl.wed.workbench.store.Opening;
import nl.wed.workbench.texts.Sentence;

/// What the commands do with a working file that was just made.
final class NewFile {
    private NewFile() {}

    static void close(Opening opening, Console console) throws CommandRefused {
        switch (opening) {
            case Opening.Opened opened -> {
                opened.store().close();
                opened.syncService().ifPresent(name -> console.warn(Sentence.of("store.warning.synced", name)));
            }
            case Opening.Refused refused -> throw new CommandRefused(refused.sentence());
            case Opening.Viewed _ -> throw new IllegalStateException("creating viewed a file");
        }
    }
}
