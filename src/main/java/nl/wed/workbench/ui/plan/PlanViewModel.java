package nl.wed.workbench.ui.plan;

import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.report.PlanExport;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.observing.Checks;
import nl.wed.workbench.ui.observing.CurrentFigures;
import nl.wed.workbench.ui.observing.Parts;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.workspace.Workspace;

/// The parts of step 6 over one open trajectory.
public final class PlanViewModel {
    private final PlanFacts facts;
    static final String PRIORITIES = "plan-priorities";
    static final String MEASURES = "plan-measures";
    static final String BUDGET = "plan-budget";
    static final String FOLLOW_UP = "plan-followup";
    static final String SUPPORT = "plan-support";
    static final String CHAPTERS = "plan-chapters";
    static final String EXPORT = "plan-export";

    private final Parts parts;
    private final Checks checks;
    private final PrioritiesViewModel priorities;
    private final MeasuresViewModel measures;
    private final BudgetViewModel budget;
    private final FollowUpViewModel followUp;
    private final ChaptersViewModel chapters;
    private final ExportViewModel export;

    /// The parts over that workspace; documents are written by `exporter`.
    public PlanViewModel(
            Workspace workspace,
            ProjectProperty project,
            Checks checks,
            CurrentFigures figures,
            Catalogue catalogue,
            Texts texts,
            PlanExport exporter) {
        this.checks = checks;
        parts = new Parts(project);
        facts = new PlanFacts(workspace, project, figures, catalogue, texts);
        priorities = new PrioritiesViewModel(in(PRIORITIES));
        measures = new MeasuresViewModel(in(MEASURES));
        budget = new BudgetViewModel(in(BUDGET));
        followUp = new FollowUpViewModel(in(FOLLOW_UP));
        chapters = new ChaptersViewModel(in(CHAPTERS));
        export = new ExportViewModel(in(EXPORT), checks.in(parts.of(EXPORT)), exporter);
    }

    private PlanFacts in(String part) {
        return facts.in(parts.of(part));
    }

    /// The parts, by the names of their tabs; support is a part of the follow-up.
    Parts parts() {
        return parts;
    }

    PlanFacts facts() {
        return facts;
    }

    /// What is open in the trajectory.
    public Checks checks() {
        return checks;
    }

    /// Priorities and goals.
    public PrioritiesViewModel priorities() {
        return priorities;
    }

    /// Measures and activities.
    public MeasuresViewModel measures() {
        return measures;
    }

    /// Budget and funding.
    public BudgetViewModel budget() {
        return budget;
    }

    /// Monitoring, risks and support.
    public FollowUpViewModel followUp() {
        return followUp;
    }

    /// Chapters and sections.
    public ChaptersViewModel chapters() {
        return chapters;
    }

    /// The export.
    public ExportViewModel export() {
        return export;
    }
}
