package nl.wed.workbench.domain.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatisticKeyTest {

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
}
