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
    private final Supplier<ShownFigures> first;
    private @Nullable ShownFigures last;

    private CurrentFigures(Workspace workspace, Supplier<ShownFigures> first) {
        this.workspace = workspace;
        this.first = first;
    }

    /// Worked out when somebody asks for them.
    public static CurrentFigures of(Workspace workspace, Catalogue catalogue) {
        return new CurrentFigures(workspace, working(workspace, catalogue));
    }

    /// Worked out from now on, beside the window: what protects small numbers is found among all data sets, and
    /// that takes a while. Who asks earlier waits for the rest.
    public static CurrentFigures ahead(Workspace workspace, Catalogue catalogue) {
        return new CurrentFigures(workspace, CompletableFuture.supplyAsync(working(workspace, catalogue))::join);
    }

    private static Supplier<ShownFigures> working(Workspace workspace, Catalogue catalogue) {
        var project = workspace.project();
        var observations = workspace.observations();
        return () -> {
            var figures = ShownFigures.of(project, observations, catalogue);
            figures.profile();
            return figures;
        };
    }

    /// The figures of the current snapshot.
    public ShownFigures now() {
        var known = last == null ? first.get() : last;
        var now = known.following(workspace.project());
        last = now;
        return now;
    }
}
