package nl.wed.workbench.ui.figures.kit;

/// The parts of step 1, in the order of the tabs.
public enum Part {
    PROFILE,
    CHOICE,
    DATA,
    MESSAGES,
    REQUESTS;

    /// From this letter size on a room is looking: only what the figures say is shown.
    public static final double PRESENTING = 18;
}
