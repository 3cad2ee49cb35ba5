package nl.wed.workbench.ui.figures;

import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR;
import static nl.wed.workbench.domain.figures.FigureRecords.KEY_MESSAGE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ObservableList;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.KeyMessage;
import nl.wed.workbench.domain.figures.RevisionMark;
import nl.wed.workbench.domain.records.Removal;
import nl.wed.workbench.texts.ChoiceWords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.kit.LiveFigures;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.ui.observing.RecordEditor;
import nl.wed.workbench.workspace.Workspace;

/// The key messages of the trajectory in their order, one of which is edited.
public final class MessagesViewModel {
    private final Workspace workspace;
    private final ProjectProperty project;
    private final LiveFigures figures;
    private final Texts texts;
    private final ObservableList<KeyMessage> messages;
    private final ReadOnlyObjectProperty<Set<UUID>> revised;
    private final RecordEditor<KeyMessage> editor;
    private final ObjectProperty<String> text;
    private final ObjectProperty<List<UUID>> indicators;

    public MessagesViewModel(Workspace workspace, ProjectProperty project, LiveFigures figures, Texts texts) {
        this.workspace = workspace;
        this.project = project;
        this.figures = figures;
        this.texts = texts;
        messages = project.records(KEY_MESSAGE);
        revised = project.value(RevisionMark::openIn);
        editor = new RecordEditor<>(workspace, KEY_MESSAGE);
        text = editor.text(texts.get("figures.message.editText"), KeyMessage::text, KeyMessage::withText);
        indicators = editor.list(
                texts.get("figures.message.editFigures"), KeyMessage::indicators, KeyMessage::withIndicators);
    }

    public ObservableList<KeyMessage> messages() {
        return messages;
    }

    public RecordEditor<KeyMessage> editor() {
        return editor;
    }

    public ObjectProperty<String> text() {
        return text;
    }

    /// Adds a message without words and edits it.
    public void add() {
        var message = new KeyMessage(UUID.randomUUID(), "", List.of());
        workspace.edit(texts.get("figures.message.add"), now -> now.put(KEY_MESSAGE, message));
        editor.select(message.id());
    }

    /// Takes the edited message away and edits its neighbour.
    public void remove() {
        editor.current().ifPresent(one -> {
            int place = place(one.id());
            workspace.edit(texts.get("figures.message.remove"), now -> Removal.of(now, KEY_MESSAGE, one.id()));
            if (!messages.isEmpty()) {
                editor.select(messages.get(Math.min(place, messages.size() - 1)).id());
            }
        });
    }

    /// Moves the edited message so many places down; up when negative.
    public void move(int places) {
        editor.current().ifPresent(one -> {
            int from = place(one.id());
            int to = from + places;
            if (from >= 0 && to >= 0 && to < messages.size()) {
                var order = new ArrayList<>(messages);
                Collections.swap(order, from, to);
                workspace.edit(texts.get("figures.message.move"), now -> now.with(KEY_MESSAGE, Table.of(order)));
            }
        });
    }

    /// The indicators that the edited message rests on.
    public List<Indicator> linked() {
        return indicators.get().stream()
                .flatMap(id -> project.get().find(INDICATOR, id).stream())
                .toList();
    }

    /// The indicators it could rest on too: those with a value, the shown ones first.
    public List<Indicator> linkable() {
        List<Indicator> rest = new ArrayList<>(project.get().all(INDICATOR));
        rest.removeIf(one -> indicators.get().contains(one.id()) || isWithoutValue(one));
        List<Indicator> filled =
                rest.stream().filter(one -> figure(one).isPresent()).toList();
        rest.removeAll(filled);
        List<Indicator> ordered = new ArrayList<>(filled);
        ordered.addAll(rest);
        return ordered;
    }

    private boolean isWithoutValue(Indicator indicator) {
        return figure(indicator).isEmpty() && figures.hidden(indicator.id()).isEmpty();
    }

    /// Lets the edited message rest on that indicator too.
    public void link(Indicator indicator) {
        List<UUID> now = new ArrayList<>(indicators.get());
        now.add(indicator.id());
        indicators.set(List.copyOf(now));
        editor.leave();
    }

    /// The edited message no longer rests on that indicator.
    public void unlink(Indicator indicator) {
        indicators.set(indicators.get().stream()
                .filter(id -> !id.equals(indicator.id()))
                .toList());
        editor.leave();
    }

    /// The figure of an indicator.
    public Optional<Figure> figure(Indicator indicator) {
        return figures.find(indicator.id());
    }

    /// Why an indicator has no figure, in a few words.
    String withoutFigure(Indicator indicator) {
        return figures.hidden(indicator.id())
                .map(new ChoiceWords(texts)::briefly)
                .orElseGet(() -> texts.get("figures.noData"));
    }

    /// The indicators that a newer edition changed and at which nobody has looked yet.
    public ReadOnlyObjectProperty<Set<UUID>> revised() {
        return revised;
    }

    /// Whether the message rests on one of those.
    public boolean isRevised(KeyMessage message) {
        return !Collections.disjoint(revised.get(), message.indicators());
    }

    /// The indicators of a message by name, for the list.
    public List<String> names(KeyMessage message) {
        return message.indicators().stream()
                .flatMap(id -> project.get().find(INDICATOR, id).stream())
                .map(Indicator::name)
                .toList();
    }

    private int place(UUID id) {
        return messages.stream().map(KeyMessage::id).toList().indexOf(id);
    }
}
