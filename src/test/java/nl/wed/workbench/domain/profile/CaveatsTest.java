package nl.wed.workbench.domain.profile;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.FigureBook;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.domain.testing.Changed;
import nl.wed.workbench.domain.testing.TestTrajectory;
import org.junit.jupiter.api.Test;

class CaveatsTest {
    private final Project project = TestTrajectory.project();

    @Test
    void anOpenRevisionAndAProvisionalYearAreNamedTheRevisionFirst() {
        var mark = project.all(FigureRecords.REVISION_MARK).getFirst();
        var open = Changed.with(mark, "settled", null);
        assertThat(caveats(project.put(FigureRecords.REVISION_MARK, open), benefit()))
                .containsExactly(Caveat.REVISED, Caveat.PROVISIONAL);
        var settled = open.settledOn(LocalDate.of(2026, 9, 1));
        assertThat(caveats(project.put(FigureRecords.REVISION_MARK, settled), benefit()))
                .containsExactly(Caveat.PROVISIONAL);
    }

    @Test
    void anIndicatorThatIsNotCheckedIsToVerifyAlsoWithoutAFigure() {
        var reach = figure("indicator.reach").indicator();
        assertThat(new Caveats(project, Set.of(), 2026).of(reach, Optional.empty()))
                .containsExactly(Caveat.TO_VERIFY);
    }

    @Test
    void aHiddenNumberIsARange() {
        assertThat(caveats(project, own("2025JJ00", new Value.Interval(1, 4)))).contains(Caveat.INTERVAL);
    }

    @Test
    void aNewerYearThatIsHiddenIsNamed() {
        var hidden = benefit().map(figure -> Changed.with(figure, "hidden", Optional.of("2026JJ00")));
        assertThat(caveats(project, hidden)).contains(Caveat.HIDDEN_NEWER);
    }

    @Test
    void aFigureOfMoreThanFourYearsAgoIsOld() {
        assertThat(caveats(project, own("2022JJ00", Value.of(1)))).doesNotContain(Caveat.OLD);
        assertThat(caveats(project, own("2021JJ00", Value.of(1)))).contains(Caveat.OLD);
    }

    @Test
    void otherBoundariesSinceTheFirstYearOfTheSeriesAreAMerger() {
        assertThat(new Caveats(project, Set.of(2020), 2026).of(indicator(), benefit()))
                .doesNotContain(Caveat.MERGER);
        assertThat(new Caveats(project, Set.of(2025), 2026).of(indicator(), benefit()))
                .contains(Caveat.MERGER);
    }

    @Test
    void aFigureFromAnEditionThatWasReplacedSaysSo() {
        var used = project.find(FigureRecords.DATA_SET, id("dataset.1")).orElseThrow();
        var newer = used.withId(UUID.randomUUID()).withReplaces(used.id());
        assertThat(caveats(project.put(FigureRecords.DATA_SET, newer), benefit()))
                .contains(Caveat.OTHER_EDITION);
    }

    @Test
    void theSameTableReadLaterCountsOnlyWhenItFillsTheIndicator() {
        var used = project.find(FigureRecords.DATA_SET, id("dataset.1")).orElseThrow();
        var later = Changed.with(
                used.withId(UUID.randomUUID()), "retrieved", used.retrieved().plus(Duration.ofDays(1)));
        var read = project.put(FigureRecords.DATA_SET, later);
        assertThat(caveats(read, benefit())).doesNotContain(Caveat.OTHER_EDITION);
        var source = project.all(FigureRecords.INDICATOR_SOURCE).getFirst();
        var filling = Changed.with(Changed.with(source, "id", UUID.randomUUID()), "dataSet", later.id());
        assertThat(caveats(read.put(FigureRecords.INDICATOR_SOURCE, filling), benefit()))
                .contains(Caveat.OTHER_EDITION);
    }

    @Test
    void aRevisedProvisionalYearIsProvisionalAndADefinitiveOneIsNot() {
        assertThat(caveats(project, status(PeriodStatus.REVISED_PROVISIONAL))).contains(Caveat.PROVISIONAL);
        assertThat(caveats(project, status(PeriodStatus.DEFINITIVE))).doesNotContain(Caveat.PROVISIONAL);
        assertThat(caveats(project, status(PeriodStatus.UNSTATED))).doesNotContain(Caveat.PROVISIONAL);
    }

    @Test
    void aTableReadAtTheSameTimeOrUnderAnotherNameIsNoOtherEdition() {
        var used = project.find(FigureRecords.DATA_SET, id("dataset.1")).orElseThrow();
        var source = project.all(FigureRecords.INDICATOR_SOURCE).getFirst();
        var same = used.withId(UUID.randomUUID());
        var filling = Changed.with(Changed.with(source, "id", UUID.randomUUID()), "dataSet", same.id());
        var both = project.put(FigureRecords.INDICATOR_SOURCE, filling);
        assertThat(caveats(both.put(FigureRecords.DATA_SET, same), benefit())).doesNotContain(Caveat.OTHER_EDITION);

        var later = Changed.with(same, "retrieved", used.retrieved().plus(Duration.ofDays(1)));
        var renamed = Changed.with(later, "table", "12345NED");
        assertThat(caveats(both.put(FigureRecords.DATA_SET, renamed), benefit()))
                .doesNotContain(Caveat.OTHER_EDITION);
    }

    private Optional<Figure> status(PeriodStatus status) {
        return benefit().map(figure -> Changed.with(figure, "own", new Point("2025JJ00", Value.of(1), status)));
    }

    private List<Caveat> caveats(Project in, Optional<Figure> figure) {
        return new Caveats(in, Set.of(), 2026).of(indicator(), figure);
    }

    private Indicator indicator() {
        return figure("indicator.benefit").indicator();
    }

    private Optional<Figure> benefit() {
        return Optional.of(figure("indicator.benefit"));
    }

    private Optional<Figure> own(String period, Value value) {
        var point = new Point(period, value, PeriodStatus.DEFINITIVE);
        return benefit().map(figure -> Changed.with(figure, "own", point));
    }

    private Figure figure(String name) {
        return FigureBook.of(project, TestTrajectory.observations())
                .find(id(name))
                .orElseThrow();
    }
}
