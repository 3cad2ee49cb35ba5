package nl.wed.workbench.domain.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.wed.workbench.domain.figures.Direction;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Periods;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.domain.profile.Course.Among;
import org.junit.jupiter.api.Test;

class CourseTest {
    @Test
    void risesInARowAreCountedUpToTheNewestYear() {
        var course = course(points(5, 4, 5, 6, 7, 8)).orElseThrow();
        assertThat(course.streak()).isEqualTo(4);
        assertThat(course.steady()).isTrue();
        assertThat(course.years()).isEqualTo(4);
        assertThat(course.change()).isEqualTo(4, within(1e-9));
        assertThat(course.favour()).isEqualTo(Favour.UNFAVOURABLE);
    }

    @Test
    void aFallInBetweenBreaksTheRow() {
        var course = course(points(5, 4, 6)).orElseThrow();
        assertThat(course.streak()).isEqualTo(1);
        assertThat(course.steady()).isFalse();
    }

    @Test
    void fallsAreCountedBelowZero() {
        assertThat(course(points(9, 8, 7)).orElseThrow().streak()).isEqualTo(-2);
    }

    @Test
    void theSameValueIsNoMovement() {
        var course = course(points(5, 5)).orElseThrow();
        assertThat(course.streak()).isZero();
        assertThat(course.steady()).isFalse();
        assertThat(course.favour()).isEqualTo(Favour.NO_JUDGEMENT);
    }

    @Test
    void yearsBeforeAGapOrAMergerDoNotCount() {
        var gap = new ArrayList<>(points(1, 2, 3, 4));
        gap.set(1, point(2019, Value.missing(MissingReason.CONFIDENTIAL)));
        assertThat(course(gap).orElseThrow().first().period()).isEqualTo("2020JJ00");
        var merged = Course.of(points(1, 2, 3, 4), List.of(), Direction.NEUTRAL, Set.of(2020));
        assertThat(merged.orElseThrow().first().period()).isEqualTo("2020JJ00");
    }

    @Test
    void oneYearIsNoCourse() {
        assertThat(course(points(4))).isEmpty();
        assertThat(course(List.of())).isEmpty();
    }

    @Test
    void theOwnChangeStandsAmongThoseOfAllMunicipalities() {
        assertThat(among(10, 20)).isEqualTo(Among.MIDDLE);
        assertThat(among(19, 20)).isEqualTo(Among.HIGHEST_TENTH);
        assertThat(among(0, 20)).isEqualTo(Among.LOWEST_TENTH);
        assertThat(among(19, 19)).isEqualTo(Among.TOO_FEW);
    }

    @Test
    void noMoreThanFiveYearsAreLookedAt() {
        var course = course(points(1, 2, 3, 4, 5, 6, 7)).orElseThrow();
        assertThat(course.first().period()).isEqualTo("2020JJ00");
        assertThat(course.change()).isEqualTo(4);
        assertThat(course.streak()).isEqualTo(6);
    }

    @Test
    void aStandstillOrATurnEndsTheRow() {
        assertThat(course(points(1, 2, 2, 3)).orElseThrow().streak()).isEqualTo(1);
        assertThat(course(points(3, 2, 3, 4)).orElseThrow().streak()).isEqualTo(2);
        assertThat(course(points(3, 4, 3, 2)).orElseThrow().streak()).isEqualTo(-2);
        assertThat(course(points(1, 2, 2)).orElseThrow().streak()).isZero();
    }

    @Test
    void periodsOfAnotherKindAndYearsWithoutANumberAtTheEndAreLeftOut() {
        var points = new ArrayList<>(points(1, 2, 3));
        points.add(new Point("2020KW04", Value.of(9), PeriodStatus.DEFINITIVE));
        points.add(point(2021, new Value.Interval(1, 4)));
        points.add(1, new Point("2018KW02", Value.of(9), PeriodStatus.DEFINITIVE));
        var course = course(points).orElseThrow();

        assertThat(course.first().value()).isEqualTo(Value.of(1));
        assertThat(course.last().value()).isEqualTo(Value.of(3));
    }

    @Test
    void onlyMunicipalitiesWithANumberInBothYearsAreAYardstick() {
        var course = Course.of(
                        points(10, 11, 12),
                        List.of(
                                points(5, 6, 9),
                                points(5, 6),
                                List.of(point(2018, Value.of(1)), point(2020, new Value.Interval(1, 4)))),
                        Direction.NEUTRAL,
                        Set.of())
                .orElseThrow();
        assertThat(course.peers().sorted()).containsExactly(4.0);
    }

    /// Of ten with the same change as the own one half counts as lower.
    @Test
    void exactlyATenthIsInTheMiddle() {
        var others = new ArrayList<List<Point>>();
        for (int i = 0; i < 20; i++) {
            others.add(points(100, i < 4 ? 100 : 105));
        }
        assertThat(amongThose(0, others)).isEqualTo(Among.MIDDLE);
        others.replaceAll(_ -> points(100, 105));
        for (int i = 0; i < 4; i++) {
            others.set(i, points(100, 110));
        }
        assertThat(amongThose(10, others)).isEqualTo(Among.MIDDLE);
    }

    private static Among amongThose(double change, List<List<Point>> others) {
        return Course.of(points(10, 10 + change), others, Direction.NEUTRAL, Set.of())
                .orElseThrow()
                .among();
    }

    /// Among so many municipalities, of which the n-th rose by n.
    private static Among among(double change, int municipalities) {
        var others = IntStream.range(0, municipalities)
                .mapToObj(n -> points(100, 100 + n))
                .toList();
        return Course.of(points(10, 10 + change), others, Direction.NEUTRAL, Set.of())
                .orElseThrow()
                .among();
    }

    private static Optional<Course> course(List<Point> own) {
        return Course.of(own, List.of(), Direction.LOWER_IS_BETTER, Set.of());
    }

    private static List<Point> points(double... amounts) {
        return IntStream.range(0, amounts.length)
                .mapToObj(i -> point(2018 + i, Value.of(amounts[i])))
                .toList();
    }

    private static Point point(int year, Value value) {
        return new Point(Periods.year(year), value, PeriodStatus.DEFINITIVE);
    }
}
