package nl.wed.workbench.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.report.WordExport;
import nl.wed.workbench.texts.Texts;
import org.junit.jupiter.api.Test;

/// What one export after another says of the same figures: only the total tells what the source keeps back.
class ExportsOfOneTrajectoryTest {
    private final WordExport export = new WordExport(Catalogue.load(), Texts.load(), Clock.systemUTC());
    private final GivenSets sets = new GivenSets()
            .set("b")
            .statistic("Leerlingen", "Leerlingen", "aantal")
            .cell("Leerlingen", "GM0141", 30)
            .cell("Leerlingen", "WK014100", Value.missing(MissingReason.CONFIDENTIAL));
    private final AtomicInteger asked = new AtomicInteger();
    private final Observations given = sets.observations();
    private final Observations observations = hash -> {
        asked.incrementAndGet();
        return given.find(hash);
    };

    @Test
    void leavingOutIsAnotherAnswerThanNotDoingSo() {
        assertThat(export.givenAway(sets.project(), observations, false)).hasSize(1);
        assertThat(export.givenAway(sets.project(), observations, true)).isEmpty();
        assertThat(export.givenAway(sets.project(), observations, false)).hasSize(1);
    }

    @Test
    void theFiguresOfATrajectoryAreWorkedOutOnceUntilItChanges() {
        var project = sets.project();
        export.givenAway(project, observations, false);
        int once = asked.get();
        export.givenAway(project, observations, false);
        assertThat(asked.get() - once).as("only the name of the data set").isLessThan(once);

        var without = project.with(FigureRecords.DATA_SET, Table.empty());
        assertThat(export.givenAway(without, observations, false)).isEmpty();
    }
}
