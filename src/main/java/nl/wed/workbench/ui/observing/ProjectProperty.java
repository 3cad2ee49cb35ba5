package nl.wed.workbench.ui.observing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.wed.workbench.domain.Derived;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.chain.Chain;
import nl.wed.workbench.domain.chain.ChainFacts;
import nl.wed.workbench.domain.chain.Chains;
import nl.wed.workbench.domain.chain.Printed;
import nl.wed.workbench.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// The current snapshot of a workspace as a property, and values and lists that follow it. What is
/// derived is computed again only when a kind of record changed that it is made of, and only changes when
/// its outcome does, so a selection survives edits elsewhere.
///
/// A screen, and a part of one, has a [#part] of its own, which stands still while it is out of sight.
public final class ProjectProperty {
    private final ReadOnlyObjectWrapper<Project> project;
    private final Beside beside;
    private final Chains chains;
    private final List<ProjectProperty> parts = new ArrayList<>();
    private @Nullable ReadOnlyObjectProperty<Chain> chain;
    private final ReadOnlyBooleanWrapper seen = new ReadOnlyBooleanWrapper(this, "seen", true);
    private Project wanted;
    private boolean shown = true;
    private boolean around = true;

    /// Follows that workspace for as long as it is open.
    public ProjectProperty(Workspace workspace) {
        this(workspace, Beside.NOWHERE, ChainFacts.none());
    }

    /// The same, with what takes long worked out beside the window, and the chain told of what is outside the records.
    public ProjectProperty(Workspace workspace, Beside beside, ChainFacts facts) {
        this(workspace.project(), beside, new Chains(facts));
        workspace.onChange(() -> become(workspace.project()));
    }

    private ProjectProperty(Project first, Beside beside, Chains chains) {
        this.project = new ReadOnlyObjectWrapper<>(this, "project", first);
        this.wanted = first;
        this.beside = beside;
        this.chains = chains;
    }

    /// Follows this, for one part of what is shown.
    public ProjectProperty part() {
        var part = new ProjectProperty(wanted, beside, chains);
        parts.add(part);
        return part;
    }

    /// Lets go of a part that is never shown again.
    public void forget(ProjectProperty part) {
        parts.remove(part);
        part.inSight(false);
    }

    /// Whether it is shown; else it stands still, and when it is shown again it catches up at once.
    public void inSight(boolean now) {
        shown = now;
        look();
    }

    /// Whether it is in sight, as what it is a part of is too.
    public ReadOnlyBooleanProperty seen() {
        return seen.getReadOnlyProperty();
    }

    private void become(Project now) {
        wanted = now;
        look();
    }

    private void look() {
        boolean now = shown && around;
        if (now && project.get() != wanted) {
            project.set(wanted);
        }
        seen.set(now);
        for (var part : List.copyOf(parts)) {
            part.around = now;
            part.become(wanted);
        }
    }

    /// The current snapshot.
    public Project get() {
        return project.get();
    }

    /// The snapshot, to listen to.
    public ReadOnlyObjectProperty<Project> property() {
        return project.getReadOnlyProperty();
    }

    /// A value that is computed again when what it is made of changed.
    public <T> ReadOnlyObjectProperty<T> value(Function<Project, T> compute) {
        var derived = new Derived<>(compute);
        var value = new ReadOnlyObjectWrapper<>(this, "value", derived.of(project.get()));
        project.addListener((_, _, now) -> value.set(derived.of(now)));
        return value.getReadOnlyProperty();
    }

    /// A value that takes longer than a frame: it is computed beside the window and comes when it is there. Until then
    /// the one before stands.
    public <T> ReadOnlyObjectProperty<T> beside(Function<Project, T> compute) {
        return besideEach(new Derived<>(compute)::of);
    }

    /// Works on what is asked of a snapshot beside the window, one after the other and only the latest, and gives the
    /// outcome on the thread of the window.
    public <A, B> Consumer<A> asking(Function<A, B> making, Consumer<B> use) {
        return beside.latest(making, use);
    }

    /// The same of what is another for every snapshot.
    <T> ReadOnlyObjectProperty<T> besideEach(Function<Project, T> compute) {
        var value = new ReadOnlyObjectWrapper<>(this, "beside", compute.apply(project.get()));
        var latest = beside.latest(compute, value::set);
        project.addListener((_, _, now) -> latest.accept(now));
        return value.getReadOnlyProperty();
    }

    /// The chain of the snapshot, worked out beside the window, once for all parts that are in sight. Where the plan
    /// prints its records comes after its links; until then the places of before stand.
    public ReadOnlyObjectProperty<Chain> chain() {
        var known = chain;
        if (known == null) {
            known = linksAndPlaces();
            chain = known;
        }
        return known;
    }

    private ReadOnlyObjectProperty<Chain> linksAndPlaces() {
        var links = besideEach(chains::of);
        var places = new ReadOnlyObjectWrapper<>(this, "places", Printed.UNKNOWN);
        var both = new ReadOnlyObjectWrapper<>(this, "chain", links.get());
        links.addListener((_, _, now) -> both.set(now.to(places.get())));
        places.addListener((_, _, now) -> both.set(links.get().to(now)));
        var latest = beside.latest(chains::printed, places::set);
        project.addListener((_, _, now) -> latest.accept(now));
        latest.accept(project.get());
        return both.getReadOnlyProperty();
    }

    /// A list that is computed again when what it is made of changed.
    public <T> ObservableList<T> list(Function<Project, List<T>> compute) {
        var derived = new Derived<>(compute);
        var followed = new FollowedList<>(derived.of(project.get()));
        project.addListener((_, _, now) -> followed.replace(derived.of(now)));
        return followed.shown;
    }

    /// All records of one kind, in their order.
    public <T extends Entity> ObservableList<T> records(RecordType<T> type) {
        return list(now -> now.all(type));
    }

    /// A list and how it is seen from outside. They are kept together because the outside is told
    /// of changes only as long as something holds it.
    private static final class FollowedList<T> {
        final ObservableList<T> list;
        final ObservableList<T> shown;
        private List<T> last;

        FollowedList(List<T> first) {
            last = first;
            list = FXCollections.observableArrayList(first);
            shown = FXCollections.unmodifiableObservableList(list);
        }

        void replace(List<T> now) {
            if (now != last && !list.equals(now)) {
                list.setAll(now);
            }
            last = now;
        }
    }
}
