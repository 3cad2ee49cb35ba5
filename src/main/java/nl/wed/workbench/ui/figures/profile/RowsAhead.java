package nl.wed.workbench.ui.figures.profile;

import javafx.animation.PauseTransition;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.util.Duration;

/// Makes the rows just below the window one by one while nothing moves yet, so that the first turn
/// of the wheel finds them made. Stops as soon as somebody scrolls.
final class RowsAhead {
    private static final int ROWS = 6;
    private static final double ROW = 70;
    private static final Duration REST = Duration.millis(50);

    private final ListView<?> list;
    private final PauseTransition rest = new PauseTransition(REST);
    private int made;

    private RowsAhead(ListView<?> list) {
        this.list = list;
        rest.setOnFinished(_ -> next());
    }

    /// Begins when the list is first shown.
    static void of(ListView<?> list) {
        list.skinProperty().subscribe(skin -> {
            if (skin != null) {
                new RowsAhead(list).rest.play();
            }
        });
    }

    private void next() {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getPosition() == 0 && made < ROWS) {
            made++;
            double down = flow.scrollPixels(made * ROW);
            flow.scrollPixels(-down);
            rest.play();
        }
    }
}
