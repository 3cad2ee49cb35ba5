package nl.wed.workbench.ui.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.plan.YearAmount;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.FieldMark;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Every field for a number, day, time or period on every screen and in every dialog of the sample takes what is
/// meant, or says why not and leaves the record as it was. The fields are found by walking, and held against those
/// that the sources make, so that none is missed.
@ExtendWith(ApplicationExtension.class)
class FieldsWalkTest {
    private static final long LONGEST_MILLIS = 60_000;

    private static final Path SOURCES = Path.of("src/main/java/nl/wed/workbench/ui");
    private static final Pattern MADE = Pattern.compile(
            "(?:form\\s*\\.(?:number|whole|typed|date)\\(.*?\\.id\\(|new NumberField\\(\\s*texts,\\s*)\"([a-z-]+)\"",
            Pattern.DOTALL);

    @TempDir
    private static Path folder;

    private final Set<String> seen = new TreeSet<>();
    private final Set<String> seenPlain = new TreeSet<>();
    private final List<String> wrong = new ArrayList<>();
    private SampleScreens screens;

    @Start
    void start(Stage stage) throws IOException {
        screens = SampleScreens.in(stage, folder, FieldsWalkTest::withAnsweredYear);
    }

    @Test
    void everyFieldTakesWhatIsMeantOrSaysWhyNot() throws IOException {
        new Walk(screens::open, screens.dialogs, this::look, this::inDialog).all();
        screens.newTrajectory();
        screens.dialogs.taken().forEach(this::inDialog);

        assertThat(wrong).as("wrong values and silent refusals").isEmpty();
        assertThat(seenPlain).as("fields for text that were found").contains("goal-title", "measure-name");
        assertThat(seen).as("fields that were found").isEqualTo(new TreeSet<>(FieldKind.BY_ID.keySet()));
        assertThat(madeInSources())
                .as("fields that the sources make")
                .allMatch(id -> seen.stream().anyMatch(kind -> kind.startsWith(id)));
    }

    /// With a data set of which the year was asked, so that its answer can be changed.
    private static Project withAnsweredYear(Project project) {
        DataSet one = project.all(FigureRecords.DATA_SET).iterator().next();
        return project.put(
                FigureRecords.DATA_SET,
                new DataSet(
                        one.id(),
                        "table+2021",
                        one.title(),
                        one.provider(),
                        one.table(),
                        one.modified(),
                        one.retrieved(),
                        one.licence(),
                        one.files(),
                        one.rawHash(),
                        one.observations(),
                        one.observationCount(),
                        one.fetched(),
                        one.replaces()));
    }

