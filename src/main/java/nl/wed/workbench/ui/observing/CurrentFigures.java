package nl.wed.workbench.ui.observing;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.shown.ShownFigures;
import nl.wed.workbench.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// The figures of a trajectory as it is now, worked out once for all screens that show them, and again only when
/// an edit touched what they are made of. For the thread of the window.
public final class CurrentFigures {
    private final Workspace workspace;
    private final Supplier<ShownFigures> working;
    private @Nullable CompletableFuture<ShownFigures> begun;
    private @Nullable ShownFigures last;

    private CurrentFigures(Workspace workspace, Supplier<ShownFigures> working) {
        this.workspace = workspace;
        this.working = working;
    }

    /// Worked out when somebody asks for them, or begins with it.
    public static CurrentFigures of(Workspace workspace, Catalogue catalogue) {
        var project = workspace.project();
        var observations = workspace.observations();
        return new CurrentFigures(workspace, () -> {
            var figures = ShownFigures.of(project, observations, catalogue);
            figures.profile();
            return figures;
        });
    }

    /// Works them out beside the window: what protects small numbers is found among all data sets, and that takes
    /// a while. Who asks meanwhile waits for the rest.
    public void begin() {
        if (last == null && begun == null) {
            begun = CompletableFuture.supplyAsync(working);
        }
    }

    /// The figures of the current snapshot.
    public ShownFigures now() {
        var now = known().following(workspace.project());
        last = now;
        return now;
    }

    private ShownFigures known() {
        if (last != null) {
            return last;
        }
        var beside = begun;
        begun = null;
        if (beside == null) {
            return working.get();
        }
        return beside.handle((found, failed) -> failed == null ? found : working.get())
                .join();
    }
}
