package nl.wed.workbench.ui.figures.detail;

import nl.wed.workbench.domain.figures.Areas;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.KeyMessage;
import nl.wed.workbench.domain.profile.ProfileLine;

import java.util.List;
import java.util.Optional;

/// All there is to show of one indicator: its figure, its line in the profile, the figures that
/// older data sets have of it, its districts, and the key messages that rest on it.
public record FigureDetail(
        Indicator indicator,
        Optional<Figure> figure,
        Optional<ProfileLine> line,
        List<Figure> older,
        Optional<Areas> districts,
        List<KeyMessage> messages,
        String municipality) {}
