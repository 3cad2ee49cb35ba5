package nl.wed.workbench.sources.notation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x 1 000 | 1000 | aantal",
                "x 1.000 euro | 1000 | euro",
                "1 000 euro | 1000 | euro",
                "1 000 banen | 1000 | banen",
                "x€1k | 1000 | euro",
                "mln euro | 1000000 | euro",
                "x mln | 1000000 | aantal",
                "mld euro | 1000000000 | euro",
                "per 1 000 inwoners | 1 | per 1 000 inwoners",
                "aantal inwoners per km² | 1 | aantal inwoners per km²",
                "aantal | 1 | aantal",
                "% | 1 | %",
                "m³ | 1 | m³",
                "miljoenen | 1 | miljoenen",
            })
    void unitsOfSourcesBecomeAFactorAndABaseUnit(String written, double factor, String unit) {
        assertThat(Units.parse(written)).isEqualTo(new Units.Scale(factor, unit));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Near-poverty 110% (%) | %",
                "Distance to school (km) | km",
                "Personen (x 1 000) | aantal",
                "Bijstand (per 1k) | per 1 000",
                "Jeugdhulp (totaal) | ''",
                "inwoners | ''",
            })
    void onlyBracketsWithAUnitGiveAUnit(String header, String unit) {
        assertThat(Units.ofHeader(header).unit()).isEqualTo(unit);
    }
}
