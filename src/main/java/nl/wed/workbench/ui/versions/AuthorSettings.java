package nl.wed.workbench.ui.versions;

import java.io.IOException;
import java.util.function.Consumer;
import nl.wed.workbench.settings.Settings;
import nl.wed.workbench.settings.SettingsFile;
import nl.wed.workbench.texts.Texts;

/// Who the user is, in the settings, and what is said about it on screen.
final class AuthorSettings {
    private final SettingsFile file;
    private final Texts texts;
    private final Consumer<String> say;

    AuthorSettings(SettingsFile file, Texts texts, Consumer<String> say) {
        this.file = file;
        this.texts = texts;
        this.say = say;
        if (file.damaged()) {
            say.accept(texts.get("versions.who.damaged", file.file()));
        }
    }

    Settings now() {
        return file.get();
    }

    void set(String name, String organisation) {
        try {
            file.change(now -> now.of(name, organisation));
            var who = new nl.wed.workbench.workspace.Author(name, organisation);
            say.accept(texts.get("versions.who.now", Authors.words(texts, who)));
        } catch (IOException e) {
            say.accept(texts.get("versions.who.notKept", file.file()));
        }
    }
}
