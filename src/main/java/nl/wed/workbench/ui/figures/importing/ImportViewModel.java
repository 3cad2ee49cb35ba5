package nl.wed.workbench.ui.figures.importing;

import static nl.wed.workbench.domain.figures.FigureRecords.DATA_SET;
import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR;
import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR_SOURCE;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.catalogue.CatalogueIndicator;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.IndicatorSource;
import nl.wed.workbench.sources.DecimalSign;
import nl.wed.workbench.sources.ImportApply;
import nl.wed.workbench.sources.ImportOptions;
import nl.wed.workbench.sources.ImportResult;
import nl.wed.workbench.sources.ImportResult.Imported;
import nl.wed.workbench.sources.ImportResult.Refused;
import nl.wed.workbench.sources.Sources;
import nl.wed.workbench.sources.Warning;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Background;
import nl.wed.workbench.workspace.Workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Reads files that are offered and, when the user confirms, puts them into the trajectory.
public final class ImportViewModel {
    private final Workspace workspace;
    private final Catalogue catalogue;
    private final Background background;
    private final Texts texts;
    private final Clock clock;
    private final ImportApply apply;
    private final Sources sources = Sources.standard();
    private final ObservableList<ImportCard> cards = FXCollections.observableArrayList();
    private final ObservableList<ImportCard> shown =
            FXCollections.unmodifiableObservableList(cards);
    private final List<Background.Job<?>> jobs = new ArrayList<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    public ImportViewModel(
            Workspace workspace,
            Catalogue catalogue,
            Background background,
            Texts texts,
            Clock clock) {
        this.workspace = workspace;
        this.catalogue = catalogue;
        this.background = background;
        this.texts = texts;
        this.clock = clock;
        apply = new ImportApply(catalogue, UUID::randomUUID);
        background.running().addListener((ListChangeListener<Background.Job<?>>) _ -> followJobs());
    }

    /// What was offered and is not done with yet, newest first.
    public ObservableList<ImportCard> cards() {
        return shown;
    }

    /// Whether something is being read.
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Reads files and folders beside the window; each table in them becomes a card.
    public void read(List<Path> paths) {
        read(paths, ImportOptions.standard());
    }

    /// Reads a refused file again, as being about that year.
    public void answerYear(ImportCard.Refusal refusal, int year) {
        cards.remove(refusal);
        read(refusal.paths(), ImportOptions.standard().withYear(year));
    }

    /// Reads a refused file again, with that decimal sign.
    public void answerDecimalSign(ImportCard.Refusal refusal, DecimalSign sign) {
        cards.remove(refusal);
        read(refusal.paths(), ImportOptions.standard().withDecimalSign(sign));
    }

    /// Takes a card away; nothing changes in the trajectory.
    public void discard(ImportCard card) {
        cards.remove(card);
    }

    /// Keeps the observations and, when they are on disk, puts the data set in as one edit.
    public void confirm(ImportCard.Ready card) {
        var preview = card.preview();
        String title = preview.dataSet().title();
        var kept = workspace.keep(preview.imported().observations());
        background
                .run(texts.get("figures.import.keeping", title), _ -> kept.get())
                .onSuccess(_ -> put(card))
                .onFailure(_ -> cards.addFirst(new ImportCard.NotKept(title)));
    }

    private void put(ImportCard.Ready card) {
        var preview = card.preview();
        String title = preview.dataSet().title();
        workspace.edit(
                texts.get("figures.import.edit", title),
                now -> withOwn(applied(now, preview), preview));
        int place = cards.indexOf(card);
        cards.remove(card);
        int filled = filled(workspace.project(), preview);
        cards.add(Math.max(place, 0), new ImportCard.Done(title, filled));
    }

    private Project applied(Project now, ImportPreview preview) {
        return apply.apply(
                now, workspace.observations(), preview.imported(), preview.addMissing().get());
    }

