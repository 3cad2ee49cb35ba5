package nl.wed.workbench.ui.figures.detail;

import static nl.wed.workbench.domain.figures.FigureRecords.READING;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.wed.workbench.domain.figures.Reading;
import nl.wed.workbench.domain.figures.ReadingStatus;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.ui.observing.RecordEditor;
import nl.wed.workbench.workspace.Workspace;

/// The readings of the selected indicator, one of which is edited.
public final class ReadingViewModel {
    private final Workspace workspace;
    private final ProjectProperty project;
    private final Texts texts;
    private final Clock clock;
    private final RecordEditor<Reading> editor;
    private final ObjectProperty<String> text;
    private final ObjectProperty<String> author;
    private final ObjectProperty<ReadingStatus> status;
    private final ReadOnlyObjectWrapper<List<Reading>> readings = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<UUID> indicator = Optional.empty();

    /// Edits the readings of the indicator that `selected` names.
    public ReadingViewModel(
            Workspace workspace,
            ProjectProperty project,
            ObjectProperty<Optional<UUID>> selected,
            Texts texts,
            Clock clock) {
        this.workspace = workspace;
        this.project = project;
        this.texts = texts;
        this.clock = clock;
        editor = new RecordEditor<>(workspace, READING);
        text = editor.text(
                texts.get("figures.reading.editText"),
                Reading::text,
                (one, words) -> changed(one, words, one.author()));
        author = editor.text(
                texts.get("figures.reading.editAuthor"),
                Reading::author,
                (one, name) -> changed(one, one.text(), name));
        status = editor.value(
                texts.get("figures.reading.editStatus"), Reading::status, Reading::withStatus, ReadingStatus.DRAFT);
        selected.addListener((_, _, now) -> show(now));
        project.property().addListener((_, _, _) -> refresh());
        show(selected.get());
    }

    /// The readings of the indicator.
    public ReadOnlyObjectProperty<List<Reading>> readings() {
        return readings.getReadOnlyProperty();
    }

    /// The reading that is edited.
    public RecordEditor<Reading> editor() {
        return editor;
    }

    public ObjectProperty<String> text() {
        return text;
    }

    public ObjectProperty<String> author() {
        return author;
    }

    public ObjectProperty<ReadingStatus> status() {
        return status;
    }

    /// Starts a reading of the indicator as a draft.
    public void add() {
        indicator.ifPresent(id -> {
            var reading = new Reading(UUID.randomUUID(), id, "", "", today(), ReadingStatus.DRAFT);
            workspace.edit(texts.get("figures.reading.add"), now -> now.put(READING, reading));
            editor.select(reading.id());
        });
    }

    /// Takes away the reading that is edited.
    public void remove() {
        editor.current()
                .ifPresent(one ->
                        workspace.edit(texts.get("figures.reading.remove"), now -> now.remove(READING, one.id())));
    }

    private void show(Optional<UUID> newIndicator) {
        indicator = newIndicator;
        editor.select(null);
        refresh();
    }

    private void refresh() {
        readings.set(indicator.stream()
                .flatMap(id -> project.get().stream(READING)
                        .filter(one -> one.indicator().equals(id)))
                .toList());
        if (editor.current().isEmpty() && !readings.get().isEmpty()) {
            editor.select(readings.get().getFirst().id());
        }
    }

    private Reading changed(Reading one, String words, String name) {
        return new Reading(one.id(), one.indicator(), words, name, today(), one.status());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
