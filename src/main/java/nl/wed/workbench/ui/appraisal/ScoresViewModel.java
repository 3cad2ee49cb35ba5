package nl.wed.workbench.ui.appraisal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.appraisal.Criterion;
import nl.wed.workbench.domain.appraisal.Option;
import nl.wed.workbench.domain.appraisal.Score;
import nl.wed.workbench.domain.appraisal.Scores;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// The scores of options on criteria, and the one that is filled in now.
public final class ScoresViewModel {
    /// One place in the matrix.
    public record Place(Option option, Criterion criterion) {}

    private record Spot(UUID option, UUID criterion) {}

    private final Workspace workspace;
    private final ProjectProperty project;
    private final Texts texts;
    private final EvidenceWords evidence;
    private final ReadOnlyObjectProperty<Scores> scores;
    private final ObjectProperty<@Nullable Spot> spot = new SimpleObjectProperty<>(null);
    private final ObjectProperty<String> note = new SimpleObjectProperty<>("");
    private boolean following;

    ScoresViewModel(Workspace workspace, ProjectProperty project, EvidenceWords evidence, Texts texts) {
        this.workspace = workspace;
        this.project = project;
        this.texts = texts;
        this.evidence = evidence;
        scores = project.value(Scores::of);
        spot.addListener((_, _, _) -> {
            workspace.seal();
            follow();
        });
        project.property().addListener((_, _, _) -> follow());
        note.addListener((_, _, words) -> write(words));
    }

    /// The options, a row each.
    public List<Option> options() {
        return project.get().all(AppraisalRecords.OPTION);
    }

    /// The criteria, a column each: the analysis, national knowledge, the local situation.
    public List<Criterion> criteria() {
        return project.get().stream(AppraisalRecords.CRITERION)
                .sorted(Comparator.comparing(Criterion::kind))
                .toList();
    }

    /// The score in a place; empty when it is unknown.
    public Optional<Integer> value(Option option, Criterion criterion) {
        return score(option.id(), criterion.id()).flatMap(Score::known);
    }

    /// Whether a note or source was written with a score.
    public boolean noted(Option option, Criterion criterion) {
        return score(option.id(), criterion.id())
                .filter(one -> !one.note().isBlank())
                .isPresent();
    }

    /// The place that is filled in now.
    public Optional<Place> place() {
        var now = spot.get();
        return now == null
                ? Optional.empty()
                : project.get()
                        .find(AppraisalRecords.OPTION, now.option())
                        .flatMap(option -> project.get()
                                .find(AppraisalRecords.CRITERION, now.criterion())
                                .map(criterion -> new Place(option, criterion)));
    }

    /// Goes to a place.
    public void go(Option option, Criterion criterion) {
        spot.set(new Spot(option.id(), criterion.id()));
    }

    /// Goes so many columns and rows further, as far as there are any.
    public void move(int columns, int rows) {
        var options = options();
        var criteria = criteria();
        place().ifPresent(now -> go(
                options.get(within(options.indexOf(now.option()) + rows, options.size())),
                criteria.get(within(criteria.indexOf(now.criterion()) + columns, criteria.size()))));
    }

    /// Goes to the next place to score: along the criteria, then to the next option.
    public boolean next() {
        boolean last = place().filter(now -> now.criterion().equals(criteria().getLast()))
                .isPresent();
        boolean more =
                place().filter(now -> !now.option().equals(options().getLast())).isPresent();
        if (!last) {
            move(1, 0);
        } else if (more) {
            move(-criteria().size(), 1);
        }
        return !last || more;
    }

    /// Scores the place of now from 1 to 5; null makes it unknown.
    public void score(@Nullable Integer value) {
        place().ifPresent(now -> change("appraisal.score.edit", now, null, score -> score.withValue(value)));
    }

    /// The ground or source of the score of now.
    public ObjectProperty<String> note() {
        return note;
    }

    /// Ends the merging of edits of the note.
    public void leave() {
        workspace.seal();
    }

    /// Changes whenever another place or another snapshot is shown.
    public void onChange(Runnable listener) {
        spot.addListener((_, _, _) -> listener.run());
        project.property().addListener((_, _, _) -> listener.run());
    }

    /// How many scores are known, of how many places.
    public String progress() {
        long known = options().stream()
                .mapToLong(option -> criteria().stream()
                        .filter(one -> value(option, one).isPresent())
                        .count())
                .sum();
        return texts.get(
                "appraisal.scores.progress",
                known,
                (long) options().size() * criteria().size());
    }

    /// What the catalogue knows of the evidence for an option.
    List<EvidenceLine> evidence(Option option) {
        return evidence.of(option.intervention());
    }

    /// The snapshot, to follow.
    public ReadOnlyObjectProperty<Project> project() {
        return project.property();
    }

    private static int within(int index, int size) {
        return Math.max(0, Math.min(size - 1, index));
    }

    private Optional<Score> score(UUID option, UUID criterion) {
        return scores.get().of(option, criterion);
    }

    private void follow() {
        following = true;
        note.set(place().flatMap(now -> score(now.option().id(), now.criterion().id()))
                .map(Score::note)
                .orElse(""));
        following = false;
    }

    private void write(String words) {
        if (following) {
            return;
        }
        place().ifPresent(now -> change(
                "appraisal.score.note",
                now,
                List.of(note, now.option().id(), now.criterion().id()),
                score -> score.withNote(words)));
    }

    private void change(String label, Place place, @Nullable Object mergeKey, UnaryOperator<Score> change) {
        workspace.edit(texts.get(label), mergeKey, now -> {
            var score = Scores.of(now)
                    .of(place.option().id(), place.criterion().id())
                    .orElseGet(() ->
                            Score.unknown(place.option().id(), place.criterion().id()));
            return now.put(AppraisalRecords.SCORE, change.apply(score));
        });
    }
}
