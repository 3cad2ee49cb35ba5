package nl.wed.workbench.shown;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.catalogue.Municipalities;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.disclosure.Disclosure.Uncertain;
import nl.wed.workbench.domain.figures.Areas;
import nl.wed.workbench.domain.figures.Counted;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.FigureBook;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.domain.figures.PeerGroup;
import nl.wed.workbench.domain.figures.Periods;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.ValueRule;
import nl.wed.workbench.domain.profile.Profile;
import nl.wed.workbench.domain.profile.ProfileLine;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import org.jspecify.annotations.Nullable;

/// The figures of one snapshot of a trajectory. For one thread.
public final class ShownFigures {
    private static final List<RecordType<?>> BASIS = List.of(
            TrajectoryRecords.TRAJECTORY,
            FigureRecords.INDICATOR,
            FigureRecords.DATA_SET,
            FigureRecords.INDICATOR_SOURCE);

    private final Project project;
    private final Observations observations;
    private final Published published;
    private final FigureBook book;
    private @Nullable Profile profile;
    private @Nullable FigureBook given;

    private ShownFigures(Project project, Observations observations, Published published, FigureBook book) {
        this.project = project;
        this.observations = observations;
        this.published = published;
        this.book = book;
    }

    /// Works out the figures of a snapshot.
    public static ShownFigures of(Project project, Observations observations, Catalogue catalogue) {
        return of(project, observations, catalogue, false);
    }

    /// The same; `leavingOut` also what would give a hidden number away where nothing else helps.
    public static ShownFigures of(Project project, Observations observations, Catalogue catalogue, boolean leavingOut) {
        return of(project, observations, Published.of(project, observations, catalogue, leavingOut));
    }

    private static ShownFigures of(Project project, Observations observations, Published published) {
        var book = FigureBook.of(project, observations, published);
        return new ShownFigures(project, observations, published, book);
    }

    /// The figures of a later snapshot: these, when nothing they are made of changed, and these
    /// beside other groups when only the groups did.
    public ShownFigures following(Project now) {
        if (!BASIS.stream().allMatch(type -> same(now, type))) {
            return of(now, observations, published.following(now, observations));
        }
        if (same(now, FigureRecords.PEER_GROUP)) {
            return this;
        }
        var beside = new ShownFigures(now, observations, published, book);
        beside.profile = profile;
        return beside;
    }

    /// Whether they are the figures of that snapshot, whatever else differs in it.
    public boolean fit(Project other) {
        return BASIS.stream().allMatch(type -> same(other, type)) && same(other, FigureRecords.PEER_GROUP);
    }

    /// Whether they are made of these observations, with or without what gives hidden numbers away.
    public boolean isOf(Observations others, boolean leavingOut) {
        return observations.equals(others) && published.disclosure().leavingOut() == leavingOut;
    }

    private boolean same(Project now, RecordType<?> type) {
        return now.table(type).equals(project.table(type));
    }

    /// The figure of every indicator that a data set fills.
    public FigureBook book() {
        return book;
    }

    /// The figures as the sources give them, to hold against what records rest on; nothing of these is shown.
    public FigureBook given() {
        var known = given;
        if (known == null) {
            known = FigureBook.of(project, observations);
            given = known;
        }
        return known;
    }

    /// The line of the profile for every figure; worked out when first asked for.
    public Profile profile() {
        var known = profile;
        if (known == null) {
            known = Profile.of(observations, book, breaks());
            profile = known;
        }
        return known;
    }

    /// The line of an indicator; empty when no data set fills it.
    public Optional<ProfileLine> line(UUID indicator) {
        return profile().lines().stream()
                .filter(line -> line.figure().indicator().id().equals(indicator))
                .findFirst();
    }

    /// The group that pictures and documents compare with: the first of the trajectory.
    public Optional<PeerGroup> peers() {
        return project.stream(FigureRecords.PEER_GROUP).findFirst();
    }

    /// The values of an indicator for the districts (`WK`) or neighbourhoods (`BU`) of the
    /// municipality.
    public Optional<Areas> areas(Indicator indicator, String kind) {
        return book.areas(indicator, kind);
    }

    /// The figure of an indicator in each data set that has it, newest period first.
    public List<Figure> inEachDataSet(Indicator indicator) {
        return book.inEachDataSet(indicator);
    }

    /// The figures that other data sets have of the indicator of a figure, newest period first.
    public List<Figure> besides(Figure figure) {
        return book.besides(figure);
    }

    /// The figure for each group that its data set tells apart, one split per dimension: boys and
    /// girls, income groups, ages.
    public List<GroupSplit> groups(Figure figure) {
        return observations
                .find(figure.dataSet().observations())
                .map(set -> new Groups(figure, set, published).splits())
                .orElse(List.of());
    }

    /// The rule by which a statistic of a data set is shown that fills an indicator.
    public ValueRule rule(Indicator indicator, DataSet dataSet, Statistic statistic, ObservationSet set) {
        return published.of(indicator, dataSet, statistic, set);
    }

    /// The rule by which a statistic is shown that no indicator shows as it is.
    public ValueRule rule(DataSet dataSet, Statistic statistic, ObservationSet set) {
        return published.of(dataSet, statistic, set);
    }

    /// What a statistic counts that fills an indicator.
    public Counted counted(Indicator indicator, DataSet dataSet, Statistic statistic, ObservationSet set) {
        return published.counted(indicator, dataSet, statistic, set);
    }

    /// What a statistic counts that no indicator shows as it is.
    public Counted counted(DataSet dataSet, Statistic statistic, ObservationSet set) {
        return published.rules().counted(dataSet, statistic, set);
    }

    /// The hidden numbers that what is shown may give away all the same: a total, or what they are
    /// worked out of.
    public List<GivenAway> givenAway() {
        return uncertain().stream().map(this::inWords).toList();
    }

    /// The same by codes.
    public List<Uncertain> uncertain() {
        return published.disclosure().uncertain();
    }

    private GivenAway inWords(Uncertain cell) {
        var dataSet = project.find(FigureRecords.DATA_SET, cell.dataSet());
        var set = dataSet.flatMap(one -> observations.find(one.observations()));
        return new GivenAway(
                set.flatMap(one -> one.measure(cell.statistic()))
                        .map(Statistic::title)
                        .orElse(cell.statistic()),
                set.map(one -> one.regionNames().get(cell.region()))
                        .orElseGet(() -> municipalities().nameOf(cell.region())),
                Periods.label(cell.period()),
                dataSet.map(DataSet::title).orElse(""));
    }

    /// The year in which the municipality was made of others, when no table has an indicator for it and those that have
    /// it for others are all from before that year; empty when that is not why the figure is not there.
    public OptionalInt madeAfterTablesOf(Indicator indicator) {
        var made = municipalities().madeIn(municipality());
        var newest = book.lacks(indicator.id()) ? book.newestYear(indicator) : OptionalInt.empty();
        return made.isPresent() && newest.isPresent() && newest.getAsInt() < made.getAsInt()
                ? made
                : OptionalInt.empty();
    }

    private Set<Integer> breaks() {
        return municipalities().mergerYears(municipality());
    }

    private Municipalities municipalities() {
        return published.rules().catalogue().municipalities();
    }

    private String municipality() {
        return TrajectoryRecords.trajectoryOf(project).municipalityCode();
    }
}
