package nl.wed.workbench.ui.figures.importing;

import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR_SOURCE;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.catalogue.Municipalities;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.IndicatorSource;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.sources.indicators.ImportApply;
import nl.wed.workbench.sources.live.LiveOrigin;
import nl.wed.workbench.sources.reading.Answers;
import nl.wed.workbench.sources.reading.ImportOptions;
import nl.wed.workbench.sources.result.ImportResult.Imported;
import nl.wed.workbench.sources.result.ImportResult.Refused;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Background;
import nl.wed.workbench.ui.observing.CurrentFigures;
import nl.wed.workbench.workspace.Workspace;

/// Reads files that are offered and, when the user confirms, puts them into the trajectory.
public final class ImportViewModel {
    /// What is shown: files and what came of them, how one table is read, or a source on the
    /// network.
    public enum Place {
        FILES,
        MAPPING,
        FETCHING
    }

    private final Workspace workspace;
    private final Texts texts;
    private final Reading reading;
    private final Previewing previewing;
    private final AnswerChange rereading;
    private final Taking taking;
    private final Suggested suggested;
    private final Jobs jobs;
    private final Municipalities municipalities;
    private final MappingViewModel mapping;
    private final FetchViewModel fetching;
    private final ObjectProperty<Place> place = new SimpleObjectProperty<>(Place.FILES);
    private final ObservableList<ImportCard> cards = FXCollections.observableArrayList();
    private final ObservableList<ImportCard> shown = FXCollections.unmodifiableObservableList(cards);
    private final ReadOnlyObjectWrapper<Optional<Batch>> batch = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final List<Batch.FileOutcome> files = new ArrayList<>();

    public ImportViewModel(
            Workspace workspace,
            CurrentFigures figures,
            Catalogue catalogue,
            Background background,
            Texts texts,
            Intake intake) {
        this.workspace = workspace;
        this.texts = texts;
        var apply = new ImportApply(catalogue, UUID::randomUUID);
        previewing = new Previewing(catalogue, apply, workspace.observations());
        reading = new Reading(previewing, intake, texts);
        rereading = new AnswerChange(reading, workspace.observations());
        taking = new Taking(workspace, apply, figures);
        suggested =
                new Suggested(texts, catalogue.indicators().themes().getFirst().code());
        jobs = new Jobs(background);
        municipalities = catalogue.municipalities();
        mapping = new MappingViewModel(jobs, texts, intake, this::offer);
        var trajectory = TrajectoryRecords.trajectoryOf(workspace.project());
        fetching = new FetchViewModel(jobs, texts, intake, trajectory, this::offer);
    }

    /// What is shown.
    public ObjectProperty<Place> place() {
        return place;
    }

    /// How one table is read.
    public MappingViewModel mapping() {
        return mapping;
    }

    /// The sources on the network.
    public FetchViewModel fetching() {
        return fetching;
    }

    /// Looks on the network for a newer edition of a data set that came from there.
    public void again(LiveOrigin origin) {
        place.set(Place.FETCHING);
        fetching.again(origin);
    }

    /// What was offered and is not done with yet, newest first; what was done makes room when more is offered.
    public ObservableList<ImportCard> cards() {
        return shown;
    }

    /// The tables that wait, together; empty when there is nothing to say about them together.
    public ReadOnlyObjectProperty<Optional<Batch>> batch() {
        return batch.getReadOnlyProperty();
    }

    /// What is being done.
    public Jobs jobs() {
        return jobs;
    }

    /// Whether something is being read.
    public ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    /// The municipality of the trajectory.
    public String municipality() {
        return TrajectoryRecords.trajectoryOf(workspace.project()).municipalityName();
    }

    /// The code of that municipality.
    public String municipalityCode() {
        return TrajectoryRecords.trajectoryOf(workspace.project()).municipalityCode();
    }

    /// Reads files and folders beside the window; each table in them becomes a card.
    public void read(List<Path> paths) {
        read(paths, ImportOptions.standard());
    }

    /// Reads a table again with an answer to its question, and those that were given before.
    public void answer(ImportCard.Refusal refusal, UnaryOperator<Answers> answer) {
        discard(refusal);
        read(refusal.paths(), ImportOptions.standard().withAnswers(answer.apply(refusal.given())));
    }

    /// The files of a data set, as far as they were read since the trajectory was opened.
    public List<Path> files(DataSet dataSet) {
        return rereading.files(dataSet);
    }

    /// Reads the files of a data set again with other answers; what comes of it is offered as any other
    /// table.
    public void reread(DataSet dataSet, Answers answers, List<Path> paths) {
        place.set(Place.FILES);
        var project = workspace.project();
        jobs.run(
                        texts.get("figures.import.reading", dataSet.title()),
                        progress -> rereading.read(dataSet, answers, paths, progress, project))
                .onSuccess(card -> show(List.of(card), List.of()))
                .onFailure(_ -> show(List.of(unreadable(dataSet.title(), paths)), List.of()));
    }

    /// Lets the user say how a table is read; what comes of it takes the place of the card.
    public void map(ImportCard card, Path path) {
        mapping.open(path, () -> discard(card));
        place.set(Place.MAPPING);
    }

