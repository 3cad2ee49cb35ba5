package nl.wed.workbench.ui.figures.kit;

import java.util.UUID;

/// Where one part of step 1 can send its user.
public interface FigureJumps {
    /// Shows a part.
    void show(Part part);

    /// Shows the detail of an indicator beside the profile.
    void openFigure(UUID indicator);

    /// Shows what the indicator is and where its figure comes from.
    void openDefinition(UUID indicator);

    /// Shows only the profile.
    void closeDetail();

    /// Shows a key message.
    void openMessage(UUID message);

    /// Makes a key message that rests on the indicator whose detail is shown, and shows it.
    void messageFromDetail();
}
