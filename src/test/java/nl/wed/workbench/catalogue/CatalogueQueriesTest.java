package nl.wed.workbench.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.wed.workbench.catalogue.CatalogueFiles.CodeIndex;
import nl.wed.workbench.catalogue.CatalogueFiles.Lazy;
import nl.wed.workbench.catalogue.Causes.CatalogueCause;
import nl.wed.workbench.catalogue.Causes.LocalInfluence;
import nl.wed.workbench.catalogue.CodeTree.CodeTheme;
import nl.wed.workbench.catalogue.EvidenceScales.EvidenceEntry;
import nl.wed.workbench.catalogue.EvidenceScales.Recognition;
import nl.wed.workbench.catalogue.Indicators.AreaLevel;
import nl.wed.workbench.catalogue.Indicators.CatalogueIndicator;
import nl.wed.workbench.catalogue.Interventions.CostBand;
import nl.wed.workbench.catalogue.Interventions.Intervention;
import nl.wed.workbench.catalogue.InterviewGuide.RoleModule;
import nl.wed.workbench.catalogue.Parties.PartyGroup;
import nl.wed.workbench.catalogue.PrivacyRules.SuppressionRule;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.VerificationStatus;
import nl.wed.workbench.domain.chain.InterventionFacts;
import nl.wed.workbench.texts.Texts;
import org.junit.jupiter.api.Test;

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
    void nothingIsReadBeforeItIsAskedFor() {
        List<String> opened = new ArrayList<>();
        Catalogue recording = new Catalogue(new CatalogueFiles(file -> {
            opened.add(file);
            return resource(file);
        }));
        assertThat(opened).isEmpty();
        recording.interventions();
        recording.interventions();
        assertThat(opened).containsExactly("interventions.json");
        recording.municipalities();
        assertThat(opened).hasSize(6).noneMatch(file -> file.startsWith("caus"));
    }

    private static InputStream resource(String file) {
        return Objects.requireNonNull(CatalogueQueriesTest.class.getResourceAsStream("/catalogue/" + file));
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
        List<CatalogueCause> always = catalogue.causes().all().stream()
                .filter(cause -> cause.phases().contains(AgePhase.FX))
                .toList();
        assertThat(always).hasSize(10);
        assertThat(catalogue.causes().in(List.of(AgePhase.F1))).containsAll(always);
        assertThat(catalogue.causes().in(List.of())).containsExactlyElementsOf(always);
        assertThat(catalogue.indicators().in(List.of(AgePhase.F4)))
                .contains(catalogue.indicators().find("K01").orElseThrow());
        assertThat(catalogue.parties().groupsIn(List.of(AgePhase.F0)))
                .extracting(PartyGroup::code)
                .contains("P01", "P06")
                .doesNotContain("P04");
    }

    @Test
    void causesOutsideTheScopeAreLeftOut() {
        assertThat(catalogue.causesInScope("0-6"))
                .extracting(CatalogueCause::code)
                .contains("O01", "O08", "O33")
                .doesNotContain("O23", "O21");
        assertThat(catalogue.causesInScope("0-18")).hasSize(35);
        assertThat(catalogue.interventionsInScope("0-18")).hasSize(60);
        assertThat(catalogue.interventionsInScope("0-6"))
                .hasSizeLessThan(60)
                .allSatisfy(item ->
                        assertThat(item.phases()).containsAnyOf(AgePhase.F0, AgePhase.F1, AgePhase.F2, AgePhase.FX));
    }

    @Test
    void interventionsAreFoundByTheirCauseAndTwoCausesHaveNone() {
        assertThat(catalogue.interventions().forCause("O07"))
                .extracting(Intervention::code)
                .contains("I01", "I02", "I05");
        List<String> without = catalogue.causes().all().stream()
                .map(CatalogueCause::code)
                .filter(code -> catalogue.interventions().forCause(code).isEmpty())
                .toList();
        assertThat(without).containsExactly("O01", "O33");
    }

    @Test
    void theStatusOfAPartCanDifferFromThatOfTheWhole() {
        Intervention first = catalogue.interventions().find("I01").orElseThrow();
        assertThat(first.status()).isEqualTo(VerificationStatus.READ);
        assertThat(first.cost().status()).isEqualTo(VerificationStatus.READ);
        assertThat(first.conditionsStatus()).isEqualTo(VerificationStatus.TO_VERIFY);
        Intervention third = catalogue.interventions().find("I03").orElseThrow();
        assertThat(third.status()).isEqualTo(VerificationStatus.READ);
        assertThat(third.cost().toVerify()).isTrue();
        assertThat(catalogue.causes().all())
                .allSatisfy(cause -> assertThat(cause.localInfluenceStatus()).isEqualTo(VerificationStatus.TO_VERIFY));
    }

    @Test
    void whatIsUnknownStaysUnknown() {
        Intervention unknown = catalogue.interventions().find("I58").orElseThrow();
        assertThat(unknown.effect().text()).isNull();
        assertThat(unknown.effect().monthsProgress()).isNull();
        assertThat(unknown.effect().standardDeviations()).isNull();
        assertThat(unknown.cost().rating()).isNull();
        assertThat(unknown.evidence().getFirst().asOf()).isNull();
        Intervention unpriced = catalogue.interventions().find("I05").orElseThrow();
        assertThat(unpriced.cost().band()).isNull();
        assertThat(unpriced.cost().text()).isNull();
        long knownMonths = catalogue.interventions().all().stream()
                .filter(item -> item.effect().monthsProgress() != null)
                .count();
        assertThat(knownMonths).isEqualTo(18);
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
    void whatIsBeingPhasedOutIsToldFromItsEvidence() {
        assertThat(catalogue.interventions().all())
                .filteredOn(Intervention::phasedOut)
                .extracting(Intervention::code)
                .containsExactly("I15");
    }

    @Test
    void anApproachOfWhichTheDatabaseIsOnlyKnownToListItIsToBeVerified() {
        assertThat(catalogue.interventions().all())
                .filteredOn(one -> one.evidence().stream()
                        .anyMatch(entry -> entry.scale().equals("NJi") && "vermeld".equals(entry.level())))
                .isNotEmpty()
                .allMatch(Intervention::toVerify);
    }

    @Test
    void aRecognitionThatMayHaveExpiredIsComputedAndNowhereWrittenDown() {
        assertThat(catalogue.interventions().all()).allSatisfy(one -> {
            assertThat(one.warnings()).as(one.code()).noneMatch(text -> text.contains("erkenning"));
            assertThat(one.warnings()).as(one.code()).noneMatch(text -> text.contains("verlopen"));
            assertThat(one.evidence())
                    .as(one.code())
                    .noneMatch(entry -> entry.note() != null && entry.note().contains("verlopen"));
        });
        LocalDate day = LocalDate.of(2026, 11, 29);
        assertThat(catalogue.interventions().all())
                .filteredOn(one -> catalogue.recognitionPossiblyExpired(one, day))
                .extracting(Intervention::code)
                .containsExactly("I01", "I02", "I03", "I04", "I26", "I57");
    }

    @Test
    void theNumberOfAnEffectRestsOnTheNewestRatingOfItsScale() {
        assertThat(catalogue.interventions().all())
                .filteredOn(Intervention::tooThinForANumber)
                .extracting(Intervention::code)
                .containsExactly("I31");
    }

    @Test
    void onlyABandOfWhichAnAmountWasReadHasOne() {
        assertThat(Stream.of(CostBand.values())).allSatisfy(band -> {
            var meaning = catalogue.evidence().costBand(band).orElseThrow();
            assertThat(meaning.upToEuro() != null).as(band.name()).isEqualTo(!meaning.toVerify());
        });
        assertThat(catalogue
                        .evidence()
                        .costBand(CostBand.VERY_LOW)
                        .orElseThrow()
                        .upToEuro())
                .isEqualTo(92);
    }

    @Test
    void aYoungPersonIsAskedInformallyAndNobodyInMixedForms() {
        var module = catalogue.interviewGuide().modules().stream()
                .filter(one -> one.code().equals("MOJ"))
                .findFirst()
                .orElseThrow();
        assertThat(module.questions()).noneMatch(question -> question.text().contains(" of j"));
        assertThat(catalogue.interviewGuide().question("MOJ-4").orElseThrow().informal())
                .isEqualTo("Wie vertrouwde je?");
    }

    @Test
    void theDefaultSetsBeginWithWhatAFileCanFill() {
        assertThat(catalogue.indicators().defaultsFor("0-6"))
                .extracting(CatalogueIndicator::code)
                .startsWith("K01", "K06", "K07");
        assertThat(catalogue.indicators().defaultsFor("0-12"))
                .extracting(CatalogueIndicator::code)
                .startsWith("K01", "K03", "K04", "K06", "K32", "K33", "K34", "K37");
        assertThat(catalogue.indicators().defaultsFor("0-18"))
                .extracting(CatalogueIndicator::code)
                .startsWith("K01", "K04", "K06", "K32", "K33", "K34", "K46");
    }

    @Test
    void theChecksLearnWhichInterventionsHaveDatedEvidenceAndAValidRecognition() {
        InterventionFacts facts = catalogue.interventionFacts(LocalDate.of(2026, 9, 1));
        assertThat(facts.hasDatedEvidence("I01")).isTrue();
        assertThat(facts.recognised("I01")).isTrue();
        assertThat(facts.hasDatedEvidence("I02")).isTrue();
        assertThat(facts.recognised("I02")).isFalse();
        assertThat(facts.hasDatedEvidence("I58")).isFalse();
        assertThat(facts.hasDatedEvidence("I12"))
                .as("listed with a date, at an unknown level")
                .isFalse();
        assertThat(facts.recognised("I99")).isFalse();
    }

    @Test
    void everyConstantOfTheCatalogueHasItsWord() {
        Texts texts = Texts.load();
        assertThat(texts.name("catalogue", Recognition.POSSIBLY_EXPIRED)).isEqualTo("erkenning mogelijk verlopen");
        Stream.of(Recognition.values(), LocalInfluence.values(), CostBand.values(), AreaLevel.values())
                .flatMap(Stream::of)
                .forEach(word -> assertThat(texts.name("catalogue", word)).isNotBlank());
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
        assertThat(catalogue.planTemplate().chapter("12").orElseThrow().title()).isEqualTo("Financiën");
        assertThat(catalogue.planTemplate().chapter("C")).isPresent();
        assertThat(catalogue.stepGuide().meeting("BIJ2").orElseThrow().step()).isEqualTo(4);
        assertThat(catalogue.stepGuide().duration(2).orElseThrow().weeks()).isEqualTo(104);
        assertThat(catalogue.stepGuide().duration(3)).isEmpty();
        assertThat(catalogue.glossary().term("Speerpunt").orElseThrow().identifier())
                .isEqualTo("PolicyPriority");
        assertThat(catalogue.glossary().identifier("Quote").orElseThrow().section())
                .isEqualTo("Interviews (stap 2)");
        assertThat(catalogue.indicators().inTheme("voorschool"))
                .extracting(CatalogueIndicator::code)
                .startsWith("K25")
                .endsWith("W20");
    }
}
