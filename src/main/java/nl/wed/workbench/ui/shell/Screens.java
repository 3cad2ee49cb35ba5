package nl.wed.workbench.ui.shell;

import nl.wed.workbench.domain.Step;
import nl.wed.workbench.ui.chain.ChainView;
import nl.wed.workbench.ui.chain.ChainViewModel;
import nl.wed.workbench.ui.chain.GapListView;
import nl.wed.workbench.ui.chain.GapListViewModel;
import nl.wed.workbench.ui.chain.QualityView;
import nl.wed.workbench.ui.chain.QualityViewModel;
import nl.wed.workbench.ui.interviews.InterviewsView;
import nl.wed.workbench.ui.interviews.InterviewsViewModel;
import nl.wed.workbench.ui.navigation.Screen;
import nl.wed.workbench.ui.navigation.ScreenView;
import nl.wed.workbench.ui.overview.OverviewView;
import nl.wed.workbench.ui.overview.OverviewViewModel;
import nl.wed.workbench.ui.sources.SourcesView;
import nl.wed.workbench.ui.sources.SourcesViewModel;

import java.util.EnumMap;
import java.util.Map;

/// Makes each screen of an open trajectory when it is first shown, and keeps it. This is the one
/// place where a screen is put together.
public final class Screens {
    private final Services services;
    private final OpenTrajectory open;
    private final Map<Screen, ScreenView> views = new EnumMap<>(Screen.class);

    /// The screens of that trajectory.
    public Screens(Services services, OpenTrajectory open) {
        this.services = services;
        this.open = open;
    }

    /// The view of a screen, the same every time.
    public ScreenView view(Screen screen) {
        return views.computeIfAbsent(screen, this::make);
    }

    private ScreenView make(Screen screen) {
        return switch (screen) {
            case OVERVIEW -> overview();
            case FIGURES -> step(Step.FIGURES);
            case INTERVIEWS -> interviews();
            case KNOWLEDGE -> step(Step.KNOWLEDGE);
            case CAUSES -> step(Step.CAUSES);
            case APPRAISAL -> step(Step.APPRAISAL);
            case PLAN -> step(Step.PLAN);
            case CHAIN -> chain();
            case QUALITY -> quality();
            case SOURCES -> sources();
        };
    }

    private ScreenView overview() {
        var texts = services.texts();
        var model = new OverviewViewModel(open.workspace(), open.project(), open.checks(), texts);
        return new OverviewView(
                model, services.catalogue().parties(), services.dialogs(), texts, open.location());
    }

    private ScreenView interviews() {
        var texts = services.texts();
        var model =
                new InterviewsViewModel(
                        open.workspace(),
                        open.project(),
                        services.catalogue(),
                        texts,
                        services.background());
        return new InterviewsView(
                model, texts, services.dialogs(), services.background(), open.location());
    }

    private ScreenView chain() {
        var texts = services.texts();
        var gaps = new GapListView(new GapListViewModel(open.checks()), texts, open.location());
        return new ChainView(
                new ChainViewModel(open.project(), texts), gaps, texts, open.location());
    }

    private ScreenView quality() {
        var standard = services.catalogue().qualityStandard();
        return new QualityView(
                new QualityViewModel(open.project(), open.checks(), standard),
                services.texts(),
                open.location());
    }

    private ScreenView sources() {
        var model =
                new SourcesViewModel(
                        open.workspace(), open.project(), services.catalogue(), services.texts());
        return new SourcesView(model, services.dialogs(), services.texts());
    }

    private ScreenView step(Step step) {
        return new StepStartView(
                step,
                services.catalogue().stepGuide(),
                open.checks(),
                services.texts(),
                open.location());
    }
}
