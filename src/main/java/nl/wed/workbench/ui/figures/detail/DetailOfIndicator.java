package nl.wed.workbench.ui.figures.detail;

import static nl.wed.workbench.domain.figures.FigureRecords.AREA_BORDERS;
import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR;
import static nl.wed.workbench.domain.figures.FigureRecords.KEY_MESSAGE;

import java.util.List;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.IndicatorPair;
import nl.wed.workbench.domain.figures.KeyMessage;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.pictures.FigurePictures;
import nl.wed.workbench.shown.ShownFigures;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.detail.FigureDetail.Paired;

/// Gathers what there is to show of an indicator in one snapshot.
record DetailOfIndicator(Project project, ShownFigures shown, Catalogue catalogue, Texts texts) {

    FigureDetail detail(Indicator indicator) {
        var id = indicator.id();
        var figure = shown.book().find(id);
        var drawing = new FigurePictures(project, shown, catalogue, texts);
        return new FigureDetail(
                indicator,
                figure,
                shown.book().hidden(id),
                shown.line(id),
                figure.map(drawing::of).orElse(List.of()),
                figure.flatMap(drawing::groupsKeptBack),
                figure.map(one -> paired(drawing, one)).orElse(List.of()),
                figure.map(shown::besides).orElse(List.of()),
                shown.areas(indicator, "WK"),
                project.stream(AREA_BORDERS).findFirst(),
                messages(indicator),
                TrajectoryRecords.trajectoryOf(project).municipalityName());
    }

    private List<KeyMessage> messages(Indicator indicator) {
        return project.stream(KEY_MESSAGE)
                .filter(message -> message.indicators().contains(indicator.id()))
                .toList();
    }

    private List<Paired> paired(FigurePictures drawing, Figure figure) {
        var id = figure.indicator().id();
        return IndicatorPair.with(project, id).stream()
                .map(pair -> new Paired(
                        pair,
                        project.find(INDICATOR, pair.besides(id))
                                .map(Indicator::name)
                                .orElse(""),
                        drawing.pair(figure, pair)))
                .toList();
    }
}
