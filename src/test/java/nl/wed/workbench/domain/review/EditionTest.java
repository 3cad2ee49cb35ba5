package nl.wed.workbench.domain.review;

import static nl.wed.workbench.domain.figures.FigureRecords.DATA_SET;
import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR_SOURCE;
import static nl.wed.workbench.domain.figures.FigureRecords.REVISION_MARK;
import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.chain.Revised;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.FigureBook;
import nl.wed.workbench.domain.figures.IndicatorSource;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.RevisionMark;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.domain.testing.Changed;
import nl.wed.workbench.domain.testing.TestTrajectory;
import org.junit.jupiter.api.Test;

class EditionTest {
    private static final ObservationSet OLD = TestTrajectory.observationSet();
    private static final ObservationSet NEW = revised();
    private static final UUID REACH = id("indicator.reach");
    private static final Observations BOTH =
            hash -> Optional.of(hash.equals(NEW.contentHash()) ? NEW : TestTrajectory.observationSet());

    private final Project project = TestTrajectory.project().with(REVISION_MARK, Table.<RevisionMark>empty());

    @Test
    void aNewerEditionStandsBesideTheOlderOneAndFillsTheSameIndicators() {
        var settled = settled();

        assertThat(settled.all(DATA_SET)).hasSize(2);
        assertThat(settled.all(DATA_SET).getLast().replaces()).isEqualTo(id("dataset.1"));
        assertThat(settled.all(INDICATOR_SOURCE))
                .extracting(IndicatorSource::dataSet)
                .containsExactly(id("dataset.1"), id("dataset.1"), id("dataset.2"), id("dataset.2"));
        var figure = FigureBook.of(settled, BOTH).find(REACH).orElseThrow();
        assertThat(figure.dataSet().id()).isEqualTo(id("dataset.2"));
        assertThat(figure.ownSeries().get(3).value()).isEqualTo(Value.of(1));
    }

    @Test
    void onlyTheIndicatorWithAnotherValueIsToBeLookedAtAndWhatRestsOnIt() {
        var settled = settled();

        assertThat(settled.all(REVISION_MARK)).singleElement().satisfies(mark -> {
            assertThat(mark.indicator()).isEqualTo(REACH);
            assertThat(mark.periods()).containsExactly("2023JJ00");
            assertThat(mark.open()).isTrue();
        });
        var revised = Revised.of(settled);
        assertThat(revised.indicators()).containsExactly(REACH);
        assertThat(revised.conclusions())
                .extracting(ref -> ref.type().name())
                .contains("interpretations", "key-messages")
                .doesNotContain("peer-groups");

        var looked = settled.all(REVISION_MARK).getFirst().settledOn(LocalDate.of(2026, 9, 9));
        assertThat(Revised.of(settled.put(REVISION_MARK, looked)).indicators()).isEmpty();
    }

    @Test
    void theSameAnswerOrAnotherSelectionOfTheSameEditionIsNoNewerOne() {
        var same = project.all(DATA_SET).getFirst();
        assertThat(Edition.of(project, same, OLD, BOTH)).isEmpty();
        var selection = Changed.with(newer(), "modified", "2025-06-01");
        assertThat(Edition.of(project, selection, NEW, BOTH)).isEmpty();
    }

    @Test
    void anotherTableOrOneWithoutACellInCommonIsNoNewerEdition() {
        var other = Changed.with(newer(), "table", "PROEF2");
        assertThat(Edition.of(project, other, NEW, BOTH)).isEmpty();
        var elsewhere = new ObservationSet(OLD.measures(), OLD.regionNames(), List.of());
        assertThat(Edition.of(project, newer(), elsewhere, BOTH)).isEmpty();
    }

    @Test
    void anEditionOfFewerMunicipalitiesSaysHowManyAreLeft() {
        var own = Map.of(TestTrajectory.MUNICIPALITY, "Almelo", Series.NETHERLANDS, "Nederland");
        var cut = new ObservationSet(
                NEW.measures(),
                own,
                NEW.series().stream()
                        .filter(one -> own.containsKey(one.region()))
                        .toList());
        var later = Changed.with(newer(), "observations", cut.contentHash());
        long before = OLD.regionNames().keySet().stream()
                .filter(region -> region.startsWith("GM") && !own.containsKey(region))
                .count();

        assertThat(before).isPositive();
        assertThat(Edition.of(project, later, cut, BOTH).orElseThrow().fewer(project))
                .contains(new Edition.Fewer(0, (int) before));
        assertThat(Edition.of(project, newer(), NEW, BOTH).orElseThrow().fewer(project))
                .isEmpty();
    }

    private Project settled() {
        var edition = Edition.of(project, newer(), NEW, BOTH).orElseThrow();
        return edition.settle(project.put(DATA_SET, newer()), UUID::randomUUID);
    }

    private DataSet newer() {
        var old = project.all(DATA_SET).getFirst();
        var later = Changed.with(old.withId(id("dataset.2")), "rawHash", "1".repeat(64));
        later = Changed.with(later, "modified", "2026-06-01");
        later = Changed.with(later, "retrieved", Instant.parse("2026-09-08T08:00:00Z"));
        return Changed.with(later, "observations", NEW.contentHash());
    }

    private static ObservationSet revised() {
        var series = new ArrayList<Series>();
        for (Series one : OLD.series()) {
            boolean here = one.measure().equals("M3_reach") && one.region().equals(TestTrajectory.MUNICIPALITY);
            series.add(
                    here
                            ? new Series(
                                    one.measure(),
                                    one.region(),
                                    one.points().stream()
                                            .map(EditionTest::revised)
                                            .toList())
                            : one);
        }
        return new ObservationSet(OLD.measures(), OLD.regionNames(), series);
    }

    private static Point revised(Point point) {
        return point.period().equals("2023JJ00") ? new Point(point.period(), Value.of(1), point.status()) : point;
    }
}
