package nl.wed.workbench.ui.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.catalogue.EvidenceScales.EvidenceEntry;
import nl.wed.workbench.catalogue.Interventions.Effect;
import nl.wed.workbench.catalogue.Interventions.Intervention;
import nl.wed.workbench.domain.VerificationStatus;
import nl.wed.workbench.texts.Texts;
import org.junit.jupiter.api.Test;

class InterventionGaugesTest {
    private final Catalogue catalogue = Catalogue.load();
    private final InterventionGauges gauges =
            new InterventionGauges(catalogue.evidence(), Texts.load(), LocalDate.of(2026, 11, 1));

    @Test
    void theEffectOfTheToolkitIsInMonthsWithItsBodyAndDate() {
        var effect = gauges.effect(intervention("I24"));

        assertThat(effect.words()).isEqualTo("+5 maanden leerwinst");
        assertThat(effect.origin()).isEqualTo("EEF · 2015");
        assertThat(gauges.effect(intervention("I46")).origin()).isEqualTo("EEF · peildatum onbekend");
    }

    @Test
    void whatIsNotKnownIsSaidToBeUnknown() {
        assertThat(gauges.effect(intervention("I58")).words()).isEqualTo("onbekend");
        assertThat(gauges.cost(intervention("I05")).words()).isEqualTo("onbekend");
        assertThat(gauges.cost(intervention("I05")).steps()).isZero();
    }

    @Test
    void aRecognitionOlderThanFiveYearsIsWarnedAbout() {
        var evidence = gauges.evidence(intervention("I02")).getFirst();

        assertThat(evidence.words()).isEqualTo("Effectief volgens eerste aanwijzingen");
        assertThat(evidence.filled()).isEqualTo(2);
        assertThat(evidence.steps()).isEqualTo(4);
        assertThat(evidence.date()).isEqualTo("14 september 2017");
        assertThat(evidence.warning()).isEqualTo("erkenning mogelijk verlopen");
    }

    @Test
    void evidenceWithoutADateSaysSo() {
        assertThat(gauges.evidence(intervention("I27")).getFirst().date()).isEqualTo("peildatum onbekend");
    }

    @Test
    void scalesStandBesideEachOtherAndAreNotMerged() {
        assertThat(gauges.evidence(intervention("I01")))
                .extracting(GaugeLine::body)
                .containsExactly("NJi", "RCT", "geen officiële schaal");
    }

    @Test
    void noEffectIsSaidInWords() {
        var effect = changed(0, "bewijs-4");

        assertThat(gauges.effect(effect).words()).contains("niet effectief gebleken");
    }

    @Test
    void evidenceThatIsTooThinGivesNoNumber() {
        assertThat(gauges.effect(changed(5, "bewijs-1")).words()).isEqualTo("te weinig bewijs voor een getal");
    }

    @Test
    void wellFoundedIsNotProof() {
        assertThat(Proven.of(intervention("I03"), catalogue.evidence())).isFalse();
        assertThat(Proven.of(intervention("I01"), catalogue.evidence())).isTrue();
    }

    private Intervention intervention(String code) {
        return catalogue.interventions().find(code).orElseThrow();
    }

    private Intervention changed(int months, String level) {
        var from = intervention("I33");
        return new Intervention(
                from.code(),
                from.name(),
                from.description(),
                from.phases(),
                from.causes(),
                List.of(new EvidenceEntry("EEF", level, null, null, null, VerificationStatus.READ)),
                new Effect(null, "EEF", months, null, null, VerificationStatus.READ, List.of()),
                from.cost(),
                from.conditions(),
                from.conditionsStatus(),
                List.of(),
                List.of(),
                List.of(),
                from.status());
    }
}
