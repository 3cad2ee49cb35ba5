package nl.wed.workbench.ui.figures.detail;

import static nl.wed.workbench.domain.figures.FigureRecords.AREA_BORDERS;
import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR;
import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR_PAIR;
import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR_SOURCE;
import static nl.wed.workbench.domain.figures.FigureRecords.KEY_MESSAGE;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import nl.wed.workbench.borders.BordersReading;
import nl.wed.workbench.borders.GeoJsonBorders;
import nl.wed.workbench.borders.OutlineText;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.AreaBorders;
import nl.wed.workbench.domain.figures.AreaBorders.AreaBorder;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.IndicatorSource;
import nl.wed.workbench.domain.figures.KeyMessage;
import nl.wed.workbench.domain.records.Removal;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.pictures.Picture;
import nl.wed.workbench.shown.ShownFigures;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.kit.FactTable;
import nl.wed.workbench.ui.figures.kit.Leaving;
import nl.wed.workbench.ui.figures.kit.LiveFigures;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.ui.renewal.RenewalViewModel;
import nl.wed.workbench.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// The detail of the selected indicator.
public final class FigureDetailViewModel {
    private final Workspace workspace;
    private final ProjectProperty project;
    private final LiveFigures figures;
    private final Catalogue catalogue;
    private final Texts texts;
    private final PairsViewModel pairs;
    private final RenewalViewModel renewal;
    private final ReadOnlyObjectWrapper<Optional<FigureDetail>> detail = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final IntegerProperty definitionAsked = new SimpleIntegerProperty();
    private Optional<UUID> shown = Optional.empty();

    /// Shows the indicator that `selected` names.
    public FigureDetailViewModel(
            Workspace workspace,
            ProjectProperty project,
            LiveFigures figures,
            Catalogue catalogue,
            ObjectProperty<Optional<UUID>> selected,
            Texts texts) {
        this.workspace = workspace;
        this.project = project;
        this.figures = figures;
        this.catalogue = catalogue;
        this.texts = texts;
        renewal = new RenewalViewModel(workspace, catalogue, texts);
        pairs = new PairsViewModel(workspace, project, figures, texts);
        selected.addListener((_, _, now) -> show(now));
        figures.shown().addListener((_, _, _) -> refresh());
        project.value(now -> now.all(KEY_MESSAGE)).addListener((_, _, _) -> refresh());
        project.value(now -> now.all(INDICATOR_PAIR)).addListener((_, _, _) -> refresh());
        project.value(now -> now.all(AREA_BORDERS)).addListener((_, _, _) -> refresh());
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

    /// What the content says otherwise now.
    RenewalViewModel renewal() {
        return renewal;
    }

    /// The figures that the shown one is held against.
    PairsViewModel pairs() {
        return pairs;
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

    /// Takes the shown indicator from that data set, whatever others have.
    public void useDataSet(UUID dataSet) {
        var today = LocalDate.now(ZoneId.systemDefault());
        choose("figures.chart.useEdit", source -> source.dataSet().equals(dataSet) ? today : null);
    }

    /// Lets the program choose again which data set the shown indicator is taken from.
    public void useBest() {
        choose("figures.chart.useBestEdit", _ -> null);
    }

    private void choose(String key, Function<IndicatorSource, @Nullable LocalDate> day) {
        shown.flatMap(id -> project.get().find(INDICATOR, id)).ifPresent(indicator -> {
            workspace.seal();
            workspace.edit(
                    texts.get(key, indicator.name()),
                    now -> now.putAll(
                            INDICATOR_SOURCE,
                            now.stream(INDICATOR_SOURCE)
                                    .filter(one -> one.indicator().equals(indicator.id()))
                                    .map(one -> one.withChosen(day.apply(one)))
                                    .toList()));
        });
    }

    /// Why a file cannot be the borders of the districts, in words; empty when it can.
    public Optional<String> refusedBorders(Path file) {
        return switch (GeoJsonBorders.read(file, municipality())) {
            case BordersReading.Read _ -> Optional.empty();
            case BordersReading.Refused(var reason, var detail) ->
                Optional.of(texts.get("pictures.borders.refused." + reason, detail));
        };
    }

    /// Keeps the borders of the districts from a file in the trajectory, in place of those there
    /// were; `source` is named with every map. A refused file changes nothing.
    public void keepBorders(Path file, String source) {
        if (GeoJsonBorders.read(file, municipality()) instanceof BordersReading.Read read) {
            List<AreaBorder> areas = read.areas().stream()
                    .map(area -> new AreaBorder(area.code(), area.name(), OutlineText.write(area.outline())))
                    .toList();
            var borders = new AreaBorders(
                    UUID.randomUUID(),
                    file.getFileName().toString(),
                    source,
                    LocalDate.now(ZoneId.systemDefault()),
                    areas);
            workspace.seal();
            workspace.edit(
                    texts.get("pictures.borders.read"), now -> without(now).put(AREA_BORDERS, borders));
        }
    }

    /// Takes the borders of the districts out of the trajectory.
    public void removeBorders() {
        workspace.seal();
        workspace.edit(texts.get("pictures.borders.remove"), FigureDetailViewModel::without);
    }

    private static Project without(Project project) {
        Project left = project;
        for (AreaBorders one : project.all(AREA_BORDERS)) {
            left = Removal.of(left, AREA_BORDERS, one.id());
        }
        return left;
    }

    private String municipality() {
        return TrajectoryRecords.trajectoryOf(project.get()).municipalityCode();
    }

    private void show(Optional<UUID> indicator) {
        shown = indicator;
        refresh();
    }

    private void refresh() {
        detail.set(shown.flatMap(id -> project.get().find(INDICATOR, id)).map(this::detailOf));
    }

    /// A picture of what is shown, as it may leave the program.
    Leaving<Picture> leaving(Picture picture) {
        var before = detail.get();
        return leaving(picture, safe -> new SamePicture(picture).in(before, safe));
    }

    /// The table of what other data sets say, as it may leave the program.
    Leaving<String> leavingOthers(List<List<String>> rows) {
        return leaving(rows, safe -> new OtherFigures(texts, safe).rows()).map(FactTable::asText);
    }

    /// `made` is what becomes of it without the numbers that give a hidden one away, away from the window.
    private <T> Leaving<T> leaving(T what, Function<FigureDetail, Optional<T>> made) {
        var now = project.get();
        var observations = workspace.observations();
        var indicator = shown.flatMap(id -> now.find(INDICATOR, id));
        return new Leaving<>(what, figures.shown().get().givenAway(), () -> {
            var without = ShownFigures.of(now, observations, catalogue, true);
            return indicator
                    .map(new DetailOfIndicator(now, without, catalogue, texts)::detail)
                    .flatMap(made);
        });
    }

    private FigureDetail detailOf(Indicator indicator) {
        return new DetailOfIndicator(project.get(), figures.shown().get(), catalogue, texts).detail(indicator);
    }
}