    /// Forgets how a table was read before, and reads it anew.
    public void forget(ImportCard.Ready card) {
        List<Path> paths = card.preview().paths();
        mapping.forget(paths.getFirst(), () -> {
            discard(card);
            read(paths);
        });
    }

    /// Takes a card away; nothing changes in the trajectory.
    public void discard(ImportCard card) {
        cards.remove(card);
        together();
    }

    /// Takes everything away that waits; nothing changes in the trajectory.
    public void discardAll() {
        cards.clear();
        files.clear();
        together();
    }

    /// Keeps the observations and, when they are on disk, puts the data set in as one edit.
    public void confirm(ImportCard.Ready card) {
        String title = card.preview().dataSet().title();
        var table = List.of(Taking.Chosen.of(card.preview(), List.of()));
        var before = workspace.project();
        jobs.run(texts.get("figures.import.keeping", title), progress -> taking.keep(table, before, progress))
                .onSuccess(ahead -> {
                    taking.put(table, ahead, texts.get("figures.import.edit", title));
                    done(card, title);
                })
                .onFailure(_ -> cards.addFirst(new ImportCard.NotKept(title)));
    }

    /// Puts all tables that wait into the trajectory as one edit.
    public void confirmAll(Batch all) {
        List<ImportPreview> previews =
                all.ready().stream().map(ImportCard.Ready::preview).toList();
        previews.forEach(preview -> preview.addMissing().set(all.addMissing().get()));
        List<Batch.Suggestion> extra = all.fillUp().get() ? all.suggestions() : List.of();
        int filled = all.indicators().size() + extra.size();
        String label = texts.get("intake.all.edit", previews.size());
        var tables = previews.stream()
                .map(preview -> Taking.Chosen.of(preview, suggested.ownOf(preview, extra)))
                .toList();
        var before = workspace.project();
        jobs.run(label, progress -> taking.keep(tables, before, progress))
                .onSuccess(ahead -> {
                    taking.put(tables, ahead, label);
                    cards.removeAll(all.ready());
                    files.clear();
                    cards.addFirst(new ImportCard.AllDone(previews.size(), filled));
                    together();
                })
                .onFailure(_ -> cards.addFirst(new ImportCard.NotKept(label)));
    }

    private void done(ImportCard.Ready card, String title) {
        int at = cards.indexOf(card);
        cards.remove(card);
        cards.add(Math.max(at, 0), new ImportCard.Done(title, taking.filled(card.preview())));
        together();
    }

    private void read(List<Path> paths, ImportOptions options) {
        place.set(Place.FILES);
        String names =
                paths.stream().map(path -> String.valueOf(path.getFileName())).collect(Collectors.joining(", "));
        var project = workspace.project();
        jobs.run(
                        texts.get("figures.import.reading", names),
                        progress -> reading.read(paths, reading.watched(options, progress), project))
                .onSuccess(outcome -> show(outcome.cards(), outcome.files()))
                .onFailure(_ -> show(List.of(unreadable(names, paths)), List.of()));
    }

    private static ImportCard unreadable(String names, List<Path> paths) {
        var refused = new Refused("sources.refused.unreadable", List.of(names));
        return new ImportCard.Refusal(refused, List.of(names), paths, Answers.NONE);
    }

    /// Takes up a table that was read elsewhere: by a mapping or from the network.
    private void offer(Imported imported, List<Path> paths) {
        place.set(Place.FILES);
        var project = workspace.project();
        jobs.run(
                        texts.get("intake.checking", imported.dataSet().title()),
                        _ -> previewing.of(imported, paths, project, new HashSet<>()))
                .onSuccess(preview -> show(List.of(new ImportCard.Ready(preview)), List.of()))
                .onFailure(_ -> show(List.of(unreadable(imported.dataSet().title(), paths)), List.of()));
    }

    private void show(List<ImportCard> now, List<Batch.FileOutcome> outcomes) {
        if (cards.stream().noneMatch(ImportCard.Ready.class::isInstance)) {
            files.clear();
        }
        files.addAll(outcomes);
        now.forEach(rereading::remember);
        cards.removeIf(one -> one instanceof ImportCard.Done || one instanceof ImportCard.AllDone);
        cards.addAll(0, now);
        together();
    }

    private void together() {
        List<ImportCard.Ready> ready = cards.stream()
                .filter(ImportCard.Ready.class::isInstance)
                .map(ImportCard.Ready.class::cast)
                .toList();
        boolean much = ready.size() > 1 || (!cards.isEmpty() && files.size() > 1);
        batch.set(much ? Optional.of(new Batch(ready, List.copyOf(files), filledBefore())) : Optional.empty());
    }

    /// Of which municipalities the own one was made, when it was.
    Optional<Merger> merger() {
        return Merger.of(municipalities, municipalityCode());
    }

    private int filledBefore() {
        return (int) workspace.project().stream(INDICATOR_SOURCE)
                .map(IndicatorSource::indicator)
                .distinct()
                .count();
    }
}
