package nl.wed.workbench.ui.figures.kit;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import nl.wed.workbench.shown.GivenAway;

/// One thing with figures that is about to leave the program: as it is shown, the hidden numbers that the figures
/// of the trajectory may give away, and the work of making the same without the numbers that do; empty when
/// nothing of it is left then.
public record Leaving<T>(T shown, List<GivenAway> cells, Callable<Optional<T>> without) {
    public Leaving {
        cells = List.copyOf(cells);
    }

    /// Something else made of the same.
    public <S> Leaving<S> map(Function<T, S> made) {
        return new Leaving<>(made.apply(shown), cells, () -> without.call().map(made));
    }
}
