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
    private final Map<Screen, ScreenView> views = new EnumMap<>(Screen.class);

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
        return views.computeIfAbsent(screen, this::make);
    }

    /// Lets go of a screen, so that it is made anew.
    public void forget(Screen screen) {
        views.remove(screen);
    }

    private PrivacyGate gate(Workspace workspace) {
        return new PrivacyGate(workspace, services.dialogs(), services.background(), services.texts(), open.location());
    }

    private ScreenView make(Screen screen) {
        return switch (screen) {
            case OVERVIEW -> overview();
            case FIGURES -> figures();
            case INTERVIEWS -> interviews();
            case KNOWLEDGE -> knowledge();
            case CAUSES -> causes();
            case APPRAISAL -> appraisal();
            case PLAN -> plan();
            case CHAIN -> chain();
            case QUALITY -> quality();
            case PRIVACY -> privacy();
            case SOURCES -> sources();
            case VERSIONS -> versions();
            case BACKUPS -> backups();
        };
    }

    private ScreenView overview() {
        var texts = services.texts();
        var model = new OverviewViewModel(open.workspace(), open.project(), open.checks(), texts);
        return new OverviewView(model, services.catalogue().parties(), services.dialogs(), texts, open.location());
    }

    private ScreenView figures() {
        var model = new FiguresViewModel(
                open.workspace(),
                open.project(),
                open.figures(),
                services.catalogue(),
                services.background(),
                services.texts(),
                services.intake());
        var book = new FigureBookViewModel(open.workspace(), open.project(), services.documents(), services.texts());
        return new FiguresView(
                model,
                new FigureBookMenu(book, services.dialogs(), services.background(), gate, Opener::open),
                services.catalogue().sources(),
                services.texts(),
                services.dialogs(),
                gate,
                open.location());
    }

    private ScreenView interviews() {
        var texts = services.texts();
        var model = new InterviewsViewModel(
                open.workspace(), open.project(), services.catalogue(), texts, services.background());
        return new InterviewsView(model, texts, services.dialogs(), services.background(), vault, open.location());
    }

    private ScreenView knowledge() {
        var texts = services.texts();
        var model = new KnowledgeViewModel(
                open.workspace(), open.project(), services.catalogue(), texts, LocalDate.now(ZoneId.systemDefault()));
        return new KnowledgeView(model, texts, services.dialogs(), open.location());
    }

    private ScreenView causes() {
        var texts = services.texts();
        var model = new CausesViewModel(
                open.workspace(), open.project(), open.checks(), open.figures(), services.catalogue(), texts);
        return new CausesView(model, texts, services.dialogs(), open.location());
    }

    private ScreenView appraisal() {
        var model = new AppraisalViewModel(
                open.workspace(), open.project(), open.checks(), services.catalogue(), services.texts());
        return new AppraisalView(model, services.dialogs(), services.texts(), open.location());
    }

    private ScreenView plan() {
        var model = new PlanViewModel(
                open.workspace(),
                open.project(),
                open.checks(),
                open.figures(),
                services.catalogue(),
                services.texts(),
                services.documents());
        return new PlanView(model, services.dialogs(), services.background(), gate, open.location(), Opener::open);
    }

    private ScreenView chain() {
        var texts = services.texts();
        var gaps = new GapListView(new GapListViewModel(open.checks()), texts, open.location());
        return new ChainView(new ChainViewModel(open.project(), texts), gaps, texts, open.location());
    }

    private ScreenView quality() {
        var standard = services.catalogue().qualityStandard();
        return new QualityView(
                new QualityViewModel(open.project(), open.checks(), standard), services.texts(), open.location());
    }

    private ScreenView privacy() {
        var model = new PrivacyViewModel(
                open.workspace(),
                open.project(),
                gate,
                services.background(),
                services.texts(),
                Clock.systemDefaultZone());
        vault.model().state().addListener((_, _, _) -> model.again());
        return new PrivacyView(model, services.dialogs(), services.texts(), open.location())
                .under(new VaultBar(vault, services.texts()))
                .hiddenWhile(vault.model().presenting());
    }

    private ScreenView versions() {
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
        return screen.of(open.workspace(), open.project());
    }

    private ScreenView backups() {
        var texts = services.texts();
        if (open.workspace().readOnly()) {
            return new LookingVersions(texts);
        }
        var sending = services.sending();
        var zone = sending.clock().getZone();
        return new BackupsScreen(texts, services.dialogs(), services.background(), sending.settings(), zone, gate, look)
                .of(open.workspace(), open.project());
    }

    private ScreenView sources() {
        var model = new SourcesViewModel(open.workspace(), open.project(), services.catalogue(), services.texts());
        return new SourcesView(model, services.dialogs(), services.texts());
    }
}
