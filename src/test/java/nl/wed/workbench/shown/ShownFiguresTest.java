package nl.wed.workbench.shown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.HiddenValue;
import nl.wed.workbench.domain.figures.KeyMessage;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Periods;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.domain.testing.Changed;
import nl.wed.workbench.domain.testing.TestTrajectory;
import org.junit.jupiter.api.Test;

class ShownFiguresTest {
    private static final UUID REACH = TestTrajectory.id("indicator.reach");
    private static final Value ONE_TO_FOUR = new Value.Interval(1, 4);

    @Test
    void aSmallCountIsHiddenWhereverTheFigureIsAskedFor() {
        var shown = ShownFigures.of(inNumbers(), counts(3, 7), Catalogue.load());
        var figure = shown.book().find(REACH).orElseThrow();

        assertThat(figure.own().value()).isEqualTo(ONE_TO_FOUR);
        assertThat(figure.ownSeries()).extracting(Point::value).containsExactly(ONE_TO_FOUR);
        assertThat(shown.inEachDataSet(figure.indicator()).getFirst().own().value())
                .isEqualTo(ONE_TO_FOUR);
        assertThat(shown.line(REACH)).isPresent();
    }

    @Test
    void aShareOfFewPeopleIsHiddenByUsAndNotByTheSource() {
        var project = Changed.inAll(
                Changed.inAll(TestTrajectory.project(), FigureRecords.INDICATOR, "theme", "armoede-gezin"),
                FigureRecords.INDICATOR_SOURCE,
                "denominator",
                "M3_reach");
        var shown = ShownFigures.of(project, counts(3, 7), Catalogue.load());

        assertThat(shown.book().find(REACH)).isEmpty();
        assertThat(shown.book().hidden(REACH)).contains(new HiddenValue(Periods.year(2024), false));
    }

    @Test
    void aSmallCountOfAnotherMunicipalityIsNotShownEither() {
        var shown = ShownFigures.of(inNumbers(), counts(30, 4), Catalogue.load());

        assertThat(shown.line(REACH).orElseThrow().municipalities().byCode())
                .isEqualTo(Map.of(TestTrajectory.MUNICIPALITY, 30.0));
    }

    @Test
    void theyStayTheSameWhileNothingChangesThatTheyAreMadeOf() {
        var project = inNumbers();
        var shown = ShownFigures.of(project, counts(30, 40), Catalogue.load());
        var message = new KeyMessage(UUID.randomUUID(), "Meer kinderen.", List.of());
        var indicator = project.all(FigureRecords.INDICATOR).getFirst();

        assertThat(shown.following(project.put(FigureRecords.KEY_MESSAGE, message)))
                .isSameAs(shown);
        assertThat(shown.following(project.remove(FigureRecords.INDICATOR, indicator.id())))
                .isNotSameAs(shown);
    }

    private static Project inNumbers() {
        return Changed.inAll(TestTrajectory.project(), FigureRecords.INDICATOR, "unit", "aantal");
    }

    private static Observations counts(int own, int other) {
        var set = new ObservationSet(
                List.of(new Statistic("M3_reach", "Bereik", "", "aantal", 0)),
                Map.of(),
                List.of(series(TestTrajectory.MUNICIPALITY, own), series("GM9001", other)));
        return _ -> Optional.of(set);
    }

    private static Series series(String region, int count) {
        return new Series(
                "M3_reach", region, List.of(new Point(Periods.year(2024), Value.of(count), PeriodStatus.DEFINITIVE)));
    }
}
