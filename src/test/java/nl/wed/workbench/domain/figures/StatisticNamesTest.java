package nl.wed.workbench.domain.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatisticNamesTest {
    private static final Statistic CAFES = statistic("1", "Horeca / Cafés en dergelijke / Aantal cafés", "Binnen 1 km");
    private static final Statistic RESTAURANTS =
            statistic("2", "Horeca / Restaurants / Aantal restaurants", "Binnen 1 km");
    private static final Statistic PRIMARY =
            statistic("3", "Onderwijs / Basisonderwijs / Aantal scholen", "Binnen 3 km");
    private static final Statistic SECONDARY =
            statistic("4", "Onderwijs / Voortgezet onderwijs / Vmbo / Aantal scholen", "Binnen 3 km");
    private static final Statistic LIBRARY = statistic("5", "Vrije tijd en cultuur", "Afstand tot bibliotheek ");
    private static final Statistic YOUNG = statistic("6", "Bevolking / Leeftijdsgroepen", "0 tot 15 jaar");
    private static final Statistic ONE = statistic("7", "Wonen", "Huurwoning");
    private static final Statistic SAME = statistic("8", "Wonen", "Huurwoning");

    private final StatisticNames names =
            StatisticNames.of(List.of(CAFES, RESTAURANTS, PRIMARY, SECONDARY, LIBRARY, YOUNG, ONE, SAME));

    @Test
    void aTitleThatSaysLittleOrOccursTwiceGetsAsMuchOfItsPathAsTellsItApart() {
        assertThat(names.brief(CAFES)).isEqualTo("Aantal cafés / Binnen 1 km");
        assertThat(names.brief(PRIMARY)).isEqualTo("Basisonderwijs / Aantal scholen / Binnen 3 km");
        assertThat(names.brief(SECONDARY)).isEqualTo("Vmbo / Aantal scholen / Binnen 3 km");
        assertThat(names.brief(YOUNG)).isEqualTo("Leeftijdsgroepen / 0 tot 15 jaar");
        assertThat(names.brief(LIBRARY)).isEqualTo("Afstand tot bibliotheek");
    }

    @Test
    void theFullNameHasTheWholePathAndTheCodeWhereThatIsNotEnough() {
        assertThat(names.full(RESTAURANTS)).isEqualTo("Horeca / Restaurants / Aantal restaurants / Binnen 1 km");
        assertThat(names.full(ONE)).isEqualTo("Wonen / Huurwoning [7]");
        assertThat(names.brief(SAME)).isEqualTo("Wonen / Huurwoning [8]");
    }

    @Test
    void aTitleOfItsOwnSaysEnough() {
        assertThat(StatisticNames.saysLittle("Binnen 1 km")).isTrue();
        assertThat(StatisticNames.saysLittle("65 jaar of ouder")).isTrue();
        assertThat(StatisticNames.saysLittle("Totaal")).isTrue();
        assertThat(StatisticNames.saysLittle("Inwoners")).isFalse();
        assertThat(StatisticNames.saysLittle("Basisscholen binnen 3 km")).isFalse();
        assertThat(StatisticNames.saysLittle("Totale bevolking")).isFalse();
    }

    private static Statistic statistic(String code, String group, String title) {
        return new Statistic(code, title, group, "aantal", 0);
    }
}
