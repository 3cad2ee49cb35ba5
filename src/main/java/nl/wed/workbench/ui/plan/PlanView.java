package nl.wed.workbench.ui.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.chain.PrintedPlace;
import nl.wed.workbench.domain.plan.Action;
import nl.wed.workbench.domain.plan.BudgetPost;
import nl.wed.workbench.domain.plan.ChapterText;
import nl.wed.workbench.domain.plan.Endorsement;
import nl.wed.workbench.domain.plan.Funding;
import nl.wed.workbench.domain.plan.Goal;
import nl.wed.workbench.domain.plan.Measure;
import nl.wed.workbench.domain.plan.Monitoring;
import nl.wed.workbench.domain.plan.Obligation;
import nl.wed.workbench.domain.plan.PolicyPriority;
import nl.wed.workbench.domain.plan.Risk;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.basis.BasisCard;
import nl.wed.workbench.ui.kit.Background;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.RecordFoot;
import nl.wed.workbench.ui.kit.SectionHeader;
import nl.wed.workbench.ui.kit.Tabs;
import nl.wed.workbench.ui.navigation.Navigator;
import nl.wed.workbench.ui.navigation.ScreenView;
import nl.wed.workbench.ui.privacy.PrivacyGate;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// The screen of step 6: seven parts, each made when it is first shown.
public final class PlanView implements ScreenView {
    private final PlanViewModel model;
    private final Texts texts;
    private final Tabs tabs = new Tabs("plan-tabs");
    private final Node node;

    /// Shows those parts; `navigator` jumps to other steps, `opening` shows a file that was written
    /// in the program of the user, `gate` looks at what leaves.
    public PlanView(
            PlanViewModel model,
            Dialogs dialogs,
            Background background,
            PrivacyGate gate,
            Navigator navigator,
            Consumer<Path> opening) {
        this.model = model;
        texts = model.facts().texts();
        Function<String, RecordFoot> feet = part -> foot(part, navigator);
        Supplier<BasisCard> bases = () -> new BasisCard(model.facts().basis(), texts, navigator::open);
        var followUp = model.followUp();
        part(
                "priorities",
                MaterialDesignT.TARGET,
                () -> new PrioritiesView(model.priorities(), dialogs, () -> feet.apply(PlanViewModel.PRIORITIES), bases)
                        .node());
        part(
                "measures",
                MaterialDesignF.FORMAT_LIST_CHECKS,
                () -> new MeasuresView(model.measures(), dialogs, feet.apply(PlanViewModel.MEASURES), bases.get())
                        .node());
        part("budget", MaterialDesignC.CURRENCY_EUR, () -> new BudgetView(model.budget(), dialogs).node());
        part("followup", MaterialDesignR.RADAR, () -> new FollowUpView(followUp, dialogs).node());
        part("support", MaterialDesignH.HANDSHAKE_OUTLINE, () -> new SupportView(followUp, dialogs).node());
        part(
                "chapters",
                MaterialDesignB.BOOK_OPEN_VARIANT,
                () -> new ChaptersView(model.chapters(), dialogs, feet.apply(PlanViewModel.CHAPTERS), bases.get())
                        .node());
        part(
                "export",
                MaterialDesignF.FILE_WORD_OUTLINE,
                () -> new ExportView(model.export(), dialogs, background, gate, opening, navigator).node());
        tabs.onShown(id -> model.parts().show(id.equals(PlanViewModel.SUPPORT) ? PlanViewModel.FOLLOW_UP : id));
        var box = new VBox(SectionHeader.screen(texts.name("general", Step.PLAN), texts.get("plan.sentence")), tabs);
        box.getStyleClass().addAll("screen", "plan");
        for (String sheet : List.of("/css/appraisal.css", "/css/plan.css")) {
            box.getStylesheets()
                    .add(Objects.requireNonNull(PlanView.class.getResource(sheet))
                            .toExternalForm());
        }
        node = box;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reveal(Ref ref) {
        model.facts().project().get().find(ref).ifPresent(this::reveal);
    }

    @Override
    public void revealPrinted(PrintedPlace place) {
        model.chapters().printShown().set(true);
    }

    private void reveal(Entity record) {
        switch (record) {
            case PolicyPriority _, Goal _ -> {
                open("priorities");
                model.priorities().select(record);
            }
            case Measure measure -> {
                open("measures");
                model.measures().editor().select(measure.id());
            }
            case Action action -> {
                open("measures");
                model.measures().editor().select(action.measure());
            }
            case ChapterText chapter -> {
                open("chapters");
                model.chapters().editor().select(chapter.id());
            }
            case Obligation _ -> {
                model.chapters().obligationsShown().set(true);
                open("chapters");
            }
            case BudgetPost _, Funding _ -> open("budget");
            case Monitoring _, Risk _ -> open("followup");
            case Endorsement _ -> open("support");
            default -> open("priorities");
        }
    }

    private void part(String name, Ikon icon, Supplier<Node> content) {
        tabs.part("plan-" + name, texts.get("plan.tab." + name), icon, content);
    }

    private void open(String name) {
        tabs.open("plan-" + name);
    }

    private RecordFoot foot(String part, Navigator navigator) {
        var project = model.parts().of(part);
        return new RecordFoot(texts, project, model.checks().in(project).report(), navigator);
    }
}
