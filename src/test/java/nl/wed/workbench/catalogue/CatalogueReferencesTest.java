package nl.wed.workbench.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wed.workbench.catalogue.AgeRanges.Phase;
import nl.wed.workbench.catalogue.Bibliography.Source;
import nl.wed.workbench.catalogue.CriteriaSet.CriterionKindLabel;
import nl.wed.workbench.catalogue.EvidenceScales.EvidenceEntry;
import nl.wed.workbench.catalogue.Interventions.Intervention;
import nl.wed.workbench.catalogue.QualityStandard.QualityGroup;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.appraisal.CriterionKind;
import org.junit.jupiter.api.Test;

class CatalogueReferencesTest {
    private final Catalogue catalogue = Catalogue.load();
    private final List<Record> everything = CatalogueWalk.everyRecordIn(catalogue);

    @Test
    void everySourceThatIsNamedExists() {
        Set<String> known =
                codes(catalogue.sources().all().stream().map(Source::id).toList());
        assertThat(known).containsAll(named("sources")).containsAll(named("source"));
        assertThat(named("sources")).hasSizeGreaterThan(50);
    }

    @Test
    void everyPhaseIsDescribedAndEveryScopeHoldsTheCrossPhase() {
        AgeRanges ranges = catalogue.ageRanges();
        assertThat(ranges.phases()).extracting(Phase::code).containsExactly(AgePhase.values());
        assertThat(ranges.scopes())
                .allSatisfy(scope -> assertThat(scope.phases()).contains(AgePhase.FX));
    }

    @Test
    void everyCauseAndGroupThatIsNamedExists() {
        Causes causes = catalogue.causes();
        assertThat(causes.all())
                .allSatisfy(cause -> assertThat(causes.group(cause.group())).isPresent());
        assertThat(named("causes"))
                .allSatisfy(code -> assertThat(causes.find(code)).isPresent());
    }

    @Test
    void everyEvidenceLevelAndEffectScaleThatIsNamedExists() {
        EvidenceScales scales = catalogue.evidence();
        for (Intervention intervention : catalogue.interventions().all()) {
            for (EvidenceEntry entry : intervention.evidence()) {
                assertThat(scales.scale(entry.scale())).as(intervention.code()).isPresent();
                assertThat(catalogue.levelLabel(entry).isPresent())
                        .as(intervention.code())
                        .isEqualTo(entry.level() != null);
            }
        }
        assertThat(named("scale"))
                .allSatisfy(code -> assertThat(scales.scale(code)).isPresent());
    }

    @Test
    void everyIndicatorThemeScopeAndMappingResolves() {
        Indicators indicators = catalogue.indicators();
        assertThat(indicators.all())
                .allSatisfy(item -> assertThat(indicators.theme(item.theme())).isPresent());
        assertThat(indicators.defaultSets().sets()).allSatisfy(set -> {
            assertThat(catalogue.ageRanges().scope(set.scope())).isPresent();
            assertThat(indicators.defaultsFor(set.scope())).hasSameSizeAs(set.indicators());
        });
        assertThat(catalogue.statisticMappings().all())
                .allSatisfy(
                        item -> assertThat(indicators.find(item.indicator())).isPresent());
    }

    @Test
    void everyCriterionKindAndRuleResolves() {
        CriteriaSet set = catalogue.criteria();
        List<CriterionKind> kinds =
                set.kinds().stream().map(CriterionKindLabel::code).toList();
        assertThat(set.criteria()).allSatisfy(item -> assertThat(kinds).contains(item.kind()));
        assertThat(named("criteria"))
                .allSatisfy(code -> assertThat(set.criterion(code)).isPresent());
        assertThat(set.criteria()).allSatisfy(item -> assertThat(item.anchors()).containsOnlyKeys(1, 3, 5));
    }

    @Test
    void everyPartyGroupLayerAndParentThemeResolves() {
        Parties parties = catalogue.parties();
        assertThat(named("layer"))
                .allSatisfy(code -> assertThat(parties.layer(code)).isPresent());
        assertThat(named("layers"))
                .allSatisfy(code -> assertThat(parties.layer(code)).isPresent());
        assertThat(named("partyGroups"))
                .allSatisfy(code -> assertThat(parties.group(code)).isPresent());
        assertThat(named("parent"))
                .allSatisfy(code -> assertThat(catalogue.codeTree().theme(code)).isPresent());
    }

    @Test
    void everyCheckHasItsGroupAndSpeaksOfTermsOfTheGlossary() {
        QualityStandard standard = catalogue.qualityStandard();
        List<String> groups = standard.groups().stream().map(QualityGroup::code).toList();
        assertThat(standard.checks()).allSatisfy(check -> assertThat(groups).contains(check.group()));
        assertThat(named("entities"))
                .allSatisfy(name ->
                        assertThat(catalogue.glossary().identifier(name)).isPresent());
    }

    /// All texts that stand in a component of this name, anywhere in the content.
    private Set<String> named(String component) {
        List<String> found = new ArrayList<>();
        for (Record item : everything) {
            for (RecordComponent part : item.getClass().getRecordComponents()) {
                if (part.getName().equals(component)) {
                    CatalogueWalk.value(part, item).ifPresent(value -> addTexts(value, found));
                }
            }
        }
        assertThat(found).as(component).isNotEmpty();
        return Set.copyOf(found);
    }

    private static void addTexts(Object value, List<String> found) {
        if (value instanceof String text) {
            found.add(text);
        } else if (value instanceof Collection<?> many) {
            many.forEach(item -> addTexts(item, found));
        }
    }

    private static Set<String> codes(List<String> codes) {
        return codes.stream().collect(Collectors.toUnmodifiableSet());
    }
}
