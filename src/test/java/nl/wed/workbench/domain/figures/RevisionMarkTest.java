package nl.wed.workbench.domain.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.testing.TestTrajectory;
import org.junit.jupiter.api.Test;

class RevisionMarkTest {
    private static final UUID OLDER = UUID.randomUUID();
    private static final UUID NEWER = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    @Test
    void aMarkIsBetweenItsTwoEditionsAndNoOther() {
        var mark = mark(UUID.randomUUID(), OLDER, NEWER);

        assertThat(mark.isBetween(OLDER)).isTrue();
        assertThat(mark.isBetween(NEWER)).isTrue();
        assertThat(mark.isBetween(UUID.randomUUID())).isFalse();
    }

    @Test
    void oneDataSetReadInAnotherWayIsARereading() {
        assertThat(mark(UUID.randomUUID(), OLDER, OLDER).isRereading()).isTrue();
        assertThat(mark(UUID.randomUUID(), OLDER, NEWER).isRereading()).isFalse();
    }

    @Test
    void aMarkIsOpenUntilSomebodyHasLooked() {
        UUID indicator = UUID.randomUUID();
        UUID seen = UUID.randomUUID();
        var open = mark(indicator, OLDER, NEWER);
        Project project = TestTrajectory.project();
        int before = RevisionMark.openIn(project).size();
        project = project.put(FigureRecords.REVISION_MARK, open)
                .put(FigureRecords.REVISION_MARK, mark(seen, OLDER, NEWER).settledOn(DAY));

        assertThat(RevisionMark.openIn(project))
                .hasSize(before + 1)
                .contains(indicator)
                .doesNotContain(seen);
        assertThat(open.settledOn(DAY).open()).isFalse();
    }

    @Test
    void aMeasureDiffersFromAnotherInOneDimensionOrInMore() {
        var all = StatisticKey.of("M1");
        var boys = StatisticKey.of("M1|Geslacht=3000");
        var girls = StatisticKey.of("M1|Geslacht=4000");
        var young = StatisticKey.of("M1|Geslacht=3000|Leeftijd=10500");

        assertThat(all.onlyDifference(boys)).contains("Geslacht");
        assertThat(boys.onlyDifference(girls)).contains("Geslacht");
        assertThat(boys.onlyDifference(young)).contains("Leeftijd");
        assertThat(all.onlyDifference(young)).isEmpty();
        assertThat(boys.onlyDifference(all)).isEmpty();
        assertThat(boys.onlyDifference(boys)).isEmpty();
        assertThat(boys.onlyDifference(StatisticKey.of("M2|Geslacht=4000"))).isEmpty();
        assertThat(girls.onlyDifference(young)).isEmpty();
        assertThat(boys.with("Leeftijd", "10500")).isEqualTo(young);
        assertThat(young.without("Leeftijd")).isEqualTo(boys);
    }

    @Test
    void membersWithoutADimensionAreASexOrAKind() {
        assertThat(StatisticKey.of("GESLAAGDEN|HAVO|MAN"))
                .isEqualTo(StatisticKey.of("GESLAAGDEN|Soort=HAVO|Geslacht=MAN"));
        assertThat(StatisticKey.of("GESLAAGDEN|VROUW").members()).containsOnlyKeys("Geslacht");
        assertThat(StatisticKey.of("M1|a=b=c").members()).containsEntry("a", "b=c");
    }

    @Test
    void aGroupOfMunicipalitiesHasEachOnceAndForgetsAnIndicatorThatIsGone() {
        UUID one = UUID.randomUUID();
        UUID two = UUID.randomUUID();
        var listed = PeerGroup.listed(UUID.randomUUID(), "Lijst", List.of("GM0141", "GM0147", "GM0141"));
        var nearest = new PeerGroup(
                UUID.randomUUID(), "Lijkt op", PeerKind.NEAREST, null, null, List.of(one, two), 3, listed.members());

        assertThat(listed.codes()).containsExactly("GM0141", "GM0147");
        assertThat(nearest.withoutIndicator(one).indicators()).containsExactly(two);
        assertThat(nearest.withoutIndicator(one).droppedOut()).isEqualTo(3);
        assertThat(nearest.withName("Anders").name()).isEqualTo("Anders");
    }

    @Test
    void theValueOfAPeriodIsThatOfTheFirstPointOfIt() {
        var series = new Series(
                "a",
                "GM0141",
                List.of(
                        new Point("2022JJ00", Value.of(1), PeriodStatus.DEFINITIVE),
                        new Point("2023JJ00", Value.of(2), PeriodStatus.DEFINITIVE)));

        assertThat(series.at("2022JJ00").map(Point::value)).contains(Value.of(1));
        assertThat(series.at("2023JJ00").map(Point::value)).contains(Value.of(2));
        assertThat(series.at("2024JJ00")).isEmpty();
        assertThat(Point.valueIn(series.points(), "2023JJ00")).isEqualTo(Optional.of(Value.of(2)));
    }

    private static RevisionMark mark(UUID indicator, UUID older, UUID newer) {
        return new RevisionMark(UUID.randomUUID(), indicator, older, newer, List.of("2023JJ00"), null);
    }
}
