package nl.wed.workbench.ui.shell;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.files.Opener;
import nl.wed.workbench.settings.SettingsFile;
import nl.wed.workbench.ui.appraisal.AppraisalView;
import nl.wed.workbench.ui.appraisal.AppraisalViewModel;
import nl.wed.workbench.ui.backups.BackupsScreen;
import nl.wed.workbench.ui.causes.CausesView;
import nl.wed.workbench.ui.causes.CausesViewModel;
import nl.wed.workbench.ui.chain.ChainView;
import nl.wed.workbench.ui.chain.ChainViewModel;
import nl.wed.workbench.ui.chain.GapListView;
import nl.wed.workbench.ui.chain.GapListViewModel;
import nl.wed.workbench.ui.chain.QualityView;
import nl.wed.workbench.ui.chain.QualityViewModel;
import nl.wed.workbench.ui.figures.FiguresView;
import nl.wed.workbench.ui.figures.FiguresViewModel;
import nl.wed.workbench.ui.figures.book.FigureBookMenu;
import nl.wed.workbench.ui.figures.book.FigureBookViewModel;
import nl.wed.workbench.ui.interviews.InterviewsView;
import nl.wed.workbench.ui.interviews.InterviewsViewModel;
import nl.wed.workbench.ui.knowledge.KnowledgeView;
import nl.wed.workbench.ui.knowledge.KnowledgeViewModel;
import nl.wed.workbench.ui.navigation.Screen;
import nl.wed.workbench.ui.navigation.ScreenView;
import nl.wed.workbench.ui.observing.Checks;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.ui.overview.OverviewView;
import nl.wed.workbench.ui.overview.OverviewViewModel;
import nl.wed.workbench.ui.plan.PlanView;
import nl.wed.workbench.ui.plan.PlanViewModel;
import nl.wed.workbench.ui.privacy.PrivacyGate;
import nl.wed.workbench.ui.privacy.PrivacyView;
import nl.wed.workbench.ui.privacy.PrivacyViewModel;
import nl.wed.workbench.ui.sources.SourcesView;
import nl.wed.workbench.ui.sources.SourcesViewModel;
import nl.wed.workbench.ui.vault.VaultActs;
import nl.wed.workbench.ui.vault.VaultBar;
import nl.wed.workbench.ui.vault.VaultViewModel;
import nl.wed.workbench.ui.versions.Glance;
import nl.wed.workbench.ui.versions.LookingVersions;
import nl.wed.workbench.ui.versions.VersionsScreen;
import nl.wed.workbench.workspace.Workspace;

/// Makes each screen of an open trajectory when it is first shown, and keeps it. This is the one
/// place where a screen is put together.
public final class Screens {
    private final Services services;
    private final OpenTrajectory open;
    private final PrivacyGate gate;
    private final VaultActs vault;
    private final Consumer<Glance> look;
    private final Map<Screen, Made> views = new EnumMap<>(Screen.class);

    /// What a screen follows: it stands still while another one is shown.
    private record Part(ProjectProperty project, Checks checks) {}

    private record Made(Part part, ScreenView view) {}

    /// The screens of that trajectory; `look` shows another state of it in the whole window.
    public Screens(Services services, OpenTrajectory open, Consumer<Glance> look) {
        this.services = services;
        this.open = open;
        this.look = look;
        gate = gate(open.workspace());
        var model = new VaultViewModel(open.workspace().vault(), services.background(), services.texts());
        var settings = services.sending().settings();
        model.keepMinutes(settings.get().idleMinutes(), minutes -> remember(settings, minutes));
        vault = new VaultActs(model, services.dialogs(), services.texts(), this::title);
        gate.onLocked(vault::unlock);
    }

    /// What everything passes that leaves the window.
    PrivacyGate gate() {
        return gate;
    }

    /// What can be done with the vault.
    VaultActs vault() {
        return vault;
    }

    private static void remember(SettingsFile settings, int minutes) {
        try {
            settings.change(now -> now.withIdleMinutes(minutes));
        } catch (IOException e) {
            System.getLogger(Screens.class.getName()).log(System.Logger.Level.WARNING, "settings not written", e);
        }
    }

    private String title() {
        var trajectory = TrajectoryRecords.trajectoryOf(open.workspace().project());
        return services.texts().get("shell.title", trajectory.municipalityName(), trajectory.scope());
    }

    /// The view of a screen, the same every time.
    public ScreenView view(Screen screen) {
        return views.computeIfAbsent(screen, this::made).view();
    }

    private Made made(Screen screen) {
        var project = open.project().part();
        var part = new Part(project, open.checks().in(project));
        return new Made(part, make(screen, part));
    }

    /// The view of the screen that is shown from now on: it catches up with what was edited, and the others stand
    /// still.
    public ScreenView show(Screen screen) {
        var shown = views.computeIfAbsent(screen, this::made);
        views.forEach((one, made) -> {
            if (one != screen) {
                made.part().project().inSight(false);
            }
        });
        shown.part().project().inSight(true);
        return shown.view();
    }

    /// Lets go of a screen, so that it is made anew.
    public void forget(Screen screen) {
        var gone = views.remove(screen);
        if (gone != null) {
            open.project().forget(gone.part().project());
        }
    }

