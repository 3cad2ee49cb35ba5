package nl.wed.workbench.domain.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wed.workbench.domain.testing.Changed;
import nl.wed.workbench.domain.testing.TestTrajectory;
import org.junit.jupiter.api.Test;

class FigureNamesTest {
    private static final Figure ANY = FigureBook.of(TestTrajectory.project(), TestTrajectory.observations())
            .find(TestTrajectory.id("indicator.reach"))
            .orElseThrow();

    @Test
    void aNameThatNoOtherFigureHasStays() {
        var figures = List.of(figure("Inwoners", "Bevolking", "Aantal inwoners"), figure("Uren", "", "uren"));
        assertThat(figures).extracting(FigureNames.of(figures)::of).containsExactly("Inwoners", "Uren");
    }

    /// As indicators were named that were made of the table of facilities nearby.
    @Test
    void aNameThatDoesNotSayOfWhatItIsGetsThePathOfItsSource() {
        var figures = List.of(
                figure("Binnen 1 km", "Horeca / Aantal cafés", "Binnen 1 km"),
                figure("Binnen 1 km", "Horeca / Aantal restaurants", "Binnen 1 km"),
                figure("Binnen 5 km", "Vrije tijd / Aantal musea", "Binnen 5 km"));
        assertThat(figures)
                .extracting(FigureNames.of(figures)::of)
                .containsExactly(
                        "Horeca / Aantal cafés / Binnen 1 km",
                        "Horeca / Aantal restaurants / Binnen 1 km",
                        "Vrije tijd / Aantal musea / Binnen 5 km");
    }

    @Test
    void twoFiguresWithOneNameAreToldApartByWhatTheyAreInTheSource() {
        var figures = List.of(figure("Bereik", "", "Bereik 2-4 jaar"), figure("Bereik", "", "Bereik 0-2 jaar"));
        assertThat(figures)
                .extracting(FigureNames.of(figures)::of)
                .containsExactly("Bereik (Bereik 2-4 jaar)", "Bereik (Bereik 0-2 jaar)");
        var same = List.of(figure("Bereik", "", "Bereik"), figure("Bereik", "", "Bereik"));
        assertThat(same)
                .extracting(FigureNames.of(same)::of)
                .allMatch(name -> name.endsWith("[" + ANY.dataSet().title() + ", M]"));
    }

    @Test
    void figuresThatHaveTheirPathInCommonTooAreToldApartByDataSetAndCode() {
        var figures = List.of(
                figure("Binnen 1 km", "Horeca", "Binnen 1 km"),
                figure("Binnen 1 km", "Horeca", "Binnen 1 km"),
                figure("Binnen 1 km", "Musea", "Binnen 1 km"));
        String end = " [" + ANY.dataSet().title() + ", M]";

        assertThat(figures)
                .extracting(FigureNames.of(figures)::of)
                .containsExactly("Horeca / Binnen 1 km" + end, "Horeca / Binnen 1 km" + end, "Musea / Binnen 1 km");
    }

    private static Figure figure(String name, String group, String title) {
        var indicator = Changed.with(ANY.indicator(), "name", name);
        var statistic = new Statistic("M", title, group, "aantal", 0);
        return Changed.with(Changed.with(ANY, "indicator", indicator), "statistic", statistic);
    }
}
