package nl.wed.workbench.ui.versions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import nl.wed.workbench.texts.ChangeList;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Background;
import nl.wed.workbench.ui.observing.ProjectProperty;
import org.jspecify.annotations.Nullable;

/// What changed between two states of the trajectory, by step, each of which can be folded.
public final class ComparisonViewModel {
    /// A row of the list.
    public sealed interface Row {
        /// A step with how much changed in it.
        record Head(String name, int count, boolean folded) implements Row {}

        /// One thing that changed.
        record Line(String sentence) implements Row {}
    }

    private static final Moment NOW = new Moment.Now();

    private final VersionsViewModel versions;
    private final Background background;
    private final Texts texts;
    private final ObservableList<Moment> moments = FXCollections.observableArrayList(NOW);
    private final ObservableList<Moment> momentsShown = FXCollections.unmodifiableObservableList(moments);
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObservableList<Row> rowsShown = FXCollections.unmodifiableObservableList(rows);
    private final ObjectProperty<@Nullable Moment> before = new SimpleObjectProperty<>(null);
    private final ObjectProperty<@Nullable Moment> after = new SimpleObjectProperty<>(NOW);
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final Set<String> folded = new HashSet<>();
    private ChangeList changes = new ChangeList(List.of());
    private Background.@Nullable Job<ChangeList> comparing;

    /// Compares what those versions and packages hold, with each other or with now.
    public ComparisonViewModel(
            VersionsViewModel versions, ProjectProperty project, Background background, Texts texts) {
        this.versions = versions;
        this.background = background;
        this.texts = texts;
        versions.versions().addListener((ListChangeListener<Object>) _ -> refreshMoments());
        versions.packages().addListener((ListChangeListener<Object>) _ -> refreshMoments());
        refreshMoments();
        before.addListener((_, _, _) -> compare());
        after.addListener((_, _, _) -> compare());
        project.property().addListener((_, _, _) -> {
            if (NOW.equals(before.get()) || NOW.equals(after.get())) {
                compare();
            }
        });
        compare();
    }

    /// What can be chosen.
    public ObservableList<Moment> moments() {
        return momentsShown;
    }

    /// The earlier one.
    public ObjectProperty<@Nullable Moment> before() {
        return before;
    }

    /// The later one.
    public ObjectProperty<@Nullable Moment> after() {
        return after;
    }

    /// The steps with what changed in them, as far as they are unfolded.
    public ObservableList<Row> rows() {
        return rowsShown;
    }

    /// How much changed, in words.
    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /// Compares with how it is now.
    public void withNow(Moment moment) {
        if (!moments.contains(moment)) {
            moments.removeIf(Moment.OfState.class::isInstance);
            moments.add(moment);
        }
        after.set(NOW);
        before.set(moment);
    }

    /// Folds a step, or unfolds it.
    public void toggle(Row.Head head) {
        if (!folded.remove(head.name())) {
            folded.add(head.name());
        }
        show();
    }

    /// All of it as text.
    public String text() {
        return Stream.concat(Stream.of(summary.get()), changes.lines(texts).stream())
                .reduce((one, other) -> one + "\n" + other)
                .orElse("");
    }

    /// Whether there is anything to copy.
    public boolean hasChanges() {
        return changes.count() > 0;
    }

    private void refreshMoments() {
        List<Moment> now = new ArrayList<>();
        now.add(NOW);
        moments.stream().filter(Moment.OfState.class::isInstance).forEach(now::add);
        versions.versions().forEach(one -> now.add(new Moment.OfVersion(one)));
        versions.packages().forEach(one -> now.add(new Moment.OfPackage(one)));
        var first = kept(before.get(), now);
        var second = kept(after.get(), now);
        moments.setAll(now);
        before.set(first);
        after.set(second == null ? NOW : second);
    }

    // A version that was renamed is the same, one that was removed is gone.
    private static @Nullable Moment kept(@Nullable Moment chosen, List<Moment> now) {
        return now.stream()
                .filter(one -> one.equals(chosen)
                        || one instanceof Moment.OfVersion(var version)
                                && chosen instanceof Moment.OfVersion(var old)
                                && version.id().equals(old.id()))
                .findFirst()
                .orElse(null);
    }

    private void compare() {
        if (comparing != null) {
            comparing.cancel();
        }
        var from = before.get();
        var to = after.get();
        if (from == null || to == null) {
            changes = new ChangeList(List.of());
            summary.set(texts.get(moments.size() == 1 ? "versions.compare.none" : "versions.compare.choose"));
            show();
            return;
        }
        var one = versions.snapshot(from);
        var other = versions.snapshot(to);
        comparing = background.run(
                texts.get("versions.compare.busy"), _ -> ChangeList.between(texts, one.call(), other.call()));
        comparing.onSuccess(found -> show(found, from, to)).onFailure(failure -> {
            changes = new ChangeList(List.of());
            summary.set(texts.get("versions.notRead", failure.getClass().getSimpleName()));
            show();
        });
    }

    private void show(ChangeList found, Moment from, Moment to) {
        changes = found;
        summary.set(texts.get("versions.compare.summary", found.count(), versions.words(from), versions.words(to)));
        show();
    }

    private void show() {
        List<Row> now = new ArrayList<>();
        for (ChangeList.Part part : changes.parts()) {
            boolean isFolded = folded.contains(part.name());
            now.add(new Row.Head(part.name(), part.sentences().size(), isFolded));
            if (!isFolded) {
                part.sentences().forEach(sentence -> now.add(new Row.Line(sentence)));
            }
        }
        rows.setAll(now);
    }
}
