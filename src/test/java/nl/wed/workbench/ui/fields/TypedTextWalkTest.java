package nl.wed.workbench.ui.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.records.RecordTypes;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.ui.kit.DraftBook;
import nl.wed.workbench.ui.kit.FakeDrafts;
import nl.wed.workbench.ui.kit.SearchField;
import nl.wed.workbench.ui.kit.TypedFields;
import nl.wed.workbench.workspace.FakeProjectStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What is typed in any field of any screen or dialog and then left without a word is an edit, is in the vault, or is
/// kept as a draft, however the field is left.
@ExtendWith(ApplicationExtension.class)
class TypedTextWalkTest {
    private static final long LONGEST_MILLIS = 60_000;
    private static final String WORD = "zevenblad";
    private static final String PASSWORD = "geheim";

    /// What is typed there looks for something; what is found is chosen.
    private static final Set<String> SEARCHES = Set.of("code-search");

    /// Who signs in at a proxy is kept nowhere, which is said there.
    private static final Set<String> KEPT_NOWHERE = Set.of("fetch-proxy-user");

    /// From these Enter does what the button of a dialog says, or goes on in a text, as `FxDialogsTest` holds.
    private static final List<Class<? extends Control>> ENTER_KNOWN = List.of(
            TextField.class,
            TextArea.class,
            ToggleButton.class,
            CheckBox.class,
            ComboBox.class,
            DatePicker.class,
            ListView.class,
            TableView.class,
            Button.class);

    @TempDir
    private static Path folder;

    private final DraftBook book = new DraftBook(new FakeDrafts(), FakeProjectStore.CLOCK);
    private final Set<String> seen = new TreeSet<>();
    private final Set<String> dropped = new TreeSet<>();
    private SampleScreens screens;

    /// A way out of a field.
    private enum Leaving {
        ELSEWHERE,
        OTHER_SCREEN,
        UNDO,
        VAULT_LOCKED
    }

    @Start
    void start(Stage stage) throws IOException {
        screens = SampleScreens.in(stage, folder, UnaryOperator.identity());
        DraftBook.put(stage.getScene(), book);
    }

    @Test
    void nothingThatIsTypedIsDroppedWithoutAsking() {
        new Walk(screens::open, screens.dialogs, this::look, this::inDialog).all();
        screens.newTrajectory();
        screens.dialogs.taken().forEach(this::inDialog);

        assertThat(dropped).isEmpty();
        assertThat(seen)
                .as("fields that were found")
                .contains("goal-title", "report-editor", "key-name", "insight-entry", "amount-#-#")
                .contains("report-typed", "respondent-role", "new-client")
                .contains("column-name", "column-unit", "fetch-address", "fetch-proxy-address");
    }

    private void look(Parent root) {
        fields(root)
                .map(Node::getId)
                .filter(id -> seen.add(Walk.kind(id)))
                .toList()
                .forEach(id -> {
                    for (Leaving way : Leaving.values()) {
                        typeAndLeave(root, id, way);
                    }
                });
    }

    private static java.util.stream.Stream<TextInputControl> fields(Parent root) {
        return Walk.all(root, TextInputControl.class)
                .filter(one -> one.isEditable() && !one.isDisabled() && one.getId() != null)
                .filter(Predicate.not(SearchField.class::isInstance)
                        .and(Predicate.not(PasswordField.class::isInstance)))
                .filter(one -> !SEARCHES.contains(one.getId()) && !KEPT_NOWHERE.contains(one.getId()))
                .filter(one -> !one.getParent().getStyleClass().contains("type-ahead"));
    }

