package nl.wed.workbench.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import nl.wed.workbench.texts.Texts;
import org.jspecify.annotations.Nullable;

/// Dialogs as windows over the main window.
public final class FxDialogs implements Dialogs {
    private final Texts texts;
    private final Theme theme;
    private final Window owner;
    private File folder = new File(System.getProperty("user.home"));

    /// Dialogs over that window, in that look.
    public FxDialogs(Texts texts, Theme theme, Window owner) {
        this.texts = texts;
        this.theme = theme;
        this.owner = owner;
    }

    @Override
    public void message(String title, String text) {
        told(title, paragraphs(text), close());
    }

    @Override
    public void failure(String title, String text, String next) {
        told(title, paragraphs(text, next), close());
    }

    @Override
    public void tell(String title, String close, DialogContent content) {
        told(title, content.node(), new ButtonType(close, ButtonData.CANCEL_CLOSE));
    }

    private void told(String title, Node content, ButtonType close) {
        window(title, content, content, close).showAndWait();
    }

    @Override
    public boolean confirm(String title, String text, String act) {
        var go = new ButtonType(act, ButtonData.OK_DONE);
        var words = paragraphs(text);
        return pressed(window(title, words, words, go, cancel()), go);
    }

    @Override
    public <T> Optional<T> choose(String title, String act, List<T> options, Function<T, String> words) {
        var list = new ChoiceList<>(texts, options, words);
        return show(title, act, list) ? list.chosen() : Optional.empty();
    }

    @Override
    public Optional<String> ask(String title, String label, String initial, String act) {
        var value = new SimpleStringProperty(initial);
        var form = new Form(texts);
        form.text(label, value).id("dialog-answer").required(texts.get("shell.dialog.answerMissing"));
        return show(title, act, new FormContent(form)) ? Optional.of(value.get().strip()) : Optional.empty();
    }

    @Override
    public Optional<Path> openFile(String title, FileKind... kinds) {
        return Optional.ofNullable(chooser(title, kinds).showOpenDialog(owner)).map(this::path);
    }

    @Override
    public List<Path> openFiles(String title, FileKind... kinds) {
        var files = chooser(title, kinds).showOpenMultipleDialog(owner);
        return files == null ? List.of() : files.stream().map(this::path).toList();
    }

    @Override
    public Optional<Path> saveFile(String title, String suggestedName, FileKind kind) {
        var chooser = chooser(title, kind);
        chooser.setInitialFileName(suggestedName);
        return Optional.ofNullable(chooser.showSaveDialog(owner))
                .map(this::path)
                .map(path -> withExtension(path, kind));
    }

    @Override
    public Optional<Path> openFolder(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(folder());
        return Optional.ofNullable(chooser.showDialog(owner)).map(this::path);
    }

    @Override
    public boolean show(String title, String act, DialogContent content) {
        return show(title, act, texts.get("general.cancel"), content);
    }

    @Override
    public boolean show(String title, String act, String otherwise, DialogContent content) {
        var go = new ButtonType(act, ButtonData.OK_DONE);
        var node = content.node();
        var typed = DraftBook.of(owner.getScene()).map(book -> TypedFields.of(node, book, title, texts));
        var shown = typed.<Node>map(fields -> new VBox(fields.note(), node)).orElse(node);
        var dialog = window(title, shown, content.start(), go, new ButtonType(otherwise, ButtonData.CANCEL_CLOSE));
        dialog.getDialogPane().lookupButton(go).addEventFilter(ActionEvent.ACTION, event -> {
            if (!content.accept()) {
                event.consume();
            }
        });
        boolean done = pressed(dialog, go);
        if (done) {
            typed.ifPresent(TypedFields::done);
        }
        return done;
    }

    private boolean pressed(Dialog<ButtonType> dialog, ButtonType go) {
        return dialog.showAndWait().filter(go::equals).isPresent();
    }

    private Dialog<ButtonType> window(String title, Node content, Node start, ButtonType... buttons) {
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner);
        dialog.setTitle(title);
        dialog.setResizable(true);
        var pane = dialog.getDialogPane();
        pane.getStyleClass().add("workbench-dialog");
        pane.setHeader(heading(title));
        pane.setContent(new DialogBody(content));
        pane.getButtonTypes().setAll(buttons);
        pane.lookupButton(buttons[0]).setId("dialog-act");
        if (pane.lookupButton(buttons[0]) instanceof Button button) {
            button.setDefaultButton(true);
            pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> actFromControl(event, button));
        }
        // 'shown' is told before the window is there, hence later
        dialog.setOnShown(_ -> Platform.runLater(() -> FirstField.in(start).ifPresent(Node::requestFocus)));
        var scene = pane.getScene();
        theme.dress(scene);
        scene.addEventHandler(Copied.TEXT, copied -> {
            if (owner.getScene() != null) {
                Event.fireEvent(owner.getScene(), copied);
            }
        });
        pane.applyCss(); // makes the scroll pane, and only then its content can be
        pane.applyCss(); // measured
        var back = Refocus.into(owner.getScene());
        dialog.setOnHidden(_ -> {
            theme.forget(scene);
            Platform.runLater(back); // when whoever asked has done what was answered
        });
        return dialog;
    }

    /// Some controls take Enter for themselves, though it does nothing in them.
    private static void actFromControl(KeyEvent event, Button act) {
        boolean idle = event.getTarget() instanceof ListView<?> list && !list.isEditable()
                || event.getTarget() instanceof ToggleButton
                || event.getTarget() instanceof CheckBox;
        if (event.getCode() == KeyCode.ENTER && idle) {
            event.consume();
            act.fire();
        }
    }

    private static Node heading(String title) {
        var heading = new Label(title);
        heading.getStyleClass().add("dialog-title");
        heading.setWrapText(true);
        return heading;
    }

    private static Node paragraphs(String... texts) {
        var box = new VBox();
        box.getStyleClass().add("paragraphs");
        Stream.of(texts).map(Label::new).forEach(box.getChildren()::add);
        box.getChildren().forEach(label -> ((Label) label).setWrapText(true));
        return box;
    }

    private ButtonType close() {
        return new ButtonType(texts.get("general.close"), ButtonData.CANCEL_CLOSE);
    }

    private ButtonType cancel() {
        return new ButtonType(texts.get("general.cancel"), ButtonData.CANCEL_CLOSE);
    }

    /// Where the last file was, because the next is often beside it.
    private @Nullable File folder() {
        return folder.isDirectory() ? folder : null;
    }

    private Path path(File chosen) {
        var parent = chosen.getParentFile();
        if (parent != null) {
            folder = parent;
        }
        return chosen.toPath();
    }

    private FileChooser chooser(String title, FileKind... kinds) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(folder());
        Arrays.stream(kinds)
                .map(kind -> new FileChooser.ExtensionFilter(kind.words(), patterns(kind)))
                .forEach(chooser.getExtensionFilters()::add);
        return chooser;
    }

    private static List<String> patterns(FileKind kind) {
        return kind.extensions().stream().map(extension -> "*." + extension).toList();
    }

    private static Path withExtension(Path path, FileKind kind) {
        String name = String.valueOf(path.getFileName());
        boolean has = kind.extensions().stream().anyMatch(end -> name.endsWith("." + end));
        return has ? path : path.resolveSibling(name + "." + kind.extensions().getFirst());
    }
}
