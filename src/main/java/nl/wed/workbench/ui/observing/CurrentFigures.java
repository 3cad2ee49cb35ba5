package nl.wed.workbench.ui.observing;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.shown.ShownFigures;
import nl.wed.workbench.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// The figures of a trajectory as it is now, worked out once for all screens that show them, and again only when
/// an edit touched what they are made of. For the thread of the window.
public final class CurrentFigures {
    private final Workspace workspace;
    private final Function<Project, ShownFigures> working;
    private volatile @Nullable CompletableFuture<ShownFigures> begun;
    private volatile @Nullable ShownFigures last;
    private volatile @Nullable ShownFigures ahead;

    private CurrentFigures(Workspace workspace, Function<Project, ShownFigures> working) {
        this.workspace = workspace;
        this.working = working;
    }

    /// Worked out when somebody asks for them, or begins with it.
    public static CurrentFigures of(Workspace workspace, Catalogue catalogue) {
        var observations = workspace.observations();
        return new CurrentFigures(workspace, project -> {
            var figures = ShownFigures.of(project, observations, catalogue);
            figures.profile();
            return figures;
        });
    }

    /// Works them out beside the window: what protects small numbers is found among all data sets, and that takes
    /// a while. Who asks meanwhile waits for the rest.
    public void begin() {
        if (last == null && begun == null) {
            var project = workspace.project();
            begun = CompletableFuture.supplyAsync(() -> working.apply(project));
        }
    }

    /// Works out what the figures will be once the trajectory is that snapshot, for an edit that is about to be made;
    /// away from the thread of the window.
    public void ahead(Project after) {
        var from = last;
        var figures = from == null ? working.apply(after) : from.following(after);
        figures.profile();
        ahead = figures;
    }

    /// The figures of the current snapshot.
    public ShownFigures now() {
        var project = workspace.project();
        var before = ahead;
        ahead = null;
        var now = before != null && before.fit(project) ? before : known().following(project);
        last = now;
        return now;
    }

    /// The figures of a snapshot, for who works beside the window; the window takes over what had to be worked out.
    public ShownFigures beside(Project project) {
        var known = last;
        if (known != null) {
            return known.following(project);
        }
        var first = begun;
        var figures = first == null
                ? working.apply(project)
                : first.handle((found, failed) -> failed == null ? found : working.apply(project))
                        .join()
                        .following(project);
        ahead = figures;
        return figures;
    }

    private ShownFigures known() {
        var known = last;
        if (known != null) {
            return known;
        }
        var beside = begun;
        begun = null;
        if (beside == null) {
            return working.apply(workspace.project());
        }
        return beside.handle((found, failed) -> failed == null ? found : working.apply(workspace.project()))
                .join();
    }
}
