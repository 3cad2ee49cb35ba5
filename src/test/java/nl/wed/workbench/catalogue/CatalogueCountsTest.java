package nl.wed.workbench.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wed.workbench.catalogue.Bibliography.Source;
import nl.wed.workbench.catalogue.CriteriaSet.CatalogueCriterion;
import nl.wed.workbench.catalogue.EvidenceScales.EvidenceEntry;
import nl.wed.workbench.catalogue.Indicators.CatalogueIndicator;
import nl.wed.workbench.catalogue.Interventions.Intervention;
import nl.wed.workbench.catalogue.InterviewGuide.InterviewQuestion;
import nl.wed.workbench.catalogue.InterviewGuide.InterviewSection;
import nl.wed.workbench.catalogue.StepGuide.MeetingScript;
import nl.wed.workbench.catalogue.StepGuide.ScriptItem;
import nl.wed.workbench.domain.VerificationStatus;
import org.junit.jupiter.api.Test;

class CatalogueCountsTest {
    private final Catalogue catalogue = Catalogue.load();

    @Test
    void theSourcesKeepTheirStatusAndTheContextFiguresAddTwo() {
        List<Source> content = catalogue.sources().all().stream()
                .filter(source -> !source.id().startsWith("cbs-84799ned"))
                .filter(source -> !source.id().startsWith("cbs-03759ned"))
                .toList();
        assertThat(content).hasSize(211);
        assertThat(read(content)).isEqualTo(201);
        assertThat(catalogue.sources().all()).hasSize(213);
    }

    @Test
    void causesInterventionsAndIndicatorsAreAllThereWithTheirStatus() {
        assertThat(catalogue.causes().groups()).hasSize(10);
        assertThat(catalogue.causes().all()).hasSize(35);
        assertThat(read(catalogue.causes().all())).isEqualTo(33);
        List<Intervention> interventions = catalogue.interventions().all();
        assertThat(interventions).hasSize(60);
        assertThat(read(interventions)).isEqualTo(46);
        List<EvidenceEntry> evidence =
                interventions.stream().flatMap(item -> item.evidence().stream()).toList();
        assertThat(evidence).hasSize(106);
        assertThat(read(evidence)).isEqualTo(100);
        List<CatalogueIndicator> indicators = catalogue.indicators().all().stream()
                .filter(indicator -> indicator.code().startsWith("K"))
                .toList();
        assertThat(indicators).hasSize(60);
        assertThat(read(indicators)).isEqualTo(45);
        assertThat(catalogue.indicators().context()).hasSize(24);
        assertThat(catalogue.indicators().themes()).hasSize(8);
    }

    @Test
    void effectCostAndConditionsHaveAStatusOfTheirOwn() {
        List<Intervention> interventions = catalogue.interventions().all();
        assertThat(read(interventions.stream().map(Intervention::effect).toList()))
                .isEqualTo(46);
        assertThat(read(interventions.stream().map(Intervention::cost).toList()))
                .isEqualTo(22);
        assertThat(interventions)
                .filteredOn(one -> one.conditionsStatus() == VerificationStatus.READ)
                .hasSize(5);
    }

    @Test
    void oneFileSaysWhichVersionTheContentIs() {
        assertThat(catalogue.contentVersion()).isEqualTo(new ContentVersion("1.1", "1.0"));
        assertThat(catalogue.previous().causes()).hasSize(10);
        assertThat(catalogue.previous().indicators()).hasSize(31);
        assertThat(catalogue.previous().interventions()).hasSize(48);
        assertThat(catalogue.previous().criteria()).hasSize(3);
    }

    @Test
    void phasesScopesAndDefaultSetsAreAllThere() {
        assertThat(catalogue.ageRanges().phases()).hasSize(6);
        assertThat(catalogue.ageRanges().scopes()).hasSize(3);
        assertThat(catalogue.indicators().defaultsFor("0-6")).hasSize(18);
        assertThat(catalogue.indicators().defaultsFor("0-12")).hasSize(19);
        assertThat(catalogue.indicators().defaultsFor("0-18")).hasSize(20);
    }

