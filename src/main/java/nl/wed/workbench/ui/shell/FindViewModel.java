package nl.wed.workbench.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.wed.workbench.search.Answer;
import nl.wed.workbench.search.Hit;
import nl.wed.workbench.search.Place;
import nl.wed.workbench.search.Question;
import nl.wed.workbench.search.Search;
import nl.wed.workbench.texts.FieldWords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.navigation.Act;
import nl.wed.workbench.ui.navigation.Navigator;
import nl.wed.workbench.ui.observing.ProjectProperty;
import org.jspecify.annotations.Nullable;

/// Searching in all text of the trajectory while one types. The searching is done beside the window; what stands in the
/// list was found for what is in the field, or is about to be replaced.
public final class FindViewModel {
    private static final int FIRST = 30;
    private static final int FURTHER = 100;
    private static final int SHORT = 40;

    private final ProjectProperty project;
    private final Navigator navigator;
    private final Texts texts;
    private final FieldWords fields;
    private final Consumer<Question> search;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final ObservableList<FindRow> rows = FXCollections.observableArrayList();
    private final ObservableList<FindRow> rowsShown = FXCollections.unmodifiableObservableList(rows);
    private int most = FIRST;
    private boolean open;
    private @Nullable Question asked;
    private boolean waiting;
    private boolean goingFirst;

    /// Searches in what that follows, which stands still while nobody searches, and jumps by that navigator.
    public FindViewModel(ProjectProperty project, Search search, Navigator navigator, Texts texts) {
        this.project = project;
        this.navigator = navigator;
        this.texts = texts;
        fields = new FieldWords(texts);
        this.search = project.asking(search::answer, this::show);
        project.inSight(false);
        query.addListener((_, _, _) -> anew());
        project.property().addListener((_, _, _) -> ask());
    }

    /// What was typed.
    public StringProperty query() {
        return query;
    }

    /// What was found, best first.
    ObservableList<FindRow> rows() {
        return rowsShown;
    }

    /// How much was found, in words.
    public ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    /// Begins to follow the trajectory, with these words when there are any.
    public void open(String words) {
        open = true;
        project.inSight(true);
        if (!words.isBlank()) {
            query.set(words);
        }
        anew();
    }

    /// Follows no longer.
    public void close() {
        open = false;
        project.inSight(false);
    }

    private void anew() {
        most = FIRST;
        goingFirst = false;
        ask();
    }

    private void ask() {
        if (!open) {
            return;
        }
        if (query.get().isBlank()) {
            asked = null;
            waiting = false;
            rows.clear();
            told.set("");
            return;
        }
        if (rows.isEmpty()) {
            told.set(texts.get("shell.find.busy"));
        }
        waiting = true;
        asked = new Question(project.get(), query.get(), Findable.in(project.get()), most);
        search.accept(asked);
    }

    private void show(Answer answer) {
        if (!open || answer.question() != asked) {
            return; // the answer to what is in the field now is on its way
        }
        waiting = false;
        List<FindRow> now = new ArrayList<>();
        answer.hits().forEach(hit -> now.add(found(hit)));
        int left = answer.found() - answer.hits().size();
        if (left > 0) {
            now.add(new FindRow.More(texts.get("shell.find.more", left)));
        }
        if (!rows.equals(now)) {
            rows.setAll(now);
        }
        told.set(texts.get("shell.find.found", answer.found()));
        if (goingFirst && !rows.isEmpty()) {
            goingFirst = false;
            choose(rows.getFirst());
        }
    }

    private FindRow.Found found(Hit hit) {
        String times = hit.preview().times() > 1
                ? texts.get("shell.find.times", hit.preview().times())
                : "";
        String also = hit.also().isEmpty() ? "" : texts.get("shell.also", String.join(", ", hit.also()));
        String note = times.isEmpty() || also.isEmpty() ? times + also : also + " · " + times;
        return switch (hit.place()) {
            case Place.InRecord(var ref, var field) ->
                new FindRow.Found(
                        fields.kind(ref.type()),
                        hit.label(),
                        fields.label(ref.type(), field),
                        hit.preview().pieces(),
                        note,
                        hit);
            case Place.InContent(var kind, var _) ->
                new FindRow.Found(
                        texts.name("shell", kind),
                        hit.label(),
                        texts.get("shell.find.content"),
                        hit.preview().pieces(),
                        note,
                        hit);
        };
    }

    /// Whether the list is that of what was typed. Else the choice waits: its first is taken when it is there.
    boolean isReady() {
        return !waiting;
    }

    /// Takes the first of what is on its way.
    void chooseFirst() {
        goingFirst = true;
    }

    /// Jumps to what was found, or shows more.
    void choose(FindRow row) {
        switch (row) {
            case FindRow.Found found -> jump(found.hit());
            case FindRow.More _ -> {
                most += FURTHER;
                ask();
            }
        }
    }

    private void jump(Hit hit) {
        switch (hit.place()) {
            case Place.InRecord(var ref, var _) when hit.preview().passage().length() < SHORT -> navigator.open(ref);
            case Place.InRecord(var ref, var _) ->
                navigator.open(ref, hit.preview().passage());
            case Place.InContent(var kind, var code) -> navigator.open(act(kind), code);
        }
    }

    private static Act act(Place.Content kind) {
        return switch (kind) {
            case CAUSE -> Act.CAUSE;
            case INTERVENTION -> Act.APPROACHES;
            case INDICATOR -> Act.CHOICE;
        };
    }
}
