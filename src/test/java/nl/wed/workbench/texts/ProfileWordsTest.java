package nl.wed.workbench.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wed.workbench.domain.disclosure.Outcome;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Spread;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.domain.profile.Course;
import nl.wed.workbench.domain.profile.Favour;
import nl.wed.workbench.domain.profile.Judgement;
import nl.wed.workbench.domain.profile.Rank;
import nl.wed.workbench.domain.profile.Trend;
import org.junit.jupiter.api.Test;

class ProfileWordsTest {
    private static final Trend.Years YEARS = new Trend.Years(2018, 2022, false);

    private final ProfileWords words = new ProfileWords(Texts.load());

    @Test
    void aTrendIsToldWithItsMeaningAndYears() {
        assertThat(words.of(new Trend.Moving(Trend.Way.RISING, Favour.UNFAVOURABLE, 47.9, YEARS)))
                .isEqualTo("stijgend (ongunstig), 2018–2022");
        assertThat(words.of(new Trend.NotShown(3, new Trend.Years(2018, 2022, true))))
                .isEqualTo("geen trend aan te tonen, 2018–2022; rust mede op voorlopige cijfers");
    }

    @Test
    void everyReasonHasItsWords() {
        for (Trend.Reason reason : Trend.Reason.values()) {
            assertThat(words.of(new Trend.NotComputable(reason)))
                    .startsWith("trend niet te berekenen: ")
                    .hasSizeGreaterThan(30);
        }
        for (Outcome.Reason reason : Outcome.Reason.values()) {
            assertThat(words.of(reason)).isNotBlank();
        }
    }

    @Test
    void aCourseIsToldWithoutAClaimAboutChance() {
        assertThat(words.of(course(4, 4))).isEqualTo("4 jaar op rij gestegen");
        assertThat(words.of(course(-4, -4))).isEqualTo("4 jaar op rij gedaald");
        assertThat(words.of(course(2, 1))).isEqualTo("gestegen tussen 2018 en 2022");
        assertThat(words.of(course(0, 0))).isEqualTo("gelijk aan 2018");
    }

    @Test
    void aJudgementNamesWhatItIsBeside() {
        assertThat(words.of(Judgement.LESS_FAVOURABLE, "Nederland")).isEqualTo("ongunstiger dan Nederland");
        assertThat(words.of(Judgement.NONE, "Nederland")).isEqualTo("geen oordeel");
    }

    @Test
    void aRankTellsWhetherItIsShared() {
        assertThat(words.of(new Rank(3, 1, 342))).isEqualTo("plaats 3 van 342 gemeenten");
        assertThat(words.of(new Rank(3, 2, 342))).isEqualTo("gedeelde plaats 3 van 342 gemeenten");
    }

    private static Course course(double change, int streak) {
        return new Course(
                point("2018JJ00"), point("2022JJ00"), change, streak, Favour.NO_JUDGEMENT, new Spread(List.of()));
    }

    private static Point point(String period) {
        return new Point(period, Value.of(1), PeriodStatus.DEFINITIVE);
    }
}
