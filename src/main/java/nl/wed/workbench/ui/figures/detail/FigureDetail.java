package nl.wed.workbench.ui.figures.detail;

import java.util.List;
import java.util.Optional;
import nl.wed.workbench.domain.figures.AreaBorders;
import nl.wed.workbench.domain.figures.Areas;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.HiddenValue;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.IndicatorPair;
import nl.wed.workbench.domain.figures.KeyMessage;
import nl.wed.workbench.domain.profile.ProfileLine;
import nl.wed.workbench.pictures.Picture;

/// All there is to show of one indicator: its figure with its line in the profile and its pictures,
/// why its groups have no picture, the figures it is held against, those that other data sets have
/// of it, its districts and the borders to draw them, and the key messages that rest on it.
/// `hidden` is the newest value when none may be shown.
public record FigureDetail(
        Indicator indicator,
        Optional<Figure> figure,
        Optional<HiddenValue> hidden,
        Optional<ProfileLine> line,
        List<Picture> pictures,
        Optional<String> groupsKeptBack,
        List<Paired> paired,
        List<Figure> others,
        Optional<Areas> districts,
        Optional<AreaBorders> borders,
        List<KeyMessage> messages,
        String municipality) {

    /// A figure that this one is held against: by name, with the picture of both when the other has
    /// a value too.
    public record Paired(IndicatorPair pair, String other, Optional<Picture> picture) {}
}
