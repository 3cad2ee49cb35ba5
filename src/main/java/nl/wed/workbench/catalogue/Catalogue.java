package nl.wed.workbench.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wed.workbench.catalogue.AgeRanges.Phase;
import nl.wed.workbench.catalogue.AgeRanges.Scope;
import nl.wed.workbench.catalogue.Bibliography.Source;
import nl.wed.workbench.catalogue.CatalogueFiles.Lazy;
import nl.wed.workbench.catalogue.Causes.CatalogueCause;
import nl.wed.workbench.catalogue.Causes.CauseGroup;
import nl.wed.workbench.catalogue.CriteriaSet.CatalogueCriterion;
import nl.wed.workbench.catalogue.EvidenceScales.EvidenceEntry;
import nl.wed.workbench.catalogue.EvidenceScales.EvidenceLevel;
import nl.wed.workbench.catalogue.EvidenceScales.Recognition;
import nl.wed.workbench.catalogue.Indicators.CatalogueIndicator;
import nl.wed.workbench.catalogue.Indicators.DefaultIndicatorSets;
import nl.wed.workbench.catalogue.Indicators.IndicatorTheme;
import nl.wed.workbench.catalogue.Interventions.Intervention;
import nl.wed.workbench.catalogue.StatisticMappings.StatisticMapping;
import nl.wed.workbench.domain.chain.InterventionFacts;
import nl.wed.workbench.domain.words.Synonyms;

/// All built-in content of the program. Making one reads nothing; each part is read when it is
/// first asked for and kept. Safe to share between threads.
public final class Catalogue {
    private final CatalogueFiles files;
    private final Lazy<ContentVersion> contentVersion = file("content-version.json", ContentVersion.class);
    private final Lazy<PreviousContent> previous = new Lazy<>(this::readPrevious);
    private final Lazy<AgeRanges> ageRanges = new Lazy<>(this::readAgeRanges);
    private final Lazy<Causes> causes = new Lazy<>(this::readCauses);
    private final Lazy<Interventions> interventions = new Lazy<>(this::readInterventions);
    private final Lazy<Indicators> indicators = new Lazy<>(this::readIndicators);
    private final Lazy<StatisticMappings> statisticMappings = new Lazy<>(this::readStatisticMappings);
    private final Lazy<Bibliography> sources = new Lazy<>(this::readSources);
    private final Lazy<Glossary> glossary = new Lazy<>(this::readGlossary);
    private final Lazy<Synonyms> synonyms = new Lazy<>(this::readSynonyms);
    private final Lazy<Municipalities> municipalities = new Lazy<>(this::readMunicipalities);
    private final Lazy<EvidenceScales> evidence = file("evidence-scales.json", EvidenceScales.class);
    private final Lazy<Parties> parties = file("parties.json", Parties.class);
    private final Lazy<InterviewGuide> interviewGuide = file("interview-guide.json", InterviewGuide.class);
    private final Lazy<CodeTree> codeTree = file("code-tree.json", CodeTree.class);
    private final Lazy<CriteriaSet> criteria = file("criteria.json", CriteriaSet.class);
    private final Lazy<QualityStandard> qualityStandard = file("quality-standard.json", QualityStandard.class);
    private final Lazy<InfrastructureScan> infrastructure = file("infrastructure.json", InfrastructureScan.class);
    private final Lazy<PlanTemplate> planTemplate = file("plan-template.json", PlanTemplate.class);
    private final Lazy<StepGuide> stepGuide = file("step-guide.json", StepGuide.class);
    private final Lazy<PrivacyRules> privacyRules = file("privacy-rules.json", PrivacyRules.class);

    Catalogue(CatalogueFiles files) {
        this.files = files;
    }

    /// The built-in content; cheap, reads nothing yet.
    public static Catalogue load() {
        return new Catalogue(CatalogueFiles.ofTheProgram());
    }

    /// Which version of the content this is.
    public ContentVersion contentVersion() {
        return contentVersion.get();
    }

    /// What the version before this one said where this one says something else.
    public PreviousContent previous() {
        return previous.get();
    }

    /// The phases and scopes.
    public AgeRanges ageRanges() {
        return ageRanges.get();
    }

    /// The causes and their groups.
    public Causes causes() {
        return causes.get();
    }

    /// The interventions.
    public Interventions interventions() {
        return interventions.get();
    }

    /// The indicators, themes and default sets.
    public Indicators indicators() {
        return indicators.get();
    }

    /// Which measures of recognised tables fill which indicator.
    public StatisticMappings statisticMappings() {
        return statisticMappings.get();
    }

    /// The sources.
    public Bibliography sources() {
        return sources.get();
    }

