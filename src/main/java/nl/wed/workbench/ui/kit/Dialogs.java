package nl.wed.workbench.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;

/// Everything that is asked of the user in a window of its own. Buttons are named after the act;
/// there are no yes/no questions.
public interface Dialogs {
    /// Tells something that the user must have read.
    void message(String title, String text);

    /// Tells what went wrong and, below it, what the user can do next.
    void failure(String title, String text, String next);

    /// Asks whether to go on; `act` names the button that does ('Oorzaak verwijderen').
    boolean confirm(String title, String text, String act);

    /// One of these things, chosen from a list that can be searched; empty when cancelled.
    <T> Optional<T> choose(String title, String act, List<T> options, Function<T, String> words);

    /// One line of text; empty when cancelled or blank.
    Optional<String> ask(String title, String label, String initial, String act);

    /// An existing file of one of these kinds.
    Optional<Path> openFile(String title, FileKind... kinds);

    /// Existing files of one of these kinds; empty when cancelled.
    List<Path> openFiles(String title, FileKind... kinds);

    /// Where to write a file of that kind; the extension is added when it was left out.
    Optional<Path> saveFile(String title, String suggestedName, FileKind kind);

    /// An existing folder.
    Optional<Path> openFolder(String title);

    /// Shows own content, which edits a copy. True when the user pressed the button named `act` and
    /// the content accepted; the caller then commits once.
    boolean show(String title, String act, DialogContent content);

    /// The same, where not pressing that button is an answer with a name of its own ('Later').
    default boolean show(String title, String act, String otherwise, DialogContent content) {
        return show(title, act, content);
    }

    /// Shows own content to read, with one button that closes it.
    void tell(String title, String close, DialogContent content);

    /// A kind of file: the words for it and its extensions without the dot.
    record FileKind(String words, List<String> extensions) {
        /// A kind of file with one extension.
        public FileKind(String words, String extension) {
            this(words, List.of(extension));
        }
    }

    /// What a dialog shows.
    interface DialogContent {
        /// The content.
        Node node();

        /// The part in which typing begins.
        default Node start() {
            return node();
        }

        /// Whether the dialog may close; when not, the content shows why.
        boolean accept();
    }
}
