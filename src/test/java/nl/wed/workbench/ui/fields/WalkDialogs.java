package nl.wed.workbench.ui.fields;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.wed.workbench.ui.kit.Dialogs;

/// Dialogs of which only the content is wanted: every question is cancelled, and files are one text and one table.
final class WalkDialogs implements Dialogs {
    private final List<DialogContent> shown = new ArrayList<>();
    private final Path text;
    private final Path table;

    WalkDialogs(Path text, Path table) {
        this.text = text;
        this.table = table;
    }

    /// What was shown since this was last asked.
    List<DialogContent> taken() {
        var taken = List.copyOf(shown);
        shown.clear();
        return taken;
    }

    @Override
    public void message(String title, String words) {}

    @Override
    public void failure(String title, String words, String next) {}

    @Override
    public boolean confirm(String title, String words, String act) {
        return false;
    }

    @Override
    public <T> Optional<T> choose(String title, String act, List<T> options, Function<T, String> words) {
        return options.stream().findFirst();
    }

    @Override
    public Optional<String> ask(String title, String label, String initial, String act) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> openFile(String title, FileKind... kinds) {
        return Optional.of(text);
    }

    @Override
    public List<Path> openFiles(String title, FileKind... kinds) {
        return List.of(table);
    }

    @Override
    public Optional<Path> saveFile(String title, String suggestedName, FileKind kind) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> openFolder(String title) {
        return Optional.empty();
    }

    @Override
    public void tell(String title, String close, DialogContent content) {
        shown.add(content);
    }

    @Override
    public boolean show(String title, String act, DialogContent content) {
        shown.add(content);
        return false;
    }
}
