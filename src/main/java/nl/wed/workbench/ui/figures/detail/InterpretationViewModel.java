package nl.wed.workbench.ui.figures.detail;

import static nl.wed.workbench.domain.figures.FigureRecords.INTERPRETATION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.wed.workbench.domain.figures.Interpretation;
import nl.wed.workbench.domain.figures.InterpretationStatus;
import nl.wed.workbench.domain.records.Removal;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.ui.observing.RecordEditor;
import nl.wed.workbench.workspace.Workspace;

/// The readings of the selected indicator, one of which is edited.
public final class InterpretationViewModel {
    private final Workspace workspace;
    private final ProjectProperty project;
    private final Texts texts;
    private final Clock clock;
    private final RecordEditor<Interpretation> editor;
    private final ObjectProperty<String> text;
    private final ObjectProperty<String> author;
    private final ObjectProperty<InterpretationStatus> status;
    private final ReadOnlyObjectWrapper<List<Interpretation>> readings = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<UUID> indicator = Optional.empty();

    /// Edits the readings of the indicator that `selected` names.
    public InterpretationViewModel(
            Workspace workspace,
            ProjectProperty project,
            ObjectProperty<Optional<UUID>> selected,
            Texts texts,
            Clock clock) {
        this.workspace = workspace;
        this.project = project;
        this.texts = texts;
        this.clock = clock;
        editor = new RecordEditor<>(workspace, INTERPRETATION);
        text = editor.text(
                texts.get("figures.reading.editText"),
                Interpretation::text,
                (one, words) -> changed(one, words, one.author()));
        author = editor.text(
                texts.get("figures.reading.editAuthor"),
                Interpretation::author,
                (one, name) -> changed(one, one.text(), name));
        status = editor.value(
                texts.get("figures.reading.editStatus"),
                Interpretation::status,
                Interpretation::withStatus,
                InterpretationStatus.DRAFT);
        selected.addListener((_, _, now) -> show(now));
        project.property().addListener((_, _, _) -> refresh());
        show(selected.get());
    }

    /// The readings of the indicator.
    public ReadOnlyObjectProperty<List<Interpretation>> readings() {
        return readings.getReadOnlyProperty();
    }

    /// The reading that is edited.
    public RecordEditor<Interpretation> editor() {
        return editor;
    }

    public ObjectProperty<String> text() {
        return text;
    }

    public ObjectProperty<String> author() {
        return author;
    }

    public ObjectProperty<InterpretationStatus> status() {
        return status;
    }

    /// Starts a reading of the indicator as a draft.
    public void add() {
        indicator.ifPresent(id -> {
            var reading = new Interpretation(UUID.randomUUID(), id, "", "", today(), InterpretationStatus.DRAFT);
            workspace.edit(texts.get("figures.reading.add"), now -> now.put(INTERPRETATION, reading));
            editor.select(reading.id());
        });
    }

    /// Takes away the reading that is edited.
    public void remove() {
        editor.current()
                .ifPresent(one -> workspace.edit(
                        texts.get("figures.reading.remove"), now -> Removal.of(now, INTERPRETATION, one.id())));
    }

    private void show(Optional<UUID> newIndicator) {
        indicator = newIndicator;
        editor.select(null);
        refresh();
    }

    private void refresh() {
        readings.set(indicator.stream()
                .flatMap(id -> project.get().stream(INTERPRETATION)
                        .filter(one -> one.indicator().equals(id)))
                .toList());
        if (editor.current().isEmpty() && !readings.get().isEmpty()) {
            editor.select(readings.get().getFirst().id());
        }
    }

    private Interpretation changed(Interpretation one, String words, String name) {
        return one.with().text(words).author(name).date(today()).build();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