    /// The ids of all fields that are made anywhere in the sources of the screens.
    private static Set<String> madeInSources() throws IOException {
        var ids = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                var made = MADE.matcher(Files.readString(file));
                while (made.find()) {
                    ids.add(made.group(1));
                }
            }
        }
        return ids;
    }

    private void look(Parent root) {
        fieldsOf(root).forEach(id -> onScreen(root, id));
        textsOf(root).forEach(id -> plain(root, id));
    }

    private static List<String> fieldsOf(Parent root) {
        return Walk.all(root, Node.class)
                .filter(node -> FieldMark.of(node).isPresent())
                .map(Node::getId)
                .toList();
    }

    private static List<String> textsOf(Parent root) {
        return Walk.all(root, TextInputControl.class)
                .filter(one -> one.isEditable() && FieldMark.of(one).isEmpty() && one.getId() != null)
                .filter(one -> !(one.getParent() instanceof DatePicker))
                .map(Node::getId)
                .toList();
    }

    /// A field without a mark holds text: a number that is typed there is a number nowhere in the records.
    private void plain(Parent root, String id) {
        if (seenPlain.contains(Walk.kind(id)) || !takesFocus(root, id)) {
            return;
        }
        seenPlain.add(Walk.kind(id));
        var before = screens.workspace().project();
        String text = editor(root, id).getText();
        for (String typed : List.of("2027", "1-9-2027")) {
            type(root, id, typed);
            Differences.between(before, screens.workspace().project()).stream()
                    .filter(one -> one instanceof Number || one instanceof LocalDate)
                    .forEach(one -> wrong.add(id + " feeds " + one + " without a mark"));
        }
        type(root, id, text);
        while (screens.workspace().project() != before) {
            screens.workspace().undo();
        }
    }

    private void onScreen(Parent root, String id) {
        var kind = kind(id);
        if (kind == null || seen.contains(Walk.kind(id)) || !takesFocus(root, id)) {
            return;
        }
        seen.add(Walk.kind(id));
        var start = screens.workspace().project();
        for (Meant meant : kind.inputs()) {
            var before = screens.workspace().project();
            var value = value(root, id);
            String text = editor(root, id).getText();
            type(root, id, meant.typed());
            judge(root, id, meant, value);
            judgeRecord(id, meant, before, value(root, id), value);
            if (screens.workspace().project() == before) {
                type(root, id, text);
            }
        }
        while (screens.workspace().project() != start) {
            screens.workspace().undo();
        }
    }

    /// A part that was just opened has its fields in sight a moment later; then it is looked at again.
    private static boolean takesFocus(Parent root, String id) {
        field(root, id).requestFocus();
        return field(root, id).isFocused();
    }

    private void type(Parent root, String id, String text) {
        root.applyCss(); // a field takes no keys before it is dressed
        field(root, id).requestFocus();
        Keys.type(field(root, id), editor(root, id), text);
        screens.elsewhere.requestFocus();
    }

    private void inDialog(WalkDialogs.Titled shown) {
        WaitForAsyncUtils.waitForAsyncFx(LONGEST_MILLIS, () -> typedInto(shown.content()));
    }

    private void typedInto(Dialogs.DialogContent content) {
        var root = (Parent) content.node();
        // In the window, as a field has the focus only there; what is typed without it does not stay.
        var over = (StackPane) screens.window.getScene().getRoot();
        over.getChildren().add(root);
        root.applyCss();
        for (String id : fieldsOf(root)) {
            var kind = kind(id);
            if (kind != null && seen.add(Walk.kind(id))) {
                for (Meant meant : kind.inputs()) {
                    String text = editor(root, id).getText();
                    var value = value(root, id);
                    field(root, id).requestFocus();
                    Keys.type(field(root, id), editor(root, id), meant.typed());
                    content.accept();
                    judge(root, id, meant, value);
                    Keys.type(field(root, id), editor(root, id), text);
                    content.accept();
                }
            }
        }
        screens.elsewhere.requestFocus();
        over.getChildren().remove(root);
    }

    private @Nullable FieldKind kind(String id) {
        var kind = id == null ? null : FieldKind.BY_ID.get(Walk.kind(id));
        if (kind == null) {
            wrong.add("a field that is not known here: " + id);
        }
        return kind;
    }

    /// The value is what was meant, or the text still stands there with a sentence below it.
    private void judge(Parent root, String id, Meant meant, @Nullable Object before) {
        var now = value(root, id);
        String said =
                Walk.find(root, id + "-error", Label.class).map(Label::getText).orElse("");
        if (meant.known().isPresent()) {
            if (!same(now, meant.value()) || !said.isEmpty()) {
                wrong.add("%s: '%s' became %s: %s".formatted(id, meant.typed(), now, said));
            }
        } else if (!same(now, before)
                || said.isEmpty()
                || !editor(root, id).getText().equals(meant.typed())) {
            wrong.add("%s: '%s' (no value) became %s, text '%s', said '%s'"
                    .formatted(id, meant.typed(), now, editor(root, id).getText(), said));
        }
    }

    /// Of the records nothing changed, or one component of one record, into the value.
    private void judgeRecord(String id, Meant meant, Project before, @Nullable Object now, @Nullable Object was) {
        var changed = Differences.between(before, screens.workspace().project());
        boolean right = same(now, was)
                ? changed.isEmpty()
                : changed.size() <= 1 && changed.stream().allMatch(one -> same(one, now));
        if (!right) {
            wrong.add("%s: '%s' changed %s".formatted(id, meant.typed(), changed));
        }
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        return number(one) instanceof BigDecimal first && number(other) instanceof BigDecimal second
                ? first.compareTo(second) == 0
                : Objects.equals(one, other);
    }

    private static @Nullable Object number(@Nullable Object value) {
        return switch (value) {
            case Double fraction -> BigDecimal.valueOf(fraction);
            case Integer whole -> BigDecimal.valueOf(whole);
            case YearAmount amount -> amount.euros();
            case null, default -> value;
        };
    }

    private static @Nullable Object value(Parent root, String id) {
        return FieldMark.of(field(root, id)).orElseThrow().value().getValue();
    }

    private static Node field(Parent root, String id) {
        return Walk.find(root, id, Node.class).orElseThrow(() -> new AssertionError("gone: " + id));
    }

    private static TextInputControl editor(Parent root, String id) {
        return field(root, id) instanceof DatePicker picker ? picker.getEditor() : (TextInputControl) field(root, id);
    }
}
