package nl.wed.workbench.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wed.workbench.catalogue.Indicators.IndicatorTheme;
import nl.wed.workbench.domain.disclosure.Threshold;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Indicator;
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
                Changed.with(DATA_SET, "provider", provider));
    }
}