    @Test
    void evidencePartiesAndInterviewsAreAllThere() {
        assertThat(catalogue.evidence().scales()).hasSize(6);
        assertThat(catalogue.evidence().rules()).hasSize(13);
        assertThat(catalogue.evidence().lessons()).hasSize(6);
        Parties parties = catalogue.parties();
        assertThat(parties.groups()).hasSize(12);
        assertThat(parties.groups().stream().flatMap(group -> group.keyFigureRoles().stream()))
                .hasSize(36);
        assertThat(parties.coverageRules()).hasSize(5);
        InterviewGuide guide = catalogue.interviewGuide();
        assertThat(guide.totalMinutes()).isEqualTo(60);
        assertThat(guide.sections()).hasSize(7);
        List<InterviewQuestion> questions = guide.sections().stream()
                .flatMap(section -> section.questions().stream())
                .toList();
        assertThat(questions).hasSize(23);
        assertThat(questions.stream().filter(InterviewQuestion::required)).hasSize(6);
        assertThat(guide.modules()).hasSize(6);
        assertThat(guide.modules().stream().flatMap(module -> module.questions().stream()))
                .hasSize(28);
        assertThat(catalogue.codeTree().themes()).hasSize(41);
        assertThat(catalogue.codeTree().attributes()).hasSize(9);
    }

    @Test
    void appraisalQualityAndInfrastructureAreAllThere() {
        assertThat(catalogue.criteria().criteria()).hasSize(12);
        assertThat(catalogue.criteria().criteria().stream()
                        .mapToInt(CatalogueCriterion::defaultWeight)
                        .sum())
                .isEqualTo(100);
        assertThat(catalogue.criteria().decisions()).hasSize(5);
        assertThat(catalogue.qualityStandard().checks()).hasSize(22);
        assertThat(catalogue.qualityStandard().groups()).hasSize(6);
        assertThat(catalogue.infrastructure().elements()).hasSize(13);
    }

    @Test
    void plansStepsPrivacyAndGlossaryAreAllThere() {
        PlanTemplate plans = catalogue.planTemplate();
        assertThat(plans.policyPlan().chapters()).hasSize(15);
        assertThat(plans.policyPlan().appendices()).hasSize(5);
        assertThat(plans.implementationPlan().sections()).hasSize(10);
        StepGuide guide = catalogue.stepGuide();
        assertThat(guide.steps()).hasSize(6);
        assertThat(guide.meetings()).hasSize(3);
        assertThat(guide.meetings().stream().flatMap(meeting -> meeting.agenda().stream()))
                .hasSize(27);
        PrivacyRules privacy = catalogue.privacyRules();
        assertThat(privacy.suppression().rulesBySource()).hasSize(6);
        assertThat(privacy.suppression().productDefaults()).hasSize(3);
        assertThat(privacy.suppression().productRules()).hasSize(8);
        assertThat(privacy.interviews()).hasSize(14);
        assertThat(privacy.retention()).hasSize(3);
        assertThat(privacy.traceabilityCheck().patterns()).hasSize(9);
        assertThat(catalogue.glossary().all()).hasSize(90);
    }

    @Test
    void theMinutesOfInterviewAndMeetingsAddUp() {
        int interview = catalogue.interviewGuide().sections().stream()
                .mapToInt(InterviewSection::minutes)
                .sum();
        assertThat(interview).isEqualTo(60);
        for (MeetingScript meeting : catalogue.stepGuide().meetings()) {
            assertThat(meeting.agenda().stream().mapToInt(ScriptItem::minutes).sum())
                    .as(meeting.code())
                    .isEqualTo(meeting.totalMinutes());
        }
    }

    private static long read(List<? extends Verifiable> items) {
        return items.stream()
                .filter(item -> item.status() == VerificationStatus.READ)
                .count();
    }
}
