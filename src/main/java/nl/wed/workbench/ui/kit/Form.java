package nl.wed.workbench.ui.kit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import nl.wed.workbench.domain.typed.Notation;
import nl.wed.workbench.domain.typed.TypedDate;
import nl.wed.workbench.domain.typed.TypedNumber;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.texts.TypedWords;

/// Fields under each other, the same everywhere. In a dialog every key counts at once, because the
/// dialog edits a copy; on a screen ([#Form(Texts, Runnable)]) text is committed after a pause and
/// when its field is left.
public final class Form extends VBox {
    private static final Duration PAUSE = Duration.millis(600);

    private final TypedWords words;
    private final Duration delay;
    private final Runnable leave;
    private final Drafts drafts;
    private final List<Field<?>> fields = new ArrayList<>();

    /// A form in a dialog, which edits a copy.
    public Form(Texts texts) {
        this(texts, Duration.ZERO, () -> {}, new Drafts());
    }

    /// A form on a screen; `leave` is called when a field is left and ends the merging of edits.
    public Form(Texts texts, Runnable leave) {
        this(texts, leave, new Drafts());
    }

    /// A form on a screen, of which what was typed and is no value is kept there.
    public Form(Texts texts, Runnable leave, Drafts drafts) {
        this(texts, PAUSE, leave, drafts);
    }

    private Form(Texts texts, Duration delay, Runnable leave, Drafts drafts) {
        this.words = new TypedWords(texts);
        this.delay = delay;
        this.leave = leave;
        this.drafts = drafts;
        getStyleClass().add("form");
    }

    /// One line of text.
    public Field<String> text(String label, Property<String> value) {
        return words(label, new Copied.Line(), value);
    }

    /// Several lines of text.
    public Field<String> area(String label, int rows, Property<String> value) {
        var area = new Copied.Lines();
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        return words(label, area, value);
    }

    /// A number of that kind; an empty field is null.
    public Field<Double> number(String label, Property<Double> value, TypedNumber kind) {
        return typed(label, value, kind.fractions());
    }

    /// A whole number or year of that kind; an empty field is null.
    public Field<Integer> whole(String label, Property<Integer> value, TypedNumber kind) {
        return typed(label, value, kind.wholes());
    }

    /// Anything that is typed in a notation of its own; an empty field is null. It is read when the field is left,
    /// as half of it can be something else that is meant.
    public <T> Field<T> typed(String label, Property<T> value, Notation<T> notation) {
        var control = new Copied.Line();
        new FieldMark(notation, value).put(control);
        return committed(label, control, control, value, notation, TextCommit.WHEN_LEFT);
    }

    /// A day of a plan; an empty field is null. It is read when the field is left, as half a date can be one too.
    public Field<LocalDate> date(String label, Property<LocalDate> value) {
        var notation = TypedDate.OF_PLAN;
        var picker = new DatePicker(value.getValue());
        picker.setConverter(Inputs.dates(notation, picker));
        picker.setMaxWidth(Double.MAX_VALUE);
        new FieldMark(notation, value).put(picker);
        Linked.both(picker.valueProperty(), value);
        return committed(label, picker, picker.getEditor(), value, notation, TextCommit.WHEN_LEFT);
    }

    /// One of a few; `words` names each of them.
    public <T> Field<T> choice(String label, Property<T> value, List<T> options, Function<T, String> words) {
        var box = new ComboBox<T>(FXCollections.observableArrayList(options));
        box.setConverter(Inputs.names(words));
        Linked.both(box.valueProperty(), value);
        box.setMaxWidth(Double.MAX_VALUE);
        return add(new Field<>(label, box, value));
    }

    /// One of many, found by typing a part of its name; null while none is chosen.
    public <T> Field<T> pick(
            String label, String id, Property<T> value, Function<String, List<T>> search, Function<T, String> words) {
        var control = new TypeAhead<>(value, search, words);
        control.name(id);
        return add(new Field<>(label, control, value)).id(id + "-field");
    }

    /// Any of a few, as chips that are on or off.
    public <T> Field<List<T>> chips(String label, Property<List<T>> value, List<T> options, Function<T, String> words) {
        return add(new Field<>(label, new Chips<>(value, options, words), value));
    }

    /// Yes or no.
    public Field<Boolean> check(String label, Property<Boolean> value) {
        var box = new CheckBox(label);
        box.setWrapText(true);
        Linked.both(box.selectedProperty(), value);
        return add(new Field<>("", box, value));
    }

    /// A heading between fields.
    public Form section(String title) {
        var heading = new Label(title);
        heading.getStyleClass().add("part-title");
        getChildren().add(heading);
        return this;
    }

    /// Any node between fields.
    public Form node(Node node) {
        getChildren().add(node);
        return this;
    }

    /// Puts fields of this form beside each other, where the first of them stands.
    public Form beside(Field<?>... together) {
        int place = getChildren().indexOf(together[0]);
        getChildren().removeAll(together);
        getChildren().add(place, new FieldRow(List.of(together)));
        return this;
    }

    /// Shows all errors, gives the first wrong field the focus, and says whether all is right.
    public boolean validate() {
        var wrong = fields.stream().filter(field -> !field.validate()).toList();
        wrong.stream().findFirst().ifPresent(field -> field.control().requestFocus());
        return wrong.isEmpty();
    }

    private Field<String> words(String label, TextInputControl control, Property<String> value) {
        return committed(label, control, control, value, Inputs.TEXT, delay);
    }

    private <T> Field<T> committed(
            String label,
            Node control,
            TextInputControl typedIn,
            Property<T> value,
            Notation<T> notation,
            Duration pause) {
        var commit = new TextCommit<>(typedIn, value, notation, words, pause, drafts.at(List.of(label, fields.size())));
        var field = add(new Field<>(label, control, value, commit.problem(), commit::confirm));
        drafts.onOther(() -> {
            commit.other();
            field.begin();
        });
        return field;
    }

    private <T> Field<T> add(Field<T> field) {
        fields.add(field);
        getChildren().add(field);
        field.control().focusWithinProperty().addListener((_, _, inside) -> {
            if (!inside) {
                field.left();
                leave.run();
            }
        });
        return field;
    }
}
