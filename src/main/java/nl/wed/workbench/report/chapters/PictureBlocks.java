package nl.wed.workbench.report.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.IndicatorPair;
import nl.wed.workbench.pictures.FigurePictures;
import nl.wed.workbench.pictures.Picture;
import nl.wed.workbench.report.model.Run;

/// The pictures of a figure as blocks of a document: with a caption, what the picture tells, and
/// its source as a note.
public final class PictureBlocks {
    private final Facts facts;
    private final FigurePictures pictures;

    public PictureBlocks(Facts facts) {
        this.facts = facts;
        pictures = new FigurePictures(facts.project(), facts.shown(), facts.catalogue(), facts.texts());
    }

    /// Ours beside the others; empty when the own value is not one number, or a number of people,
    /// which says nothing beside another municipality.
    public Optional<nl.wed.workbench.report.model.ChartBlock> comparison(Figure figure) {
        return figure.isCount() || figure.own().value().exact().isEmpty()
                ? Optional.empty()
                : pictures.comparison(figure).map(one -> block(figure, one));
    }

    /// The years with the band of the peers.
    public Optional<nl.wed.workbench.report.model.ChartBlock> years(Figure figure) {
        return pictures.years(figure).map(one -> block(figure, one));
    }

    /// What shows the place of the municipality and the differences inside it: all municipalities,
    /// the districts and the groups, each as a native chart.
    public List<nl.wed.workbench.report.model.ChartBlock> deeper(Figure figure) {
        return Stream.concat(
                        Stream.of(pictures.spread(figure), pictures.districts(figure))
                                .flatMap(Optional::stream),
                        pictures.groups(figure).stream())
                .map(one -> block(figure, one))
                .toList();
    }

    /// The figure beside those that it is held against; a pair stands at the first of its two.
    public List<nl.wed.workbench.report.model.ChartBlock> pairs(Figure figure) {
        var id = figure.indicator().id();
        List<nl.wed.workbench.report.model.ChartBlock> blocks = new ArrayList<>();
        for (IndicatorPair pair : IndicatorPair.with(facts.project(), id)) {
            var other = facts.figures().find(pair.other());
            if (pair.indicator().equals(id) && other.isPresent()) {
                pictures.pair(figure, pair)
                        .map(one -> block(figure, one, List.of(figure, other.get())))
                        .ifPresent(blocks::add);
            }
        }
        return blocks;
    }

    /// The maps, which are pictures and no native charts, with their classes as a table.
    public List<nl.wed.workbench.report.model.ChartBlock> maps(Figure figure) {
        return Stream.of(pictures.map(figure), pictures.districtMap(figure))
                .flatMap(Optional::stream)
                .map(one -> block(figure, one))
                .toList();
    }

    /// Any picture of a figure as a block.
    public nl.wed.workbench.report.model.ChartBlock block(Figure figure, Picture picture) {
        return block(figure, picture, List.of(figure));
    }

    private nl.wed.workbench.report.model.ChartBlock block(Figure figure, Picture picture, List<Figure> of) {
        List<Run> note = new ArrayList<>();
        // Chapters say the trend in their text, also of figures without this picture.
        if (!picture.words().isEmpty() && picture.kind() != Picture.Kind.YEARS) {
            note.add(Run.plain(picture.words() + " "));
        }
        of.stream()
                .map(Figure::dataSet)
                .distinct()
                .map(facts.sources()::dataSet)
                .forEach(source -> {
                    if (!note.isEmpty() && note.getLast() instanceof Run.Citation) {
                        note.add(Run.plain(" "));
                    }
                    note.add(Run.plain(facts.text("figures.chart.source", source.shortText())));
                    note.add(Run.cite(source));
                });
        boolean map = picture.kind() == Picture.Kind.MAP || picture.kind() == Picture.Kind.DISTRICT_MAP;
        return new nl.wed.workbench.report.model.ChartBlock(
                picture.chart(), picture.chart().title(), bookmark(figure, picture), map, note);
    }

    private static String bookmark(Figure figure, Picture picture) {
        return switch (picture.kind()) {
            case COMPARISON -> "chart-" + figure.indicator().id();
            case YEARS -> "years-" + figure.indicator().id();
            case SPREAD, DISTRICTS, MAP, DISTRICT_MAP, GROUPS, PAIR -> "";
        };
    }
}
