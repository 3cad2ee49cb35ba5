package nl.wed.workbench.ui.knowledge;

import java.time.LocalDate;
import java.util.Optional;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.catalogue.InfrastructureScan;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.knowledge.InfrastructureScore;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.domain.knowledge.SessionIntervention;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.meetings.MeetingViewModel;
import nl.wed.workbench.ui.observing.Parts;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.workspace.Workspace;

/// The four parts of step 3.
public final class KnowledgeViewModel {
    private static final String MEETING = "BIJ1";

    static final String CATALOGUE = "catalogue";
    static final String OFFERS = "offers";
    static final String INFRASTRUCTURE = "infrastructure";
    static final String SESSION = "meeting";

    private final Parts parts;
    private final Catalogue catalogue;
    private final CatalogueViewModel interventions;
    private final OffersViewModel offers;
    private final InfrastructureViewModel infrastructure;
    private final MeetingViewModel meeting;
    private final Workspace workspace;

    /// Step 3 of that trajectory; recognitions are judged on that day.
    public KnowledgeViewModel(
            Workspace workspace, ProjectProperty project, Catalogue catalogue, Texts texts, LocalDate today) {
        this.workspace = workspace;
        this.catalogue = catalogue;
        parts = new Parts(project);
        interventions = new CatalogueViewModel(workspace, parts.of(CATALOGUE), catalogue, texts, today);
        offers = new OffersViewModel(workspace, parts.of(OFFERS), catalogue, texts, interventions.gauges());
        infrastructure =
                new InfrastructureViewModel(workspace, parts.of(INFRASTRUCTURE), catalogue.infrastructure(), texts);
        meeting = new MeetingViewModel(workspace, parts.of(SESSION), catalogue, texts, MEETING);
    }

    /// The parts, by the names of their tabs.
    Parts parts() {
        return parts;
    }

    /// The catalogue of approaches.
    public CatalogueViewModel interventions() {
        return interventions;
    }

    /// What is offered locally.
    public OffersViewModel offers() {
        return offers;
    }

    /// The scan of the local educational infrastructure.
    public InfrastructureViewModel infrastructure() {
        return infrastructure;
    }

    /// The first meeting.
    public MeetingViewModel meeting() {
        return meeting;
    }

    InfrastructureScan scan() {
        return catalogue.infrastructure();
    }

    /// The approach behind a record of the session.
    Optional<String> intervention(Ref ref) {
        return workspace
                .project()
                .find(KnowledgeRecords.SESSION_INTERVENTION, ref.id())
                .map(SessionIntervention::intervention);
    }

    /// The element behind a score of the scan.
    Optional<String> element(Ref ref) {
        return workspace
                .project()
                .find(KnowledgeRecords.INFRASTRUCTURE_SCORE, ref.id())
                .map(InfrastructureScore::element);
    }
}