    private PrivacyGate gate(Workspace workspace) {
        return new PrivacyGate(workspace, services.dialogs(), services.background(), services.texts(), open.location());
    }

    private ScreenView make(Screen screen, Part part) {
        return switch (screen) {
            case OVERVIEW -> overview(part);
            case FIGURES -> figures(part);
            case INTERVIEWS -> interviews(part);
            case KNOWLEDGE -> knowledge(part);
            case CAUSES -> causes(part);
            case APPRAISAL -> appraisal(part);
            case PLAN -> plan(part);
            case CHAIN -> chain(part);
            case QUALITY -> quality(part);
            case PRIVACY -> privacy(part);
            case SOURCES -> sources(part);
            case VERSIONS -> versions(part);
            case BACKUPS -> backups(part);
        };
    }

    private ScreenView overview(Part part) {
        var texts = services.texts();
        var model = new OverviewViewModel(
                open.workspace(),
                part.project(),
                part.checks(),
                texts,
                services.sending().clock());
        return new OverviewView(model, services.catalogue().parties(), services.dialogs(), texts, open.location());
    }

    private ScreenView figures(Part part) {
        var model = new FiguresViewModel(
                open.workspace(),
                part.project(),
                open.figures(),
                services.catalogue(),
                services.background(),
                services.texts(),
                services.intake());
        var book = new FigureBookViewModel(open.workspace(), part.project(), services.documents(), services.texts());
        return new FiguresView(
                model,
                new FigureBookMenu(book, services.dialogs(), services.background(), gate, Opener::open),
                services.catalogue().sources(),
                services.texts(),
                services.dialogs(),
                gate,
                open.location());
    }

    private ScreenView interviews(Part part) {
        var texts = services.texts();
        var model = new InterviewsViewModel(
                open.workspace(), part.project(), services.catalogue(), texts, services.background());
        return new InterviewsView(model, texts, services.dialogs(), services.background(), vault, open.location());
    }

    private ScreenView knowledge(Part part) {
        var texts = services.texts();
        var model = new KnowledgeViewModel(
                open.workspace(), part.project(), services.catalogue(), texts, LocalDate.now(ZoneId.systemDefault()));
        return new KnowledgeView(model, texts, services.dialogs(), open.location());
    }

    private ScreenView causes(Part part) {
        var texts = services.texts();
        var model = new CausesViewModel(
                open.workspace(), part.project(), part.checks(), open.figures(), services.catalogue(), texts);
        return new CausesView(model, texts, services.dialogs(), open.location());
    }

    private ScreenView appraisal(Part part) {
        var model = new AppraisalViewModel(
                open.workspace(), part.project(), part.checks(), services.catalogue(), services.texts());
        return new AppraisalView(model, services.dialogs(), services.texts(), open.location());
    }

    private ScreenView plan(Part part) {
        var model = new PlanViewModel(
                open.workspace(),
                part.project(),
                part.checks(),
                open.figures(),
                services.catalogue(),
                services.texts(),
                services.documents());
        return new PlanView(model, services.dialogs(), services.background(), gate, open.location(), Opener::open);
    }

    private ScreenView chain(Part part) {
        var texts = services.texts();
        var gaps = new GapListView(new GapListViewModel(part.checks()), texts, open.location());
        return new ChainView(new ChainViewModel(part.project(), texts), gaps, texts, open.location());
    }

    private ScreenView quality(Part part) {
        var standard = services.catalogue().qualityStandard();
        return new QualityView(
                new QualityViewModel(part.project(), part.checks(), standard), services.texts(), open.location());
    }

    private ScreenView privacy(Part part) {
        var model = new PrivacyViewModel(
                open.workspace(),
                part.project(),
                gate,
                services.background(),
                services.texts(),
                Clock.systemDefaultZone());
        vault.model().state().addListener((_, _, _) -> model.again());
        return new PrivacyView(model, services.dialogs(), services.texts(), open.location())
                .under(new VaultBar(vault, services.texts()));
    }

    private ScreenView versions(Part part) {
        var texts = services.texts();
        if (open.workspace().readOnly()) {
            return new LookingVersions(texts);
        }
        var screen = new VersionsScreen(
                texts,
                services.dialogs(),
                services.background(),
                services.documents(),
                services.sending(),
                workspace -> workspace.equals(open.workspace()) ? gate : gate(workspace),
                look);
        return screen.of(open.workspace(), part.project());
    }

    private ScreenView backups(Part part) {
        var texts = services.texts();
        if (open.workspace().readOnly()) {
            return new LookingVersions(texts.get("backups.title"), texts.get("backups.lookingThere"));
        }
        var sending = services.sending();
        var zone = sending.clock().getZone();
        return new BackupsScreen(texts, services.dialogs(), services.background(), sending.settings(), zone, gate, look)
                .of(open.workspace(), part.project());
    }

    private ScreenView sources(Part part) {
        var model = new SourcesViewModel(open.workspace(), part.project(), services.catalogue(), services.texts());
        return new SourcesView(model, services.dialogs(), services.texts(), open.location());
    }
}