    /// The glossary.
    public Glossary glossary() {
        return glossary.get();
    }

    /// Words that mean the same to who searches.
    public Synonyms synonyms() {
        return synonyms.get();
    }

    /// The municipalities.
    public Municipalities municipalities() {
        return municipalities.get();
    }

    /// The evidence scales with the rules for showing them.
    public EvidenceScales evidence() {
        return evidence.get();
    }

    /// The parties, the roles to interview and the coverage rules.
    public Parties parties() {
        return parties.get();
    }

    /// The interview guide with its role modules.
    public InterviewGuide interviewGuide() {
        return interviewGuide.get();
    }

    /// The codebook for interview notes.
    public CodeTree codeTree() {
        return codeTree.get();
    }

    /// The appraisal criteria, decisions and rules.
    public CriteriaSet criteria() {
        return criteria.get();
    }

    /// The quality check of the plan.
    public QualityStandard qualityStandard() {
        return qualityStandard.get();
    }

    /// The self-scan of the local educational infrastructure.
    public InfrastructureScan infrastructure() {
        return infrastructure.get();
    }

    /// The templates of both plans.
    public PlanTemplate planTemplate() {
        return planTemplate.get();
    }

    /// The guidance per step with planning and meeting scripts.
    public StepGuide stepGuide() {
        return stepGuide.get();
    }

    /// The rules on small counts and privacy.
    public PrivacyRules privacyRules() {
        return privacyRules.get();
    }

    /// The causes within a scope; cross-phase causes are always in it.
    public List<CatalogueCause> causesInScope(String scope) {
        return causes().in(ageRanges().phasesOf(scope));
    }

    /// The interventions within a scope; cross-phase ones are always in it.
    public List<Intervention> interventionsInScope(String scope) {
        return interventions().in(ageRanges().phasesOf(scope));
    }

    /// The label of an evidence level as the scale words it; empty when the level is not known.
    public Optional<String> levelLabel(EvidenceEntry entry) {
        return evidence().level(entry.scale(), entry.level()).map(EvidenceLevel::label);
    }

    /// True when a recognition of the intervention may have expired on that day.
    public boolean recognitionPossiblyExpired(Intervention intervention, LocalDate day) {
        return intervention.evidence().stream()
                .anyMatch(entry -> evidence().recognition(entry, day) == Recognition.POSSIBLY_EXPIRED);
    }

    /// What the checks on a trajectory must know of interventions on that day.
    public InterventionFacts interventionFacts(LocalDate day) {
        return new DatedFacts(this::interventions, this::evidence, this::privacyRules, this::parties, day);
    }

    /// Reads what the first screens of a trajectory ask for, so that they need not wait for it.
    public void readAhead() {
        interventions();
        evidence();
        parties();
        stepGuide();
    }

    private PreviousContent readPrevious() {
        return new PreviousContent(
                files.list("previous/causes.json", CatalogueCause.class),
                files.list("previous/indicators.json", CatalogueIndicator.class),
                files.list("previous/interventions.json", Intervention.class),
                files.list("previous/criteria.json", CatalogueCriterion.class));
    }

    private AgeRanges readAgeRanges() {
        return new AgeRanges(files.list("phases.json", Phase.class), files.list("scopes.json", Scope.class));
    }

    private Causes readCauses() {
        return new Causes(
                files.list("cause-groups.json", CauseGroup.class), files.list("causes.json", CatalogueCause.class));
    }

    private Interventions readInterventions() {
        return new Interventions(files.list("interventions.json", Intervention.class));
    }

    private StatisticMappings readStatisticMappings() {
        return new StatisticMappings(files.list("measure-mappings.json", StatisticMapping.class));
    }

    private Bibliography readSources() {
        return new Bibliography(
                files.list("sources.json", Source.class), files.list("context-sources.json", Source.class));
    }

    private Glossary readGlossary() {
        return Glossary.parse(files.lines("glossary.md"));
    }

    private Synonyms readSynonyms() {
        return new Synonyms(files.rows("synonyms.csv"));
    }

    private Municipalities readMunicipalities() {
        return Municipalities.read(files);
    }

    private Indicators readIndicators() {
        return new Indicators(
                files.list("indicator-themes.json", IndicatorTheme.class),
                files.list("indicators.json", CatalogueIndicator.class),
                files.list("context-indicators.json", CatalogueIndicator.class),
                files.object("indicator-default-sets.json", DefaultIndicatorSets.class));
    }

    private <T extends Record> Lazy<T> file(String name, Class<T> type) {
        return new Lazy<>(() -> files.object(name, type));
    }
}
