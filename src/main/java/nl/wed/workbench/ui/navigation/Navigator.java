package nl.wed.workbench.ui.navigation;

import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.Step;

/// Goes to a screen, or to one record on the screen where it is edited.
public interface Navigator {
    /// Shows that screen.
    void open(Screen screen);

    /// Shows the screen of that record with the record selected.
    void open(Ref ref);

    /// The same, with these words in it chosen.
    void open(Ref ref, String words);

    /// Shows all open points of that step.
    void openPoints(Step step);
}
