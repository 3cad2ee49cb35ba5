package nl.wed.workbench.pictures;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wed.workbench.borders.MunicipalityBorders;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.IndicatorPair;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.shown.ShownFigures;
import nl.wed.workbench.texts.Texts;
import org.jspecify.annotations.Nullable;

/// Makes the pictures of figures of one snapshot. For one thread.
public final class FigurePictures {
    private final Project project;
    private final ShownFigures shown;
    private final Catalogue catalogue;
    private final Texts texts;
    private @Nullable MunicipalityBorders borders;

    public FigurePictures(Project project, ShownFigures shown, Catalogue catalogue, Texts texts) {
        this.project = project;
        this.shown = shown;
        this.catalogue = catalogue;
        this.texts = texts;
    }

    /// All pictures of the figure alone that it allows, in the order in which they are read.
    public List<Picture> of(Figure figure) {
        return Stream.concat(
                        Stream.of(
                                        comparison(figure),
                                        years(figure),
                                        spread(figure),
                                        map(figure),
                                        districts(figure),
                                        districtMap(figure))
                                .flatMap(Optional::stream),
                        groups(figure).stream())
                .toList();
    }

    /// Ours beside the country, the peers and the quartiles of all municipalities.
    public Optional<Picture> comparison(Figure figure) {
        return new ComparisonPicture(facts(figure)).picture();
    }

    /// The years, with the middle half of the peers as a band; empty with fewer than three values.
    public Optional<Picture> years(Figure figure) {
        return new YearsPicture(facts(figure)).picture();
    }

    /// A dot for every municipality; empty with too few.
    public Optional<Picture> spread(Figure figure) {
        return new SpreadPicture(facts(figure)).picture();
    }

    /// The districts from high to low with the municipality as a whole.
    public Optional<Picture> districts(Figure figure) {
        return shown.areas(figure.indicator(), "WK")
                .flatMap(areas -> new DistrictsPicture(facts(figure), areas).picture());
    }

    /// One picture for every dimension in which the data set tells groups apart.
    public List<Picture> groups(Figure figure) {
        var facts = facts(figure);
        return shown.groups(figure).stream()
                .flatMap(split -> new GroupsPicture(facts, split).picture().stream())
                .toList();
    }

    /// Why groups that the data set tells apart have no picture, in a sentence; empty unless too
    /// many of them are kept back.
    public Optional<String> groupsKeptBack(Figure figure) {
        var facts = facts(figure);
        String dimensions = shown.groups(figure).stream()
                .map(split -> new GroupsPicture(facts, split))
                .filter(GroupsPicture::keptBack)
                .map(GroupsPicture::dimension)
                .collect(Collectors.joining(", "));
        return dimensions.isEmpty() ? Optional.empty() : Optional.of(facts.text("groups.keptBack", dimensions));
    }

    /// The figure beside another one of the same unit; empty while the other has no figure.
    public Optional<Picture> pair(Figure figure, IndicatorPair pair) {
        return shown.book()
                .find(pair.besides(figure.indicator().id()))
                .flatMap(other -> new PairPicture(facts(figure), facts(other)).picture());
    }

    /// The map of the municipalities; empty with too few.
    public Optional<Picture> map(Figure figure) {
        return new MapPicture(facts(figure)).picture(borders());
    }

    /// The map of the districts; empty while the trajectory has no borders of them.
    public Optional<Picture> districtMap(Figure figure) {
        return project.stream(FigureRecords.AREA_BORDERS)
                .reduce((_, newest) -> newest)
                .flatMap(known -> shown.areas(figure.indicator(), "WK")
                        .flatMap(areas -> new DistrictMapPicture(facts(figure), areas).picture(known)));
    }

    private FigureFacts facts(Figure figure) {
        String name = TrajectoryRecords.trajectoryOf(project).municipalityName();
        return new FigureFacts(figure, shown, catalogue, texts, name);
    }

    private MunicipalityBorders borders() {
        var known = borders;
        if (known == null) {
            known = MunicipalityBorders.load();
            borders = known;
        }
        return known;
    }
}
