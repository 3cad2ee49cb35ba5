package nl.wed.workbench.ui.appraisal;

import java.time.Clock;
import java.time.LocalDate;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.observing.Checks;
import nl.wed.workbench.ui.observing.Parts;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.ui.renewal.RenewalViewModel;
import nl.wed.workbench.workspace.Workspace;

/// The parts of step 5 over one open trajectory.
public final class AppraisalViewModel {
    static final String OPTIONS = "appraisal-options";
    static final String CRITERIA = "appraisal-criteria";
    static final String SCORES = "appraisal-scores";
    static final String OUTCOME = "appraisal-outcome";
    static final String DECISIONS = "appraisal-decisions";

    private final Parts parts;
    private final ProjectProperty project;
    private final Checks checks;
    private final OptionsViewModel options;
    private final CriteriaViewModel criteria;
    private final ScoresViewModel scores;
    private final OutcomeViewModel outcome;
    private final DecisionsViewModel decisions;

    /// The parts over that workspace; evidence is dated against today.
    public AppraisalViewModel(
            Workspace workspace, ProjectProperty project, Checks checks, Catalogue catalogue, Texts texts) {
        this.project = project;
        parts = new Parts(project);
        this.checks = checks;
        var today = LocalDate.now(Clock.systemDefaultZone());
        var evidence = new EvidenceWords(catalogue, texts, today);
        var renewal = new RenewalViewModel(workspace, catalogue, texts);
        options = new OptionsViewModel(workspace, parts.of(OPTIONS), evidence, renewal, texts);
        criteria = new CriteriaViewModel(workspace, parts.of(CRITERIA), renewal, texts);
        scores = new ScoresViewModel(workspace, parts.of(SCORES), evidence, texts);
        outcome = new OutcomeViewModel(workspace, parts.of(OUTCOME), texts);
        decisions = new DecisionsViewModel(workspace, parts.of(DECISIONS), checks.in(parts.of(DECISIONS)), evidence);
    }

    /// The parts, by the names of their tabs.
    Parts parts() {
        return parts;
    }

    /// The trajectory.
    public ProjectProperty project() {
        return project;
    }

    /// What is open in it.
    public Checks checks() {
        return checks;
    }

    /// The options per cause.
    public OptionsViewModel options() {
        return options;
    }

    /// The criteria and weights.
    public CriteriaViewModel criteria() {
        return criteria;
    }

    /// The scores.
    public ScoresViewModel scores() {
        return scores;
    }

    /// The ranking.
    public OutcomeViewModel outcome() {
        return outcome;
    }

    /// The decisions.
    public DecisionsViewModel decisions() {
        return decisions;
    }
}
