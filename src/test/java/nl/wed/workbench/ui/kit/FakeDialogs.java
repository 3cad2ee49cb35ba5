package nl.wed.workbench.ui.kit;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Dialogs that answer what the test says beforehand and remember what was told. Without an answer
/// everything is cancelled.
public final class FakeDialogs implements Dialogs {
    /// Titles of messages, failures and confirmations, in order.
    public final List<String> told = new ArrayList<>();

    /// The texts below the titles of messages.
    public final List<String> texts = new ArrayList<>();

    /// Titles of what was only shown, with nothing to choose.
    public final List<String> read = new ArrayList<>();

    private final Deque<Path> files = new ArrayDeque<>();
    private final Deque<Integer> choices = new ArrayDeque<>();
    private final Deque<String> answers = new ArrayDeque<>();
    private final Deque<Consumer<DialogContent>> contents = new ArrayDeque<>();
    private boolean confirms;

    /// Presses the button that does the act, from now on.
    public FakeDialogs confirming() {
        confirms = true;
        return this;
    }

    /// Answers the next question for a file or folder.
    public FakeDialogs file(Path path) {
        files.add(path);
        return this;
    }

    /// Chooses the option at that place next.
    public FakeDialogs choosing(int index) {
        choices.add(index);
        return this;
    }

    /// Answers the next question for a line of text.
    public FakeDialogs answering(String text) {
        answers.add(text);
        return this;
    }

    /// Fills in the next own content and presses its button.
    public FakeDialogs filling(Consumer<DialogContent> fill) {
        contents.add(fill);
        return this;
    }

    @Override
    public void message(String title, String text) {
        told.add(title);
        texts.add(text);
    }

    @Override
    public void failure(String title, String text, String next) {
        told.add(title);
    }

    @Override
    public boolean confirm(String title, String text, String act) {
        told.add(title);
        return confirms;
    }

    @Override
    public <T> Optional<T> choose(String title, String act, List<T> options, Function<T, String> words) {
        return Optional.ofNullable(choices.poll()).map(options::get);
    }

    @Override
    public Optional<String> ask(String title, String label, String initial, String act) {
        return Optional.ofNullable(answers.poll());
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
        told.add(title);
        read.add(title);
        Optional.ofNullable(contents.poll()).ifPresent(look -> look.accept(content));
    }

    @Override
    public boolean show(String title, String act, DialogContent content) {
        told.add(title);
        var fill = contents.poll();
        if (fill == null) {
            return false;
        }
        fill.accept(content);
        return content.accept();
    }
}
