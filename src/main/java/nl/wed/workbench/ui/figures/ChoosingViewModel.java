package nl.wed.workbench.ui.figures;

import static nl.wed.workbench.domain.figures.FigureRecords.DATA_SET;
import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR;
import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR_SOURCE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.catalogue.Indicators.CatalogueIndicator;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.records.Removal;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.domain.words.Query;
import nl.wed.workbench.setup.TakenOver;
import nl.wed.workbench.sources.indicators.IndicatorMatching;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.kit.LiveFigures;
import nl.wed.workbench.ui.figures.kit.Themes;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.ui.renewal.RenewalViewModel;
import nl.wed.workbench.workspace.Workspace;

/// Which indicators belong to the trajectory: those of the catalogue and its own.
public final class ChoosingViewModel {
    /// Which indicators the list shows.
    public enum Shown {
        ALL,
        CHOSEN,
        DEFAULT_SET,
        WITH_DATA
    }

    private final Workspace workspace;
    private final ProjectProperty project;
    private final LiveFigures figures;
    private final Catalogue catalogue;
    private final Texts texts;
    private final Themes themes;
    private final RenewalViewModel renewal;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.ALL);
    private final ObservableList<ChoiceItem> items = FXCollections.observableArrayList();
    private final ObservableList<ChoiceItem> list = FXCollections.unmodifiableObservableList(items);

    public ChoosingViewModel(
            Workspace workspace, ProjectProperty project, LiveFigures figures, Catalogue catalogue, Texts texts) {
        this.workspace = workspace;
        this.project = project;
        this.figures = figures;
        this.catalogue = catalogue;
        this.texts = texts;
        themes = new Themes(catalogue.indicators());
        renewal = new RenewalViewModel(workspace, catalogue, texts);
        figures.shown().addListener((_, _, _) -> rebuild());
        Stream.<Property<?>>of(query, shown).forEach(filter -> filter.addListener((_, _, _) -> rebuild()));
        rebuild();
    }

    /// What is searched in code, name, definition and provider.
    public StringProperty query() {
        return query;
    }

    public ObjectProperty<Shown> shown() {
        return shown;
    }

    /// Themes with their indicators.
    public ObservableList<ChoiceItem> items() {
        return list;
    }

    public Themes themes() {
        return themes;
    }

    /// Whether an indicator of the catalogue is published for municipalities.
    boolean local(String code) {
        return catalogue.indicators().find(code).map(CatalogueIndicator::local).orElse(true);
    }

    /// What the content says otherwise now.
    RenewalViewModel renewal() {
        return renewal;
    }

    /// The number of indicators of the trajectory.
    public int chosenCount() {
        return project.get().table(INDICATOR).size();
    }

    /// Takes an indicator of the catalogue over, filled by the data sets that hold it.
    public void choose(String code) {
        catalogue
                .indicators()
                .find(code)
                .ifPresent(found ->
                        workspace.edit(texts.get("figures.choice.addEdit", found.name()), now -> with(now, found)));
    }

    /// Takes over all indicators that are proposed for the scope and are not there yet.
    public void chooseDefaultSet() {
        workspace.edit(texts.get("figures.choice.addDefaults"), now -> {
            var after = now;
            for (CatalogueIndicator one : defaults()) {
                after = with(after, one);
            }
            return after;
        });
    }

    /// Takes an indicator out with all that hangs on it.
    public void remove(Indicator indicator) {
        workspace.edit(
                texts.get("figures.choice.removeEdit", indicator.name()),
                now -> Removal.of(now, FigureRecords.INDICATOR, indicator.id()));
    }

    /// Puts an own indicator, new or changed.
    public void putOwn(Indicator indicator) {
        workspace.edit(texts.get("figures.choice.ownEdit", indicator.name()), now -> now.put(INDICATOR, indicator));
    }

    private Project with(Project now, CatalogueIndicator found) {
        if (now.stream(INDICATOR).anyMatch(one -> found.code().equals(one.code()))) {
            return now;
        }
        var indicator = TakenOver.indicator(found);
        var after = now.put(INDICATOR, indicator);
        for (DataSet dataSet : now.all(DATA_SET)) {
            after = link(after, indicator, dataSet);
        }
        return after;
    }

    private Project link(Project now, Indicator indicator, DataSet dataSet) {
        var matching = new IndicatorMatching(catalogue.statisticMappings());
        return workspace
                .observations()
                .find(dataSet.observations())
                .flatMap(set -> matching.matches(dataSet, set).stream()
                        .filter(match -> match.indicator().equals(indicator.code()))
                        .findFirst())
                .map(match -> match.source(UUID.randomUUID(), indicator.id(), dataSet.id()))
                .map(source -> now.put(INDICATOR_SOURCE, source))
                .orElse(now);
    }

    private List<CatalogueIndicator> defaults() {
        return catalogue
                .indicators()
                .defaultsFor(TrajectoryRecords.trajectoryOf(project.get()).scope());
    }

    private void rebuild() {
        List<Indicator> chosen = project.get().all(INDICATOR);
        Set<CatalogueIndicator> proposed = new HashSet<>(defaults());
        List<ChoiceItem> now = new ArrayList<>();
        var own =
                chosen.stream().filter(one -> !inCatalogue(one)).map(this::own).toList();
        add(now, texts.get("figures.choice.own"), own);
        for (String theme : themes.all()) {
            var rows = catalogue.indicators().all().stream()
                    .filter(one -> one.theme().equals(theme))
                    .map(one -> row(one, chosen, proposed.contains(one)))
                    .toList();
            add(now, themes.name(theme), rows);
        }
        if (!items.equals(now)) {
            items.setAll(now);
        }
    }

    private boolean inCatalogue(Indicator indicator) {
        return catalogue.indicators().find(indicator.code()).isPresent();
    }

    private void add(List<ChoiceItem> items, String theme, List<ChoiceItem.Row> rows) {
        var asked = Query.of(query.get(), catalogue.synonyms());
        var matching = rows.stream()
                .filter(this::shows)
                .flatMap(row -> asked.in(searched(row)).map(row::foundBy).stream())
                .toList();
        if (!matching.isEmpty()) {
            items.add(new ChoiceItem.Theme(theme));
            items.addAll(matching);
        }
    }

    private static String searched(ChoiceItem.Row row) {
        return String.join(" ", row.name(), row.definition(), row.provider(), "" + row.code());
    }

    private boolean shows(ChoiceItem.Row row) {
        return switch (shown.get()) {
            case ALL -> true;
            case CHOSEN -> row.chosen().isPresent();
            case DEFAULT_SET -> row.inDefaultSet();
            case WITH_DATA -> row.hasData();
        };
    }

    private ChoiceItem.Row row(CatalogueIndicator one, List<Indicator> chosen, boolean inDefaultSet) {
        Optional<Indicator> record =
                chosen.stream().filter(had -> one.code().equals(had.code())).findFirst();
        var held = record.orElseGet(() -> TakenOver.indicator(one));
        return new ChoiceItem.Row(
                one.code(),
                held.name(),
                held.definition(),
                held.unit(),
                held.provider(),
                held.direction(),
                held.status(),
                inDefaultSet,
                record.filter(had -> !figures.lacks(had.id())).isPresent(),
                record,
                "");
    }

    private ChoiceItem.Row own(Indicator one) {
        return new ChoiceItem.Row(
                null,
                one.name(),
                one.definition(),
                one.unit(),
                one.provider(),
                one.direction(),
                one.status(),
                false,
                !figures.lacks(one.id()),
                Optional.of(one),
                "");
    }

    /// The trajectory as it is now.
    Project now() {
        return workspace.project();
    }
}
