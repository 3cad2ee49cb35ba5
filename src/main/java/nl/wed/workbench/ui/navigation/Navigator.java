package nl.wed.workbench.ui.navigation;

import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.chain.ChainLine;
import nl.wed.workbench.domain.chain.PrintedPlace;

/// Goes to a screen, or to one record on the screen where it is edited.
public interface Navigator {
    /// Shows that screen.
    void open(Screen screen);

    /// Shows the screen of that record with the record selected.
    void open(Ref ref);

    /// The same, with these words in it chosen.
    void open(Ref ref, String words);

    /// Shows the plan as it will be printed, at that paragraph.
    void open(PrintedPlace place);

    /// Goes to what a line of the chain is: a paragraph of the plan, or a record.
    default void open(ChainLine line) {
        line.paragraph().ifPresentOrElse(this::open, () -> open(line.ref()));
    }

    /// Goes to where that act is done, ready to begin.
    void open(Act act);

    /// Goes to where built-in content is taken over by that act, at what has that code.
    void open(Act act, String code);

    /// Shows all open points of that step.
    void openPoints(Step step);
}
