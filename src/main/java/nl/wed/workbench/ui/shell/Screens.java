package nl.wed.workbench.ui.shell;

import nl.wed.workbench.domain.Step;
import nl.wed.workbench.ui.causes.CausesView;
import nl.wed.workbench.ui.causes.CausesViewModel;
import nl.wed.workbench.ui.knowledge.KnowledgeView;
import nl.wed.workbench.ui.knowledge.KnowledgeViewModel;
import nl.wed.workbench.ui.navigation.Screen;
import nl.wed.workbench.ui.navigation.ScreenView;
import nl.wed.workbench.ui.overview.OverviewView;
import nl.wed.workbench.ui.overview.OverviewViewModel;

import java.time.LocalDate;
import java.time.ZoneId;
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
            case INTERVIEWS -> step(Step.INTERVIEWS);
            case KNOWLEDGE -> knowledge();
            case CAUSES -> causes();
            case APPRAISAL -> step(Step.APPRAISAL);
            case PLAN -> step(Step.PLAN);
            case CHAIN -> step(Step.PLAN);
            case QUALITY -> step(Step.PLAN);
            case SOURCES -> step(Step.PLAN);
        };
    }

    private ScreenView overview() {
        var texts = services.texts();
        var model = new OverviewViewModel(open.workspace(), open.project(), open.checks(), texts);
        return new OverviewView(
                model, services.catalogue().parties(), services.dialogs(), texts, open.location());
    }

    private ScreenView knowledge() {
        var texts = services.texts();
        var model =
                new KnowledgeViewModel(
                        open.workspace(),
                        open.project(),
                        services.catalogue(),
                        texts,
                        LocalDate.now(ZoneId.systemDefault()));
        return new KnowledgeView(model, texts, services.dialogs(), open.location());
    }

    private ScreenView causes() {
        var texts = services.texts();
        var model =
                new CausesViewModel(
                        open.workspace(),
                        open.project(),
                        open.checks(),
                        services.catalogue(),
                        texts);
        return new CausesView(model, texts, services.dialogs(), open.location());
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
