package nl.wed.workbench.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

class CatalogueQueriesTest {
    private final Catalogue catalogue = Catalogue.load();

    @Test
    void aPartIsReadWhenItIsAskedForAndOnlyOnce() {
        AtomicInteger reads = new AtomicInteger();
        Lazy<Integer> lazy = new Lazy<>(reads::incrementAndGet);
        assertThat(reads).hasValue(0);
        assertThat(lazy.get()).isEqualTo(1);
        assertThat(lazy.get()).isEqualTo(1);
        assertThat(catalogue.causes()).isSameAs(catalogue.causes());
    }

    @Test
    void aCodeThatIsNotThereGivesNothing() {
        assertThat(catalogue.causes().find("O99")).isEmpty();
        assertThat(catalogue.causes().find(null)).isEmpty();
        assertThat(catalogue.interventions().find("")).isEmpty();
        assertThat(catalogue.indicators().find("X01")).isEmpty();
        assertThat(catalogue.sources().find((String) null)).isEmpty();
        assertThat(catalogue.ageRanges().phasesOf("0-99")).isEmpty();
        assertThat(catalogue.indicators().defaultsFor("0-99")).isEmpty();
    }

    @Test
    void aCodeThatOccursTwiceIsRefused() {
        assertThatThrownBy(() -> new CodeIndex<>(List.of("a", "b"), _ -> "same"))
                .hasMessageContaining("same");
    }

    @Test
    void whatIsCrossPhaseIsNeverFilteredOut() {
        List<Cause> always =
                catalogue.causes().all().stream()
                        .filter(cause -> cause.phases().contains("FX"))
                        .toList();
        assertThat(always).hasSize(10);
        assertThat(catalogue.causes().in(List.of("F1"))).containsAll(always);
        assertThat(catalogue.causes().in(List.of())).containsExactlyElementsOf(always);
        assertThat(catalogue.indicators().in(List.of("F4")))
                .contains(catalogue.indicators().find("K01").orElseThrow());
        assertThat(catalogue.parties().groupsIn(List.of("F0")))
                .extracting(PartyGroup::code)
                .contains("P01", "P06")
                .doesNotContain("P04");
    }

    @Test
    void causesOutsideTheScopeAreLeftOut() {
        assertThat(catalogue.causesInScope("0-6"))
                .extracting(Cause::code)
                .contains("O01", "O08", "O33")
                .doesNotContain("O23", "O21");
        assertThat(catalogue.causesInScope("0-18")).hasSize(35);
        assertThat(catalogue.interventionsInScope("0-18")).hasSize(60);
        assertThat(catalogue.interventionsInScope("0-6"))
                .hasSizeLessThan(60)
                .allSatisfy(
                        item -> assertThat(item.phases()).containsAnyOf("F0", "F1", "F2", "FX"));
    }

    @Test
    void interventionsAreFoundByTheirCauseAndTwoCausesHaveNone() {
        assertThat(catalogue.interventions().forCause("O07"))
                .extracting(Intervention::code)
                .contains("I01", "I02", "I05");
        List<String> without =
                catalogue.causes().all().stream()
                        .map(Cause::code)
                        .filter(code -> catalogue.interventions().forCause(code).isEmpty())
                        .toList();
        assertThat(without).containsExactly("O01", "O33");
    }

    @Test
    void theStatusOfAPartCanDifferFromThatOfTheWhole() {
        Intervention first = catalogue.interventions().find("I01").orElseThrow();
        assertThat(first.status()).isEqualTo(VerificationStatus.READ);
        assertThat(first.cost().toVerify()).isTrue();
        assertThat(first.cost().status().markKey()).contains("catalogue.status.toVerify");
        assertThat(first.status().markKey()).isEmpty();
        assertThat(first.conditionsStatus().toVerify()).isTrue();
        assertThat(catalogue.causes().all())
                .allSatisfy(cause -> assertThat(cause.localInfluenceStatus().toVerify()).isTrue());
    }

