package nl.wed.workbench.domain.profile;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.wed.workbench.domain.figures.Direction;
import nl.wed.workbench.domain.figures.FigureBook;
import nl.wed.workbench.domain.figures.PeerGroup;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.domain.profile.ProfileLine.Worsening;
import nl.wed.workbench.domain.profile.Spine.Drawn;
import nl.wed.workbench.domain.testing.Changed;
import nl.wed.workbench.domain.testing.TestTrajectory;
import org.junit.jupiter.api.Test;

class ProfileTest {
    private static final Profile PROFILE = profile(Set.of());

    @Test
    void thereIsALineForEachFigureInTheirOrder() {
        assertThat(PROFILE.lines())
                .extracting(line -> line.figure().indicator().id())
                .containsExactly(id("indicator.benefit"), id("indicator.reach"));
    }

    @Test
    void aShareOfKnownCountsIsTestedAndABarePercentageIsNot() {
        assertThat(benefit().trend()).isInstanceOf(Trend.NotShown.class);
        assertThat(reach().trend()).isEqualTo(new Trend.NotComputable(Trend.Reason.NO_DENOMINATORS));
        assertThat(reach().course().orElseThrow().streak()).isEqualTo(4);
    }

    @Test
    void aMergerIsKnownToTrendAndCourse() {
        var line = profile(Set.of(2022)).lines().getFirst();
        assertThat(line.trend()).isEqualTo(new Trend.NotComputable(Trend.Reason.MERGER));
        assertThat(line.course().orElseThrow().first().period()).isEqualTo("2022JJ00");
    }

    @Test
    void aLineStandsAmongAllMunicipalitiesAndAmongAGroup() {
        var group = PeerGroup.listed(
                id("group"),
                "Eigen lijst",
                IntStream.rangeClosed(1, 9)
                        .mapToObj(n -> "GM90%02d".formatted(n))
                        .toList());
        assertThat(reach().spine())
                .isInstanceOfSatisfying(
                        Drawn.class, drawn -> assertThat(drawn.municipalities()).isEqualTo(30));
        assertThat(reach().spine(group))
                .isInstanceOfSatisfying(
                        Drawn.class, drawn -> assertThat(drawn.municipalities()).isEqualTo(9));
        assertThat(reach().besidePeers(Optional.of(group), 1)).isEqualTo(Judgement.LESS_FAVOURABLE);
        assertThat(reach().rank().orElseThrow().municipalities()).isEqualTo(30);
    }

    @Test
    void withoutAGroupTheMedianIsThatOfAllMunicipalities() {
        assertThat(reach().median(Optional.empty()))
                .contains(Value.of(reach().figure().municipalities().median()));
        assertThat(reach().besidePeers(Optional.empty(), 1)).isEqualTo(Judgement.LESS_FAVOURABLE);
        var strangers = PeerGroup.listed(id("strangers"), "Onbekend", List.of("GM0001"));
        assertThat(reach().median(Optional.of(strangers))).isEmpty();
        assertThat(reach().besidePeers(Optional.of(strangers), 1)).isEqualTo(Judgement.NONE);
    }

    @Test
    void theDistanceIsNegativeOnTheUnfavourableSideAndInWidthsOfTheMiddleHalf() {
        var all = reach().figure().municipalities();
        double width = all.quantile(0.75) - all.quantile(0.25);
        double own = reach().figure().own().value().low();
        assertThat(reach().distance(Optional.empty()).orElseThrow())
                .isEqualTo((own - all.median()) / width)
                .isNegative();
        var neutral = Changed.with(
                reach().figure(),
                "indicator",
                Changed.with(reach().figure().indicator(), "direction", Direction.NEUTRAL));
        assertThat(Changed.with(reach(), "figure", neutral).distance(Optional.empty()))
                .isEmpty();
    }

    @Test
    void anUnfavourableFigureWithAShownUnfavourableTrendIsOnTheShortlist() {
        var worse = new Trend.Moving(Trend.Way.RISING, Favour.UNFAVOURABLE, 20, years());
        var better = new Trend.Moving(Trend.Way.FALLING, Favour.FAVOURABLE, 20, years());
        var line = unfavourable();
        assertThat(with(line, worse).worsening()).isEqualTo(Worsening.TREND);
        assertThat(with(line, better).worsening()).isEqualTo(Worsening.NO);
        assertThat(with(line, new Trend.NotShown(3, years())).worsening()).isEqualTo(Worsening.NO);
        assertThat(new Profile(List.of(with(line, better), with(line, worse))).shortlist())
                .containsExactly(with(line, worse));
    }

    @Test
    void withoutTheTestTheCourseDecides() {
        var none = new Trend.NotComputable(Trend.Reason.NO_DENOMINATORS);
        var rising = reach().course();
        var line = unfavourable();
        assertThat(new ProfileLine(line.figure(), line.municipalities(), none, falling(rising)))
                .extracting(ProfileLine::worsening)
                .isEqualTo(Worsening.COURSE);
        assertThat(with(line, none).worsening()).isEqualTo(Worsening.NO);
    }

    private static Optional<Course> falling(Optional<Course> course) {
        return course.map(one -> new Course(one.last(), one.first(), -4, -4, Favour.UNFAVOURABLE, one.peers()));
    }

    /// The reach of the municipality is among the lowest, and higher is better.
    private static ProfileLine unfavourable() {
        return reach();
    }

    private static ProfileLine with(ProfileLine line, Trend trend) {
        return new ProfileLine(line.figure(), line.municipalities(), trend, line.course());
    }

    private static Trend.Years years() {
        return new Trend.Years(2020, 2024, false);
    }

    private static ProfileLine benefit() {
        return PROFILE.lines().getFirst();
    }

    private static ProfileLine reach() {
        return PROFILE.lines().getLast();
    }

    private static Profile profile(Set<Integer> breaks) {
        var project = TestTrajectory.project();
        var observations = TestTrajectory.observations();
        return Profile.of(observations, FigureBook.of(project, observations), breaks);
    }
}
