package nl.wed.workbench.ui.figures.detail;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.ui.figures.Example;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChosenDataSetTest {
    private final Example example = Example.of(readTwice());
    private final FigureDetailViewModel model = example.model().detail();

    @BeforeEach
    void openTheFigure() {
        example.model().openFigure(id("indicator.benefit"));
    }

    @Test
    void theFigureOfAnotherDataSetCanBeTakenAndLetGo() {
        UUID first = shown();
        UUID other = detail().others().getFirst().dataSet().id();
        assertThat(other).isNotEqualTo(first);

        model.useDataSet(other);
        assertThat(shown()).isEqualTo(other);
        assertThat(detail().others())
                .extracting(figure -> figure.dataSet().id())
                .containsExactly(first);

        model.useDataSet(first);
        assertThat(shown()).isEqualTo(first);

        model.useDataSet(other);
        model.useBest();
        assertThat(shown()).isEqualTo(first);
        example.workspace().undo();
        assertThat(shown()).isEqualTo(other);
    }

    private FigureDetail detail() {
        return model.detail().get().orElseThrow();
    }

    private UUID shown() {
        return detail().figure().map(Figure::dataSet).orElseThrow().id();
    }

    /// The same figures in two data sets that have nothing to do with each other.
    private static Project readTwice() {
        var project = TestTrajectory.project();
        var set = project.find(FigureRecords.DATA_SET, id("dataset.1")).orElseThrow();
        var source = project.find(FigureRecords.INDICATOR_SOURCE, id("indicatorSource.1"))
                .orElseThrow();
        return project.put(FigureRecords.DATA_SET, set.withId(id("dataset.2")))
                .put(FigureRecords.INDICATOR_SOURCE, source.of(id("indicatorSource.3"), id("dataset.2")));
    }
}
