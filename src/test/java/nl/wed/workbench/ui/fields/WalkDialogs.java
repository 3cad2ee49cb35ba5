package nl.wed.workbench.ui.fields;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.wed.workbench.ui.kit.Dialogs;

/// Dialogs of which only the content is wanted: every question is cancelled, and files are one text and one table.
final class WalkDialogs implements Dialogs {
    private final List<Titled> shown = new ArrayList<>();

    /// The titles of all that was said and asked since this was last cleared.
    final List<String> said = new ArrayList<>();
    private final Path text;
    private final Path table;

    WalkDialogs(Path text, Path table) {
        this.text = text;
        this.table = table;
    }

    /// Own content with the title above it.
    record Titled(String title, DialogContent content) {}

    /// What was shown since this was last asked.
    List<Titled> taken() {
        var taken = List.copyOf(shown);
        shown.clear();
        return taken;
    }

    @Override
    public void message(String title, String words) {
        said.add(title);
    }

    @Override
    public void failure(String title, String words, String next) {
        said.add(title);
    }

    @Override
    public boolean confirm(String title, String words, String act) {
        said.add(title);
        return false;
    }

    @Override
    public <T> Optional<T> choose(String title, String act, List<T> options, Function<T, String> words) {
        said.add(title);
        return options.stream().findFirst();
    }

    @Override
    public Optional<String> ask(String title, String label, String initial, String act) {
        said.add(title);
        return Optional.empty();
    }

    @Override
    public Optional<Path> openFile(String title, FileKind... kinds) {
        said.add(title);
        return Optional.of(text);
    }

    @Override
    public List<Path> openFiles(String title, FileKind... kinds) {
        said.add(title);
        return List.of(table);
    }

    @Override
    public Optional<Path> saveFile(String title, String suggestedName, FileKind kind) {
        said.add(title);
        return Optional.empty();
    }

    @Override
    public Optional<Path> openFolder(String title) {
        said.add(title);
        return Optional.empty();
    }

    @Override
    public void tell(String title, String close, DialogContent content) {
        said.add(title);
        shown.add(new Titled(title, content));
    }

    @Override
    public boolean show(String title, String act, DialogContent content) {
        said.add(title);
        shown.add(new Titled(title, content));
        return false;
    }
}
