package nl.wed.workbench.domain.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wed.workbench.domain.figures.Direction;
import nl.wed.workbench.domain.figures.FigureBook;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.domain.testing.Changed;
import nl.wed.workbench.domain.testing.TestTrajectory;
import org.junit.jupiter.api.Test;

class ProfileOrderTest {
    private static final ProfileLine REACH = reach();
    private static final Trend.Years YEARS = new Trend.Years(2020, 2024, false);

    @Test
    void namesAreOrderedAsDutchDoes() {
        assertThat(names(ProfileOrder.NAME, named("Zorg"), named("écht"), named("Eten")))
                .containsExactly("écht", "Eten", "Zorg");
    }

    @Test
    void theLeastFavourableIsFirstAndWhatCannotBeJudgedLast() {
        assertThat(names(
                        ProfileOrder.UNFAVOURABLE,
                        with("neutral", 1, Direction.NEUTRAL),
                        with("good", 99, Direction.HIGHER_IS_BETTER),
                        with("bad", 1, Direction.HIGHER_IS_BETTER)))
                .containsExactly("bad", "good", "neutral");
        assertThat(names(
                        ProfileOrder.PEERS,
                        with("near", 80, Direction.LOWER_IS_BETTER),
                        with("neutral", 1, Direction.NEUTRAL),
                        with("far", 999, Direction.LOWER_IS_BETTER),
                        with("ahead", 1, Direction.LOWER_IS_BETTER)))
                .containsExactly("far", "near", "ahead", "neutral");
    }

    @Test
    void whatGetsWorseIsFirstAndAShownTrendBeforeAMovement() {
        var none = new Trend.NotComputable(Trend.Reason.NO_DENOMINATORS);
        assertThat(names(
                        ProfileOrder.TREND,
                        moved("unknown", none, Optional.empty()),
                        moved("better", moving(Favour.FAVOURABLE), Optional.empty()),
                        moved("level", new Trend.NotShown(1, YEARS), Optional.empty()),
                        moved("slipping", none, course(Favour.UNFAVOURABLE)),
                        moved("worse", moving(Favour.UNFAVOURABLE), Optional.empty())))
                .containsExactly("worse", "slipping", "level", "better", "unknown");
    }

    @Test
    void everyMovementHasItsPlaceFromWorseToBetterAndBack() {
        var none = new Trend.NotComputable(Trend.Reason.NO_DENOMINATORS);
        ProfileLine[] lines = {
            moved("unknown", none, Optional.empty()),
            moved("better", moving(Favour.FAVOURABLE), Optional.empty()),
            moved("improving", none, course(Favour.FAVOURABLE)),
            moved("moving", moving(Favour.NO_JUDGEMENT), Optional.empty()),
            moved("level", new Trend.NotShown(1, YEARS), Optional.empty()),
            moved("drifting", none, course(Favour.NO_JUDGEMENT)),
            moved("slipping", none, course(Favour.UNFAVOURABLE)),
            moved("worse", moving(Favour.UNFAVOURABLE), Optional.empty())
        };

        assertThat(names(ProfileOrder.TREND, lines))
                .containsExactly("worse", "slipping", "drifting", "level", "moving", "improving", "better", "unknown");
        assertThat(names(ProfileOrder.TREND_BACK, List.of(lines).reversed().toArray(ProfileLine[]::new)))
                .containsExactly("better", "improving", "moving", "level", "drifting", "slipping", "worse", "unknown");
    }

    @Test
    void whatMovesAlikeIsOrderedByItsPlaceAmongTheMunicipalities() {
        var level = new Trend.NotShown(1, YEARS);
        var good = Changed.with(with("good", 99, Direction.HIGHER_IS_BETTER), "trend", level);
        var bad = Changed.with(with("bad", 1, Direction.HIGHER_IS_BETTER), "trend", level);

        assertThat(names(ProfileOrder.TREND, good, bad)).containsExactly("bad", "good");
        assertThat(names(ProfileOrder.TREND_BACK, bad, good)).containsExactly("good", "bad");
    }

    @Test
    void theOtherWayRoundWhatCannotBeJudgedIsStillLast() {
        assertThat(names(
                        ProfileOrder.FAVOURABLE,
                        with("neutral", 1, Direction.NEUTRAL),
                        with("bad", 1, Direction.HIGHER_IS_BETTER),
                        with("good", 99, Direction.HIGHER_IS_BETTER)))
                .containsExactly("good", "bad", "neutral");
        assertThat(names(
                        ProfileOrder.PEERS_BACK,
                        with("neutral", 1, Direction.NEUTRAL),
                        with("far", 999, Direction.LOWER_IS_BETTER),
                        with("ahead", 1, Direction.LOWER_IS_BETTER)))
                .containsExactly("ahead", "far", "neutral");
        var none = new Trend.NotComputable(Trend.Reason.NO_DENOMINATORS);
        assertThat(names(
                        ProfileOrder.TREND_BACK,
                        moved("unknown", none, Optional.empty()),
                        moved("worse", moving(Favour.UNFAVOURABLE), Optional.empty()),
                        moved("better", moving(Favour.FAVOURABLE), Optional.empty())))
                .containsExactly("better", "worse", "unknown");
        assertThat(names(ProfileOrder.NAME_BACK, named("Eten"), named("Zorg"))).containsExactly("Zorg", "Eten");
    }

    private static List<String> names(ProfileOrder order, ProfileLine... lines) {
        return List.of(lines).stream()
                .sorted(order.comparator(Optional.empty()))
                .map(line -> line.figure().indicator().name())
                .toList();
    }

    private static ProfileLine named(String name) {
        return with(name, 80, Direction.HIGHER_IS_BETTER);
    }

    private static ProfileLine with(String name, double own, Direction direction) {
        var indicator = Changed.with(REACH.figure().indicator(), "name", name);
        var figure = Changed.with(REACH.figure(), "indicator", Changed.with(indicator, "direction", direction));
        var point = new Point("2024JJ00", Value.of(own), PeriodStatus.DEFINITIVE);
        return Changed.with(REACH, "figure", Changed.with(figure, "own", point));
    }

    private static ProfileLine moved(String name, Trend trend, Optional<Course> course) {
        return Changed.with(Changed.with(named(name), "trend", trend), "course", course);
    }

    private static Trend moving(Favour favour) {
        return new Trend.Moving(Trend.Way.RISING, favour, 20, YEARS);
    }

    private static Optional<Course> course(Favour favour) {
        return REACH.course().map(course -> Changed.with(course, "favour", favour));
    }

    private static ProfileLine reach() {
        var observations = TestTrajectory.observations();
        return Profile.of(observations, FigureBook.of(TestTrajectory.project(), observations), Set.of())
                .lines()
                .getLast();
    }
}
