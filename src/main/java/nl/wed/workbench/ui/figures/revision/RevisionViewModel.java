package nl.wed.workbench.ui.figures.revision;

import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR;
import static nl.wed.workbench.domain.figures.FigureRecords.REVISION_MARK;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.chain.Revised;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.Periods;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.RevisionMark;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.texts.FigureUnit;
import nl.wed.workbench.texts.FigureWords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.kit.LiveFigures;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.workspace.Workspace;

/// What was revised at the selected indicator, as long as nobody has looked at it.
public final class RevisionViewModel {
    private final Workspace workspace;
    private final ProjectProperty project;
    private final LiveFigures figures;
    private final Texts texts;
    private final Clock clock;
    private final ObjectProperty<Optional<UUID>> selected;
    private final ReadOnlyObjectWrapper<Optional<RevisionDetail>> detail =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// Follows the indicator that `selected` names; the clock dates the look.
    public RevisionViewModel(
            Workspace workspace,
            ProjectProperty project,
            LiveFigures figures,
            ObjectProperty<Optional<UUID>> selected,
            Texts texts,
            Clock clock) {
        this.workspace = workspace;
        this.project = project;
        this.figures = figures;
        this.selected = selected;
        this.texts = texts;
        this.clock = clock;
        selected.addListener((_, _, _) -> refresh());
        project.property().addListener((_, _, _) -> refresh());
        project.chain().addListener((_, _, _) -> refresh());
        refresh();
    }

    /// The revision; empty when there is none, or when somebody has looked at it.
    public ReadOnlyObjectProperty<Optional<RevisionDetail>> detail() {
        return detail.getReadOnlyProperty();
    }

    /// The trajectory it is about.
    public Project project() {
        return project.get();
    }

    /// Says that the figure and what rests on it were looked at.
    public void settle() {
        var today = LocalDate.now(clock);
        detail.get()
                .ifPresent(shown -> workspace.edit(
                        texts.get("revision.settle.edit", shown.indicator().name()),
                        now -> now.putAll(
                                REVISION_MARK,
                                open(now, shown.indicator().id()).stream()
                                        .map(mark -> mark.settledOn(today))
                                        .toList())));
    }

    private void refresh() {
        detail.set(
                selected.get().flatMap(id -> project.get().find(INDICATOR, id)).flatMap(this::detailOf));
    }

    private Optional<RevisionDetail> detailOf(Indicator indicator) {
        var now = project.get();
        var marks = open(now, indicator.id());
        return marks.isEmpty()
                ? Optional.empty()
                : Optional.of(new RevisionDetail(
                        indicator,
                        values(indicator, marks),
                        Revised.conclusions(project.chain().get(), indicator.id()),
                        marks.stream().allMatch(RevisionMark::isRereading)));
    }

    private List<RevisedValue> values(Indicator indicator, List<RevisionMark> marks) {
        var editions = figures.inEachDataSet(indicator);
        var values = new ArrayList<RevisedValue>();
        String own = TrajectoryRecords.trajectoryOf(project.get()).municipalityName();
        String country = texts.get("figures.country");
        for (RevisionMark mark : marks) {
            var before = edition(editions, mark.older());
            var after = edition(editions, mark.newer());
            for (String period : mark.periods().reversed()) {
                if (mark.isRereading()) {
                    values.add(reread(own, period, after));
                } else {
                    value(own, period, before, after, Figure::ownSeries).ifPresent(values::add);
                    value(country, period, before, after, Figure::nationalSeries)
                            .ifPresent(values::add);
                }
            }
        }
        return values;
    }

    /// The value as it is read now; that of the earlier reading is not kept.
    private RevisedValue reread(String own, String period, Optional<Figure> now) {
        String after = now.flatMap(figure -> Point.valueIn(figure.ownSeries(), period)
                        .map(value -> new FigureWords(texts).of(value, figure)))
                .orElseGet(() -> texts.get("general.unknown"));
        return new RevisedValue(own, Periods.label(period), texts.get("revision.notKept"), after);
    }

    private Optional<RevisedValue> value(
            String region,
            String period,
            Optional<Figure> before,
            Optional<Figure> after,
            Function<Figure, List<Point>> series) {
        var old = before.flatMap(figure -> Point.valueIn(series.apply(figure), period));
        var now = after.flatMap(figure -> Point.valueIn(series.apply(figure), period));
        return old.isEmpty() || now.isEmpty()
                ? Optional.empty()
                : RevisedValue.of(
                        region,
                        period,
                        old.get(),
                        now.get(),
                        before.map(FigureUnit::of).orElseThrow(),
                        new FigureWords(texts));
    }

    private static Optional<Figure> edition(List<Figure> figures, UUID dataSet) {
        return figures.stream()
                .filter(one -> one.dataSet().id().equals(dataSet))
                .findFirst();
    }

    private static List<RevisionMark> open(Project project, UUID indicator) {
        return project.stream(REVISION_MARK)
                .filter(mark -> mark.open() && mark.indicator().equals(indicator))
                .toList();
    }
}
