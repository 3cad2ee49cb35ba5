package nl.wed.workbench.ui.figures.detail;

import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR;
import static nl.wed.workbench.domain.figures.FigureRecords.KEY_MESSAGE;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;

import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.KeyMessage;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.kit.LiveFigures;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.workspace.Workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The detail of the selected indicator.
public final class FigureDetailViewModel {
    private final Workspace workspace;
    private final ProjectProperty project;
    private final LiveFigures figures;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Optional<FigureDetail>> detail =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final IntegerProperty definitionAsked = new SimpleIntegerProperty();
    private Optional<UUID> shown = Optional.empty();

    /// Shows the indicator that `selected` names.
    public FigureDetailViewModel(
            Workspace workspace,
            ProjectProperty project,
            LiveFigures figures,
            ObjectProperty<Optional<UUID>> selected,
            Texts texts) {
        this.workspace = workspace;
        this.project = project;
        this.figures = figures;
        this.texts = texts;
        selected.addListener((_, _, now) -> show(now));
        figures.shown().addListener((_, _, _) -> refresh());
        project.value(now -> now.all(KEY_MESSAGE)).addListener((_, _, _) -> refresh());
        show(selected.get());
    }

    /// The trajectory it is about.
    public ProjectProperty project() {
        return project;
    }

    /// What is shown; empty while nothing is selected.
    public ReadOnlyObjectProperty<Optional<FigureDetail>> detail() {
        return detail.getReadOnlyProperty();
    }

    /// How often the definition was asked for, to listen to.
    public ReadOnlyIntegerProperty definitionAsked() {
        return definitionAsked;
    }

    /// Wants the definition of the shown indicator in sight.
    public void askForDefinition() {
        definitionAsked.set(definitionAsked.get() + 1);
    }

    /// Makes a key message that rests on the shown indicator, and gives its id.
    public Optional<UUID> addMessage() {
        var indicator = shown;
        indicator.ifPresent(_ -> workspace.seal());
        return indicator.map(id -> {
            var message = new KeyMessage(UUID.randomUUID(), "", List.of(id));
            workspace.edit(texts.get("figures.message.add"), now -> now.put(KEY_MESSAGE, message));
            return message.id();
        });
    }

    private void show(Optional<UUID> indicator) {
        shown = indicator;
        refresh();
    }

    private void refresh() {
        detail.set(shown.flatMap(id -> project.get().find(INDICATOR, id)).map(this::detailOf));
    }

    private FigureDetail detailOf(Indicator indicator) {
        var figure = figures.find(indicator.id());
        List<KeyMessage> messages = new ArrayList<>();
        for (KeyMessage message : project.get().all(KEY_MESSAGE)) {
            if (message.indicators().contains(indicator.id())) {
                messages.add(message);
            }
        }
        return new FigureDetail(
                indicator,
                figure,
                figures.shown().get().line(indicator.id()),
                figures.inEachDataSet(indicator).stream().skip(1).toList(),
                figures.districts(indicator),
                List.copyOf(messages),
                TrajectoryRecords.trajectoryOf(project.get()).municipalityName());
    }
}