    private void typeAndLeave(Parent root, String id, Leaving way) {
        var found = Walk.find(root, id, TextInputControl.class);
        if (found.isEmpty()) {
            dropped.add(Walk.kind(id) + " was gone before " + way);
            return;
        }
        var field = found.get();
        var workspace = screens.workspace();
        var start = workspace.project();
        String held = field.getText();
        root.applyCss();
        if (way == Leaving.UNDO) {
            workspace.edit(
                    "Iets anders",
                    one -> one.put(
                            TrajectoryRecords.TRAJECTORY,
                            TrajectoryRecords.trajectoryOf(one).withScope("iets anders")));
        }
        field.requestFocus();
        if (!field.isFocused()) {
            return; // a part that is just opened; it is seen again
        }
        Keys.type(field, field, WORD);
        leave(root, way);
        if (!kept()) {
            dropped.add(Walk.kind(id) + " by " + way);
        }
        screens.window.setCenter(root);
        putBack(root, id, held);
        while (workspace.project() != start && workspace.undoLabel().isPresent()) {
            workspace.undo();
        }
        book.all().forEach(one -> book.forget(one.field()));
    }

    private void leave(Parent root, Leaving way) {
        switch (way) {
            case ELSEWHERE -> screens.elsewhere.requestFocus();
            case OTHER_SCREEN -> {
                screens.window.setCenter(new BorderPane());
                screens.elsewhere.requestFocus();
            }
            case UNDO -> {
                screens.workspace().undo();
                screens.elsewhere.requestFocus();
            }
            case VAULT_LOCKED -> lock();
        }
    }

    /// By its button where there is one, as what waits for it hears of it there.
    private void lock() {
        var vault = screens.workspace().vault();
        vault.choosePassword(PASSWORD.toCharArray());
        Walk.find(screens.window, "vault-lock", Button.class).ifPresentOrElse(Button::fire, vault::lock);
        vault.unlock(PASSWORD.toCharArray());
        screens.elsewhere.requestFocus();
    }

    private boolean kept() {
        var workspace = screens.workspace();
        boolean edit = RecordTypes.ALL.stream().anyMatch(this::holds);
        boolean vault = workspace.respondentKeys().all().values().stream()
                .anyMatch(one -> one.toString().contains(WORD)
                        || one.name().contains(WORD)
                        || one.organisation().contains(WORD)
                        || one.email().contains(WORD)
                        || one.telephone().contains(WORD));
        return edit || vault || drafted();
    }

    private boolean drafted() {
        return book.all().stream().anyMatch(one -> one.text().contains(WORD));
    }

    private boolean holds(RecordType<?> type) {
        return screens.workspace().project().all(type).stream()
                .anyMatch(one -> one.toString().contains(WORD));
    }

    private void putBack(Parent root, String id, String text) {
        screens.workspace().vault().unlock(PASSWORD.toCharArray());
        Walk.find(root, "key-show", Button.class).ifPresent(Button::fire);
        Walk.find(root, id, TextInputControl.class).ifPresent(field -> {
            field.requestFocus();
            Keys.type(field, field, text);
            screens.elsewhere.requestFocus();
        });
    }

    private void inDialog(WalkDialogs.Titled shown) {
        WaitForAsyncUtils.waitForAsyncFx(
                LONGEST_MILLIS, () -> inDialog(shown.title(), shown.content().node()));
    }

    /// As [nl.wed.workbench.ui.kit.FxDialogs] shows it.
    private void inDialog(String title, Node content) {
        var over = (StackPane) screens.window.getScene().getRoot();
        var fields = TypedFields.of(content, book, title, screens.texts);
        var root = new VBox(fields.note(), content);
        over.getChildren().add(root);
        root.applyCss();
        Walk.all(root, Control.class)
                .filter(one -> one.isFocusTraversable() && !(one instanceof ScrollPane))
                .filter(one -> ENTER_KNOWN.stream().noneMatch(kind -> kind.isInstance(one)))
                .forEach(one -> dropped.add("Enter from " + one.getClass() + " in " + title));
        boolean secret = Walk.all(root, PasswordField.class).findAny().isPresent();
        for (String id : fields(root).map(Node::getId).toList()) {
            if (!secret && seen.add("dialog " + Walk.kind(id))) {
                seen.add(Walk.kind(id));
                var field = Walk.find(root, id, TextInputControl.class).orElseThrow();
                field.requestFocus();
                Keys.type(field, field, WORD);
                screens.elsewhere.requestFocus();
                if (!drafted()) {
                    dropped.add(Walk.kind(id) + " in " + title);
                }
                book.all().forEach(one -> book.forget(one.field()));
            }
        }
        over.getChildren().remove(root);
    }
}
