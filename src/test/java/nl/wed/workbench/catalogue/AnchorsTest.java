package nl.wed.workbench.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.wed.workbench.catalogue.CriteriaSet.CatalogueCriterion;
import nl.wed.workbench.catalogue.InfrastructureScan.InfrastructureElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnchorsTest {
    private static final Pattern UNKNOWN = Pattern.compile("onbekend|niet bekend|onduidelijk|weten (we|wij|het) niet"
            + "|te verifi|niet (gelezen|onderzocht|gemeten|vastgesteld)|geen (gegevens|informatie|zicht)");

    private final Catalogue catalogue = Catalogue.load();

    @Test
    void unknownIsNoAnchorOfAnyCriterion() {
        assertThat(catalogue.criteria().criteria())
                .hasSize(12)
                .allSatisfy(criterion -> assertThat(criterion.anchors().values())
                        .as(criterion.code())
                        .hasSize(3)
                        .noneMatch(AnchorsTest::scoresTheUnknown));
    }

    @Test
    void theVersionBeforeThisOneDidScoreTheUnknown() {
        assertThat(catalogue.previous().criteria())
                .filteredOn(criterion -> criterion.anchors().values().stream().anyMatch(AnchorsTest::scoresTheUnknown))
                .extracting(CatalogueCriterion::code)
                .containsExactly("C2", "C7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Onbekend of negatief.",
                "Kosten of dekking onbekend.",
                "Er is geen zicht op de kosten.",
                "Effect te verifiëren.",
                "Dekking niet bekend."
            })
    void whatIsMeantByUnknownIsSeen(String anchor) {
        assertThat(scoresTheUnknown(anchor)).isTrue();
    }

    @Test
    void theScanHasOnePlaceAtMostForOfferOfWhichNobodyKnowsWhoTakesPart() {
        var offer = catalogue.infrastructure().elements().stream()
                .filter(element -> element.code().equals("E9"))
                .map(InfrastructureElement::anchors)
                .findFirst()
                .orElseThrow();
        List<Integer> places = offer.entrySet().stream()
                .filter(anchor -> scoresTheUnknown(anchor.getValue()))
                .map(anchor -> anchor.getKey())
                .toList();
        assertThat(places).containsExactly(1);
    }

    private static boolean scoresTheUnknown(String anchor) {
        return UNKNOWN.matcher(anchor.toLowerCase(Locale.ROOT)).find();
    }
}
