package nl.wed.workbench.ui.causes;

import java.util.Optional;
import java.util.stream.Stream;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.causes.Evidence;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.meetings.MeetingViewModel;
import nl.wed.workbench.ui.observing.Checks;
import nl.wed.workbench.ui.observing.CurrentFigures;
import nl.wed.workbench.ui.observing.Parts;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.workspace.Workspace;

/// The parts of step 4.
public final class CausesViewModel {
    private static final String MEETING = "BIJ2";

    static final String OUTLINE = "outline";
    static final String VOTES = "votes";
    static final String PRIORITIES = "priorities";
    static final String REFLECTION = "reflection";

    private final Parts parts;
    private final OutlineViewModel outline;
    private final EvidenceViewModel evidence;
    private final VotesViewModel votes;
    private final PriorityViewModel priorities;
    private final MeetingViewModel meeting;
    private final Workspace workspace;

    /// Step 4 of that trajectory.
    public CausesViewModel(
            Workspace workspace,
            ProjectProperty project,
            Checks checks,
            CurrentFigures figures,
            Catalogue catalogue,
            Texts texts) {
        this.workspace = workspace;
        parts = new Parts(project);
        var talk = parts.of(OUTLINE);
        var chosen = parts.of(PRIORITIES);
        outline = new OutlineViewModel(workspace, talk, catalogue, texts);
        evidence = new EvidenceViewModel(workspace, talk, figures, catalogue, texts, outline.selected());
        votes = new VotesViewModel(workspace, parts.of(VOTES), texts);
        priorities = new PriorityViewModel(workspace, chosen, checks.in(chosen), texts);
        meeting = new MeetingViewModel(workspace, parts.of(REFLECTION), catalogue, texts, MEETING);
    }

    /// The parts, by the names of their tabs.
    Parts parts() {
        return parts;
    }

    /// Problems and causes.
    public OutlineViewModel outline() {
        return outline;
    }

    /// The evidence under the selected one.
    public EvidenceViewModel evidence() {
        return evidence;
    }

    /// The votes.
    public VotesViewModel votes() {
        return votes;
    }

    /// The choice of priorities.
    public PriorityViewModel priorities() {
        return priorities;
    }

    /// The second meeting.
    public MeetingViewModel meeting() {
        return meeting;
    }

    /// The problem or cause that a piece of evidence stands under.
    Optional<Ref> subject(Ref evidence) {
        var project = workspace.project();
        return project.find(CauseRecords.EVIDENCE, evidence.id())
                .map(Evidence::subject)
                .flatMap(id -> Stream.of(CauseRecords.PROBLEM, CauseRecords.CAUSE)
                        .map(type -> new Ref(type, id))
                        .filter(ref -> project.find(ref).isPresent())
                        .findFirst());
    }
}
