package nl.wed.workbench.ui.presenting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.wed.workbench.ui.presenting.Placement.Area;
import org.junit.jupiter.api.Test;

class PlacementTest {
    private static final Area LAPTOP = new Area(0, 0, 1280, 720, true);
    private static final Area BEAMER = new Area(1280, 0, 1920, 1080, false);
    private static final Area WALL = new Area(-3840, 0, 3840, 2160, false);
    private static final Area WINDOW = new Area(100, 50, 1000, 600, false);

    @Test
    void withOneScreenTheSlideIsThereAndThereAreNoNotes() {
        assertThat(Placement.of(List.of(LAPTOP), WINDOW, false)).isEqualTo(new Placement(LAPTOP, Optional.empty()));
    }

    @Test
    void theSlideGoesToTheOtherScreenAndTheNotesStayWithTheWindow() {
        assertThat(Placement.of(List.of(LAPTOP, BEAMER), WINDOW, false))
                .isEqualTo(new Placement(BEAMER, Optional.of(LAPTOP)));
    }

    @Test
    void aWindowOnTheSecondScreenKeepsTheNotesThere() {
        var window = new Area(1400, 100, 1000, 600, false);

        assertThat(Placement.of(List.of(LAPTOP, BEAMER), window, false))
                .isEqualTo(new Placement(LAPTOP, Optional.of(BEAMER)));
    }

    @Test
    void aWindowOverTwoScreensIsOnTheOneWithMostOfIt() {
        var window = new Area(1100, 0, 1000, 600, false);

        assertThat(Placement.of(List.of(LAPTOP, BEAMER), window, false).notes()).contains(BEAMER);
    }

    @Test
    void aWindowOnNoScreenAtAllCountsAsOnThePrimaryOne() {
        var lost = new Area(9000, 9000, 800, 600, false);

        assertThat(Placement.of(List.of(BEAMER, LAPTOP), lost, false))
                .isEqualTo(new Placement(BEAMER, Optional.of(LAPTOP)));
    }

    @Test
    void ofMoreScreensTheLargestGetsTheSlide() {
        assertThat(Placement.of(List.of(LAPTOP, BEAMER, WALL), WINDOW, false).slide())
                .isEqualTo(WALL);
    }

    @Test
    void screensThatShowTheSameAreOne() {
        var mirror = new Area(0, 0, 1280, 720, false);

        assertThat(Placement.of(List.of(LAPTOP, mirror), WINDOW, false).notes()).isEmpty();
    }

    @Test
    void swappedTheNotesAreWhereTheSlideWas() {
        assertThat(Placement.of(List.of(LAPTOP, BEAMER), WINDOW, true))
                .isEqualTo(new Placement(LAPTOP, Optional.of(BEAMER)));
    }

    @Test
    void whenTheSecondScreenIsGoneTheSlideComesBackAlsoWhenTheyWereSwapped() {
        for (boolean swapped : new boolean[] {false, true}) {
            assertThat(Placement.of(List.of(LAPTOP), WINDOW, swapped))
                    .isEqualTo(new Placement(LAPTOP, Optional.empty()));
        }
    }

    @Test
    void whenTheScreenOfTheWindowIsGoneTheSlideIsOnTheOneLeft() {
        assertThat(Placement.of(List.of(BEAMER), WINDOW, false)).isEqualTo(new Placement(BEAMER, Optional.empty()));
    }
}