    @Test
    void whatIsUnknownStaysUnknown() {
        Intervention unknown = catalogue.interventions().find("I05").orElseThrow();
        assertThat(unknown.effect().text()).isNull();
        assertThat(unknown.effect().monthsProgress()).isNull();
        assertThat(unknown.effect().standardDeviations()).isNull();
        assertThat(unknown.cost().rating()).isNull();
        assertThat(unknown.cost().band()).isNull();
        assertThat(unknown.evidence().getFirst().asOf()).isNull();
        long knownMonths =
                catalogue.interventions().all().stream()
                        .filter(item -> item.effect().monthsProgress() != null)
                        .count();
        assertThat(knownMonths).isEqualTo(17);
        assertThat(catalogue.privacyRules().suppressionFor("duo-schoolbestand").orElseThrow())
                .returns(5, SuppressionRule::countThreshold)
                .returns(null, SuppressionRule::denominatorThreshold);
    }

    @Test
    void aLevelIsShownWithTheLabelOfItsOwnScale() {
        EvidenceEntry entry =
                catalogue.interventions().find("I01").orElseThrow().evidence().getFirst();
        assertThat(catalogue.levelLabel(entry)).contains("Effectief volgens goede aanwijzingen");
        assertThat(catalogue.evidence().level("EEF", "goede-aanwijzingen")).isEmpty();
        assertThat(catalogue.evidence().level("NJi", null)).isEmpty();
    }

    @Test
    void anOldRecognitionGivesAWarningAndAYoungOneDoesNot() {
        Intervention old = catalogue.interventions().find("I02").orElseThrow();
        Intervention young = catalogue.interventions().find("I01").orElseThrow();
        LocalDate day = LocalDate.of(2026, 9, 30);
        assertThat(catalogue.recognitionPossiblyExpired(old, day)).isTrue();
        assertThat(catalogue.recognitionPossiblyExpired(young, day)).isFalse();
        assertThat(catalogue.recognitionPossiblyExpired(young, day.plusDays(1))).isTrue();
    }

    @Test
    void theRoleModulesFollowGroupAndLayer() {
        InterviewGuide guide = catalogue.interviewGuide();
        assertThat(guide.modulesFor("P02", "bestuur"))
                .extracting(RoleModule::code)
                .containsExactly("MVVE", "MBES");
        assertThat(guide.modulesFor("P02", "uitvoering"))
                .extracting(RoleModule::code)
                .containsExactly("MVVE");
        assertThat(guide.question("MPO-6")).isPresent();
    }

    @Test
    void treesAndTemplatesAreFoundByTheirCode() {
        assertThat(catalogue.codeTree().roots())
                .extracting(CodeTheme::code)
                .containsExactly("PR", "OZ", "OV", "AP", "SW", "WV");
        assertThat(catalogue.codeTree().children("OV")).hasSize(4);
        assertThat(catalogue.planTemplate().chapter("12").orElseThrow().title())
                .isEqualTo("Financiën");
        assertThat(catalogue.planTemplate().chapter("C")).isPresent();
        assertThat(catalogue.stepGuide().meeting("BIJ2").orElseThrow().step()).isEqualTo(4);
        assertThat(catalogue.stepGuide().duration(2).orElseThrow().weeks()).isEqualTo(104);
        assertThat(catalogue.stepGuide().duration(3)).isEmpty();
        assertThat(catalogue.glossary().term("Speerpunt").orElseThrow().identifier())
                .isEqualTo("PolicyPriority");
        assertThat(catalogue.glossary().identifier("Quote").orElseThrow().section())
                .isEqualTo("Interviews (stap 2)");
        assertThat(catalogue.indicators().inTheme("voorschool"))
                .extracting(Indicator::code)
                .startsWith("K25")
                .endsWith("W20");
    }
}