    private static Project withOwn(Project project, ImportPreview preview) {
        var after = project;
        for (DataSet dataSet : inProject(project, preview.dataSet())) {
            for (ImportPreview.Own own : preview.own()) {
                after =
                        after.put(INDICATOR, own.indicator())
                                .put(
                                        INDICATOR_SOURCE,
                                        new IndicatorSource(
                                                UUID.randomUUID(),
                                                own.indicator().id(),
                                                dataSet.id(),
                                                own.measure().code(),
                                                null,
                                                1));
            }
        }
        return after;
    }

    private static List<DataSet> inProject(Project project, DataSet dataSet) {
        return project.stream(DATA_SET)
                .filter(one -> one.rawHash().equals(dataSet.rawHash()))
                .toList();
    }

    private static int filled(Project project, ImportPreview preview) {
        Set<UUID> ids =
                inProject(project, preview.dataSet()).stream()
                        .map(DataSet::id)
                        .collect(Collectors.toSet());
        return (int)
                project.stream(INDICATOR_SOURCE)
                        .filter(source -> ids.contains(source.dataSet()))
                        .count();
    }

    private void read(List<Path> paths, ImportOptions options) {
        String names =
                paths.stream()
                        .map(path -> String.valueOf(path.getFileName()))
                        .collect(Collectors.joining(", "));
        var job =
                background.run(
                        texts.get("figures.import.reading", names),
                        progress ->
                                sources.readAll(
                                        paths,
                                        atNow(options)
                                                .withWatch(
                                                        progress::cancelled,
                                                        (done, total) ->
                                                                progress.done(
                                                                        (double) done
                                                                                / Math.max(
                                                                                        total,
                                                                                        1)))));
        jobs.add(job);
        followJobs();
        job.onSuccess(results -> show(results, paths))
                .onFailure(_ ->
                        cards.addFirst(
                                new ImportCard.Refusal(
                                        new Refused("sources.refused.unreadable", List.of(names)),
                                        paths)));
    }

    private ImportOptions atNow(ImportOptions options) {
        return new ImportOptions(
                options.year(),
                options.decimalSign(),
                options.cancel(),
                options.progress(),
                options.limits(),
                clock);
    }

    private void show(List<ImportResult> results, List<Path> paths) {
        List<ImportCard> now = new ArrayList<>();
        Set<Warning> told = new HashSet<>();
        for (ImportResult result : results) {
            now.add(
                    switch (result) {
                        case Imported imported -> new ImportCard.Ready(preview(imported, told));
                        case Refused refused ->
                                new ImportCard.Refusal(refused, file(refused, paths));
                    });
        }
        cards.addAll(0, now);
    }

    /// A question is about one file: only that is read again with the answer.
    private static List<Path> file(Refused refused, List<Path> paths) {
        var named =
                paths.stream()
                        .filter(path ->
                                refused.arguments().contains(String.valueOf(path.getFileName())))
                        .toList();
        return named.isEmpty() ? paths : named;
    }

    /// Files that belong to no table are named by every table beside them; once is enough.
    private ImportPreview preview(Imported imported, Set<Warning> told) {
        var warnings = imported.warnings().stream().filter(told::add).toList();
        var project = workspace.project();
        Set<String> chosen =
                project.stream(INDICATOR)
                        .map(one -> String.valueOf(one.code()))
                        .collect(Collectors.toSet());
        var fills =
                apply.matches(imported).stream()
                        .map(match ->
                                new ImportPreview.Fill(
                                        match.indicator(),
                                        name(match.indicator()),
                                        chosen.contains(match.indicator())))
                        .toList();
        boolean again = !inProject(project, imported.dataSet()).isEmpty();
        return new ImportPreview(imported, fills, warnings, again);
    }

    private String name(String code) {
        return catalogue.indicators().find(code).map(CatalogueIndicator::name).orElse(code);
    }

    private void followJobs() {
        jobs.retainAll(background.running());
        busy.set(!jobs.isEmpty());
    }
}
