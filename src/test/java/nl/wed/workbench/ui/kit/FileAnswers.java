package nl.wed.workbench.ui.kit;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The real dialogs, but the windows of the system in which a file is chosen answer what the test
/// says beforehand.
public final class FileAnswers implements Dialogs {
    /// Title, text and next step of each failure, in order.
    public final List<List<String>> failures = new ArrayList<>();

    private final Dialogs windows;
    private final Deque<Path> files = new ArrayDeque<>();

    /// Answers for files in front of those dialogs.
    public FileAnswers(Dialogs windows) {
        this.windows = windows;
    }

    /// Answers the next question for a file or folder.
    public FileAnswers file(Path path) {
        files.add(path);
        return this;
    }

    @Override
    public void message(String title, String text) {
        windows.message(title, text);
    }

    @Override
    public void failure(String title, String text, String next) {
        failures.add(List.of(title, text, next));
        windows.failure(title, text, next);
    }

    @Override
    public boolean confirm(String title, String text, String act) {
        return windows.confirm(title, text, act);
    }

    @Override
    public <T> Optional<T> choose(String title, String act, List<T> options, Function<T, String> words) {
        return windows.choose(title, act, options, words);
    }

    @Override
    public Optional<String> ask(String title, String label, String initial, String act) {
        return windows.ask(title, label, initial, act);
    }

    @Override
    public Optional<Path> openFile(String title, FileKind... kinds) {
        return Optional.ofNullable(files.poll());
    }

    @Override
    public List<Path> openFiles(String title, FileKind... kinds) {
        var chosen = List.copyOf(files);
        files.clear();
        return chosen;
    }

    @Override
    public Optional<Path> saveFile(String title, String suggestedName, FileKind kind) {
        return Optional.ofNullable(files.poll());
    }

    @Override
    public Optional<Path> openFolder(String title) {
        return Optional.ofNullable(files.poll());
    }

    @Override
    public void tell(String title, String close, DialogContent content) {
        windows.tell(title, close, content);
    }

    @Override
    public boolean show(String title, String act, DialogContent content) {
        return windows.show(title, act, content);
    }
}
