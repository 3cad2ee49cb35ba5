package nl.wed.workbench.ui.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import nl.wed.workbench.privacy.Audience;
import nl.wed.workbench.report.PlanExport.What;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.kit.GivenAwayQuestion;
import nl.wed.workbench.ui.kit.Background;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Card;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.Form;
import nl.wed.workbench.ui.kit.GoTo;
import nl.wed.workbench.ui.kit.Looking;
import nl.wed.workbench.ui.kit.OpenPoints;
import nl.wed.workbench.ui.kit.Scroll;
import nl.wed.workbench.ui.kit.Tone;
import nl.wed.workbench.ui.kit.Toolbar;
import nl.wed.workbench.ui.navigation.Act;
import nl.wed.workbench.ui.navigation.Navigator;
import nl.wed.workbench.ui.privacy.PrivacyGate;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignO;

/// Writing the documents, with what is still open beside it.
final class ExportView {
    private static final int MOST = 12;

    private final ExportViewModel model;
    private final Dialogs dialogs;
    private final Background background;
    private final PrivacyGate gate;
    private final Consumer<Path> opening;
    private final Texts texts;
    private final GivenAwayQuestion question;
    private final OpenPoints points;
    private final VBox outcome = new VBox();
    private final VBox state = new VBox();
    private final Node node;

    ExportView(
            ExportViewModel model,
            Dialogs dialogs,
            Background background,
            PrivacyGate gate,
            Consumer<Path> opening,
            Navigator navigator) {
        this.model = model;
        this.dialogs = dialogs;
        this.background = background;
        this.gate = gate;
        this.opening = opening;
        texts = model.texts();
        question = new GivenAwayQuestion(dialogs, background, texts);
        points = new OpenPoints(texts, navigator::open);
        outcome.getStyleClass().add("row-face");
        outcome.setId("export-outcome");
        state.getStyleClass().add("row-face");
        var box = new VBox(
                Card.titled(texts.get("plan.export.documents"), options(), acts(), outcome),
                Card.titled(texts.get("plan.export.open"), state, points));
        box.getStyleClass().addAll("part-page", "cards");
        node = new Scroll(box);
        model.report().addListener((_, _, _) -> refresh());
        refresh();
    }

    Node node() {
        return node;
    }

    private Form options() {
        var form = new Form(texts);
        form.check(texts.get("plan.export.draft"), model.draft())
                .id("export-draft")
                .help(texts.get("plan.export.draftHelp"));
        form.check(texts.get("plan.export.appendices"), model.appendices()).id("export-appendices");
        return form;
    }

    private Node acts() {
        return new Toolbar(
                Looking.stays(Buttons.primary(
                        "export-plan",
                        texts.get("plan.export.policyPlan"),
                        MaterialDesignF.FILE_WORD_OUTLINE,
                        this::policyPlan)),
                Looking.stays(Buttons.plain(
                        "export-implementation",
                        texts.get("plan.export.implementation"),
                        MaterialDesignF.FILE_MULTIPLE_OUTLINE,
                        this::implementationPlans)));
    }

    private void policyPlan() {
        String title = texts.get("plan.export.policyPlan");
        var kind = new Dialogs.FileKind(texts.get("plan.export.word"), "docx");
        dialogs.saveFile(title, model.suggestedName(), kind)
                .ifPresent(file -> question.ask(
                        title,
                        model.givenAway(),
                        leavingOut -> gate.leave(
                                title,
                                Audience.OTHERS,
                                model.texts(What.POLICY_PLAN, file, leavingOut),
                                () -> run(title, model.policyPlan(file, leavingOut)))));
    }

    private void implementationPlans() {
        String title = texts.get("plan.export.implementation");
        if (!model.hasPriorities()) {
            GoTo.ask(dialogs, texts, node, title, texts.get("plan.export.noPriorities"), Act.GOAL);
            return;
        }
        dialogs.openFolder(title)
                .ifPresent(folder -> question.ask(
                        title,
                        model.givenAway(),
                        leavingOut -> gate.leave(
                                title,
                                Audience.OTHERS,
                                model.texts(What.IMPLEMENTATION_PLANS, folder, leavingOut),
                                () -> run(title, model.implementationPlans(folder, leavingOut)))));
    }

    private void run(String title, Callable<List<Path>> work) {
        var bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        outcome.getChildren().setAll(new Label(texts.get("plan.export.busy", title)), bar);
        background.run(title, _ -> work.call()).onSuccess(this::written).onFailure(failure -> {
            outcome.getChildren().clear();
            dialogs.failure(texts.get("plan.export.failed"), model.reason(failure), model.next(failure));
        });
    }

    private void written(List<Path> files) {
        outcome.getChildren()
                .setAll(new Badge(texts.get("plan.export.done", files.size()), MaterialDesignC.CHECK, Tone.SUCCESS));
        int number = 0;
        for (Path file : files) {
            var name = new Label(file.toString());
            name.setWrapText(true);
            var open = Looking.stays(Buttons.plain(
                    "export-open-" + number++,
                    texts.get("plan.export.openFile"),
                    MaterialDesignO.OPEN_IN_NEW,
                    () -> opening.accept(file)));
            outcome.getChildren().add(new Toolbar(name, open));
        }
    }

    private void refresh() {
        var blocking = model.blocking();
        boolean free = blocking.isEmpty();
        var badge = new Badge(
                free ? texts.get("plan.export.free") : texts.get("plan.export.blocking", blocking.size()),
                free ? MaterialDesignC.CHECK : MaterialDesignA.ALERT_OCTAGON,
                free ? Tone.SUCCESS : Tone.DANGER);
        badge.setId("export-state");
        var words = new Label(texts.get(free ? "plan.export.freeText" : "plan.export.blockingText", model.warnings()));
        words.setWrapText(true);
        words.getStyleClass().add("muted");
        state.getChildren().setAll(badge, words);
        points.show(blocking, MOST);
    }
}
