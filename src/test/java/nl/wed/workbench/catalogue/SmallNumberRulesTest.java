package nl.wed.workbench.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wed.workbench.catalogue.Indicators.IndicatorTheme;
import nl.wed.workbench.domain.disclosure.Threshold;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.testing.Changed;
import nl.wed.workbench.domain.testing.TestTrajectory;
import org.junit.jupiter.api.Test;

class SmallNumberRulesTest {
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final Indicator INDICATOR =
            TestTrajectory.project().all(FigureRecords.INDICATOR).getFirst();
    private static final DataSet DATA_SET =
            TestTrajectory.project().all(FigureRecords.DATA_SET).getFirst();

    @Test
    void theDefaultIsThatOfRegistersAndStricterForCareAndIncome() {
        assertThat(threshold("basisschool", "CBS")).isEqualTo(new Threshold(5, 0));
        assertThat(threshold("zwangerschap-0-2", "CBS")).isEqualTo(new Threshold(10, 0));
        assertThat(threshold("armoede-gezin", "CBS")).isEqualTo(new Threshold(5, 100));
    }

    @Test
    void theThresholdIsNeverBelowThatOfTheSource() {
        assertThat(threshold("basisschool", "RIVM (Kansrijke Start)")).isEqualTo(new Threshold(10, 0));
        assertThat(threshold("basisschool", "DUO")).isEqualTo(new Threshold(5, 0));
    }

    /// No indicator says what the subject is; the title does, or the group in which the source has it.
    @Test
    void aStatisticOfCareWithoutAnIndicatorHasTheThresholdOfCare() {
        for (String title : List.of(
                "Jongeren met jeugdhulp (aantal)",
                "Jongeren met jeugdzorg in natura",
                "Wmo-cliënten",
                "GGZ-cliënten tot 18 jaar",
                "Kinderen met overgewicht",
                "Jeugdreclassering")) {
            assertThat(alone(titled(title))).as(title).isEqualTo(new Threshold(10, 0));
        }
        assertThat(alone(new Statistic("M", "Cliënten", "Zorg", "aantal", 0))).isEqualTo(new Threshold(10, 0));
        assertThat(alone(titled("Leerlingen met advies havo"))).isEqualTo(new Threshold(5, 0));
        assertThat(alone(titled("Voortijdig schoolverlaters"))).isEqualTo(new Threshold(5, 0));
    }

    private static Threshold alone(Statistic statistic) {
        return SmallNumberRules.of(CATALOGUE.privacyRules(), DATA_SET, statistic);
    }

    @Test
    void everyMunicipalityHasItsProvince() {
        var provinces = CATALOGUE.municipalities().provinceCodes();
        assertThat(CATALOGUE.municipalities().all())
                .allSatisfy(one -> assertThat(provinces).containsKey(one.code()));
        assertThat(provinces)
                .containsEntry("GM0141", "PV23")
                .containsEntry("GM1952", "PV20")
                .containsEntry("GM0080", "PV21")
                .containsEntry("GM0935", "PV31")
                .containsEntry("GM0457", "PV27");
    }

    @Test
    void everyThemeOfTheRulesIsAThemeOfTheCatalogue() {
        assertThat(CATALOGUE.indicators().themes())
                .extracting(IndicatorTheme::code)
                .contains("zwangerschap-0-2", "gezondheid-jeugdhulp-vrije-tijd", "armoede-gezin");
    }

    @Test
    void aMergerIsKnownFromItsFirstYear() {
        var municipalities = CATALOGUE.municipalities();
        var former = municipalities.former().getFirst();
        assertThat(former.successors())
                .allSatisfy(code -> assertThat(municipalities.mergerYears(code)).contains(former.lastYear() + 1));
        assertThat(municipalities.mergerYears("GM0141")).isEmpty();
    }

    private static Threshold threshold(String theme, String provider) {
        return SmallNumberRules.of(
                CATALOGUE.privacyRules(),
                Changed.with(INDICATOR, "theme", theme),
                Changed.with(DATA_SET, "provider", provider),
                titled("Kinderen op school"));
    }

    private static Statistic titled(String title) {
        return new Statistic("M", title, "", "aantal", 0);
    }
}
