package nl.wed.workbench.ui.figures;

import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.basis.BasisViewModel;
import nl.wed.workbench.ui.figures.detail.FigureDetailViewModel;
import nl.wed.workbench.ui.figures.detail.InterpretationViewModel;
import nl.wed.workbench.ui.figures.importing.DataSetsViewModel;
import nl.wed.workbench.ui.figures.importing.ImportViewModel;
import nl.wed.workbench.ui.figures.importing.Intake;
import nl.wed.workbench.ui.figures.kit.FigureJumps;
import nl.wed.workbench.ui.figures.kit.LiveFigures;
import nl.wed.workbench.ui.figures.kit.Part;
import nl.wed.workbench.ui.figures.kit.Themes;
import nl.wed.workbench.ui.figures.peers.PeersViewModel;
import nl.wed.workbench.ui.figures.profile.ProfileViewModel;
import nl.wed.workbench.ui.figures.revision.RevisionViewModel;
import nl.wed.workbench.ui.kit.Background;
import nl.wed.workbench.ui.observing.CurrentFigures;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.workspace.Workspace;

/// Step 1 as a whole: its parts, which of them is shown, and the jumps between them.
public final class FiguresViewModel implements FigureJumps {
    private final ProjectProperty project;
    private final Background background;
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.PROFILE);
    private final ProfileViewModel profile;
    private final PeersViewModel peers;
    private final FigureDetailViewModel detail;
    private final InterpretationViewModel reading;
    private final RevisionViewModel revision;
    private final ChoosingViewModel choosing;
    private final ImportViewModel importing;
    private final DataSetsViewModel dataSets;
    private final MessagesViewModel messages;
    private final RequestsViewModel requests;
    private final BasisViewModel basis;

    /// Step 1 of an open trajectory; `intake` is what getting figures in needs.
    public FiguresViewModel(
            Workspace workspace,
            ProjectProperty project,
            CurrentFigures current,
            Catalogue catalogue,
            Background background,
            Texts texts,
            Intake intake) {
        this.project = project;
        this.background = background;
        basis = new BasisViewModel(
                workspace, project, texts, () -> current.now().book());
        var figures = new LiveFigures(project, current, catalogue);
        var themes = new Themes(catalogue.indicators());
        var clock = intake.clock();
        profile = new ProfileViewModel(figures, project, themes, texts, clock);
        peers = new PeersViewModel(workspace, project, figures, catalogue, texts);
        detail = new FigureDetailViewModel(workspace, project, figures, catalogue, profile.selected(), texts);
        reading = new InterpretationViewModel(workspace, project, profile.selected(), texts, clock);
        revision = new RevisionViewModel(workspace, project, figures, profile.selected(), texts, clock);
        choosing = new ChoosingViewModel(workspace, project, figures, catalogue, texts);
        importing = new ImportViewModel(workspace, current, catalogue, background, texts, intake);
        dataSets = new DataSetsViewModel(workspace, project, texts);
        messages = new MessagesViewModel(workspace, project, figures, texts);
        requests = new RequestsViewModel(project, figures, catalogue.indicators(), texts);
    }

    /// What changed under readings and key messages.
    public BasisViewModel basis() {
        return basis;
    }

    /// The part that is shown.
    public ObjectProperty<Part> part() {
        return part;
    }

    public ProjectProperty project() {
        return project;
    }

    /// What runs beside the window.
    public Background background() {
        return background;
    }

    public ProfileViewModel profile() {
        return profile;
    }

    public PeersViewModel peers() {
        return peers;
    }

    public FigureDetailViewModel detail() {
        return detail;
    }

    public InterpretationViewModel reading() {
        return reading;
    }

    public RevisionViewModel revision() {
        return revision;
    }

    public ChoosingViewModel choosing() {
        return choosing;
    }

    public ImportViewModel importing() {
        return importing;
    }

    public DataSetsViewModel dataSets() {
        return dataSets;
    }

    public MessagesViewModel messages() {
        return messages;
    }

    public RequestsViewModel requests() {
        return requests;
    }

    @Override
    public void show(Part wanted) {
        part.set(wanted);
    }

    @Override
    public void openFigure(UUID indicator) {
        part.set(Part.PROFILE);
        profile.managing().set(false);
        profile.selected()
                .set(project.get().find(FigureRecords.INDICATOR, indicator).map(_ -> indicator));
    }

    @Override
    public void openDefinition(UUID indicator) {
        openFigure(indicator);
        detail.askForDefinition();
    }

    @Override
    public void closeDetail() {
        profile.selected().set(Optional.empty());
    }

    @Override
    public void openMessage(UUID message) {
        part.set(Part.MESSAGES);
        messages.editor().select(message);
    }

    @Override
    public void messageFromDetail() {
        detail.addMessage().ifPresent(this::openMessage);
    }
}
