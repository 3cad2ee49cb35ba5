package nl.wed.workbench.domain.review;

import static nl.wed.workbench.domain.figures.FigureRecords.DATA_SET;
import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR_SOURCE;
import static nl.wed.workbench.domain.figures.FigureRecords.REVISION_MARK;
import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.FigureBook;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.RevisionMark;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.domain.testing.Changed;
import nl.wed.workbench.domain.testing.TestTrajectory;
import org.junit.jupiter.api.Test;

class RereadingTest {
    private static final ObservationSet FIRST = TestTrajectory.observationSet();
    private static final ObservationSet AGAIN = thousandfold();
    private static final UUID REACH = id("indicator.reach");
    private static final Observations BOTH =
            hash -> Optional.of(hash.equals(AGAIN.contentHash()) ? AGAIN : TestTrajectory.observationSet());

    private final Project project = TestTrajectory.project().with(REVISION_MARK, Table.<RevisionMark>empty());

    @Test
    void theSameFilesReadInAnotherWayTakeTheirPlaceWithTheirLinks() {
        var reread = Rereading.of(project, again(), AGAIN, BOTH).orElseThrow();
        var settled = reread.settle(project.put(DATA_SET, reread.after()), UUID::randomUUID);

        assertThat(settled.all(DATA_SET)).singleElement().satisfies(set -> {
            assertThat(set.id()).isEqualTo(id("dataset.1"));
            assertThat(set.importer()).isEqualTo("table+komma");
        });
        assertThat(settled.all(INDICATOR_SOURCE)).isEqualTo(project.all(INDICATOR_SOURCE));
        var before = FigureBook.of(project, BOTH).find(REACH).orElseThrow().own();
        var after = FigureBook.of(settled, BOTH).find(REACH).orElseThrow().own();
        assertThat(after.value()).isEqualTo(before.value().times(1_000));
    }

    @Test
    void everyIndicatorWithAnotherValueIsMarkedInItsPeriods() {
        var reread = Rereading.of(project, again(), AGAIN, BOTH).orElseThrow();
        var marks = reread.settle(project.put(DATA_SET, reread.after()), UUID::randomUUID)
                .all(REVISION_MARK);

        assertThat(marks).extracting(RevisionMark::indicator).contains(REACH);
        assertThat(marks).allMatch(RevisionMark::isRereading).allMatch(RevisionMark::open);
        assertThat(marks).allMatch(mark -> !mark.periods().isEmpty());
    }

    @Test
    void theSameValuesOrOtherFilesAreNoRereading() {
        var same = project.all(DATA_SET).getFirst();
        assertThat(Rereading.of(project, same, FIRST, BOTH)).isEmpty();
        var other = Changed.with(again(), "rawHash", "1".repeat(64));
        assertThat(Rereading.of(project, other, AGAIN, BOTH)).isEmpty();
        assertThat(Rereading.inPlace(project, other).id()).isEqualTo(other.id());
    }

    @Test
    void anEditionThatIsReadAgainStillStandsBesideTheOlderOne() {
        DataSet edition = Changed.with(again(), "replaces", id("dataset.0"));
        var settled = project.put(DATA_SET, edition.withId(id("dataset.1")).withReplaces(id("dataset.0")));

        assertThat(Rereading.inPlace(settled, again()).replaces()).isEqualTo(id("dataset.0"));
    }

    @Test
    void filesThatGotOtherNamesKeepTheTitleOfTheFirstReading() {
        DataSet renamed = Changed.with(Changed.with(again(), "files", List.of("kopie.csv")), "title", "kopie");

        assertThat(Rereading.inPlace(project, renamed).title())
                .isEqualTo(project.all(DATA_SET).getFirst().title());
        assertThat(Rereading.inPlace(project, renamed).files())
                .isEqualTo(project.all(DATA_SET).getFirst().files());
    }

    private DataSet again() {
        var draft = project.all(DATA_SET).getFirst().withId(id("dataset.2"));
        return Changed.with(Changed.with(draft, "importer", "table+komma"), "observations", AGAIN.contentHash());
    }

    private static ObservationSet thousandfold() {
        var series = new ArrayList<Series>();
        for (Series one : FIRST.series()) {
            series.add(new Series(
                    one.measure(),
                    one.region(),
                    one.points().stream()
                            .map(point -> new Point(point.period(), times(point.value()), point.status()))
                            .toList()));
        }
        return new ObservationSet(FIRST.measures(), FIRST.regionNames(), series);
    }

    private static Value times(Value value) {
        return value.times(1_000);
    }
}
