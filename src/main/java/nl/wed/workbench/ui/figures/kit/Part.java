package nl.wed.workbench.ui.figures.kit;

/// The parts of step 1, in the order of the tabs.
public enum Part {
    PROFILE,
    CHOICE,
    DATA,
    MESSAGES,
    REQUESTS
}
