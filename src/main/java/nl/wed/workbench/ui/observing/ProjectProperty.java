package nl.wed.workbench.ui.observing;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.workspace.Workspace;

/// The current snapshot of a workspace as a property, and values and lists that follow it. What is
/// derived only changes when its outcome does, so a selection survives edits elsewhere.
public final class ProjectProperty {
    private final ReadOnlyObjectWrapper<Project> project;

    /// Follows that workspace for as long as it is open.
    public ProjectProperty(Workspace workspace) {
        project = new ReadOnlyObjectWrapper<>(this, "project", workspace.project());
        workspace.onChange(() -> {
            if (project.get() != workspace.project()) {
                project.set(workspace.project());
            }
        });
    }

    /// The current snapshot.
    public Project get() {
        return project.get();
    }

    /// The snapshot, to listen to.
    public ReadOnlyObjectProperty<Project> property() {
        return project.getReadOnlyProperty();
    }

    /// A value that is computed again from every new snapshot.
    public <T> ReadOnlyObjectProperty<T> value(Function<Project, T> compute) {
        var value = new ReadOnlyObjectWrapper<>(this, "value", compute.apply(project.get()));
        project.addListener((_, _, now) -> value.set(compute.apply(now)));
        return value.getReadOnlyProperty();
    }

    /// A list that is computed again from every new snapshot.
    public <T> ObservableList<T> list(Function<Project, List<T>> compute) {
        var followed = new FollowedList<>(compute.apply(project.get()));
        project.addListener((_, _, now) -> followed.replace(compute.apply(now)));
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

        FollowedList(List<T> first) {
            list = FXCollections.observableArrayList(first);
            shown = FXCollections.unmodifiableObservableList(list);
        }

        void replace(List<T> now) {
            if (!list.equals(now)) {
                list.setAll(now);
            }
        }
    }
}
