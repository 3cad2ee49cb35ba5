package nl.wed.workbench.ui.navigation;

import java.util.Optional;
import javafx.scene.Node;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.chain.PrintedPlace;

/// One screen of the window. It is made once for an open trajectory and kept while that is open.
public interface ScreenView {
    /// What is shown; the same node every time.
    Node node();

    /// Selects that record and brings it into sight; called right after the screen is shown. A
    /// record that is gone is no error: then nothing is selected.
    void reveal(Ref ref);

    /// Shows that chapter as it will be printed, on the screen that has it; called after the chapter was revealed.
    default void revealPrinted(PrintedPlace place) {}

    /// Shows the built-in content of that code where it can be taken over; called after the act was begun.
    default void revealContent(String code) {}

    /// What is looked at on that screen now, for whoever shows it large; empty for whatever it begins with.
    default Optional<Topic> topic() {
        return Optional.empty();
    }

    /// Shows the open points of that step, on the screen that has them.
    default void revealPoints(Step step) {}
}
