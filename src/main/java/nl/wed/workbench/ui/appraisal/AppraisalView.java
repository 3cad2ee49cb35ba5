package nl.wed.workbench.ui.appraisal;

import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.appraisal.ApproachDecision;
import nl.wed.workbench.domain.appraisal.Option;
import nl.wed.workbench.domain.appraisal.Score;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.basis.BasisCard;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.RecordFoot;
import nl.wed.workbench.ui.kit.SectionHeader;
import nl.wed.workbench.ui.kit.Tabs;
import nl.wed.workbench.ui.navigation.Navigator;
import nl.wed.workbench.ui.navigation.ScreenView;
import nl.wed.workbench.ui.navigation.Topic;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// The screen of step 5: options, criteria and weights, scores, outcome, decisions.
public final class AppraisalView implements ScreenView {
    private final AppraisalViewModel model;
    private final OptionsView options;
    private final Tabs tabs = new Tabs("appraisal-tabs");
    private final Node node;

    /// Shows those parts; `navigator` jumps to other steps.
    public AppraisalView(AppraisalViewModel model, Dialogs dialogs, Texts texts, Navigator navigator) {
        this.model = model;
        var form = new OptionForm(
                model.options(),
                dialogs,
                basis(texts, navigator),
                foot(AppraisalViewModel.OPTIONS, texts, navigator),
                texts);
        options = new OptionsView(model.options(), form, texts, navigator);
        tabs.part(
                        AppraisalViewModel.OPTIONS,
                        texts.get("appraisal.tab.options"),
                        MaterialDesignL.LIGHTBULB_ON_OUTLINE,
                        options::node)
                .part(
                        AppraisalViewModel.CRITERIA,
                        texts.get("appraisal.tab.criteria"),
                        MaterialDesignS.SCALE_BALANCE,
                        () -> new CriteriaView(model.criteria(), dialogs, texts).node())
                .part(
                        AppraisalViewModel.SCORES,
                        texts.get("appraisal.tab.scores"),
                        MaterialDesignT.TABLE_LARGE,
                        () -> new ScoresView(model.scores(), texts).node())
                .part(
                        AppraisalViewModel.OUTCOME,
                        texts.get("appraisal.tab.outcome"),
                        MaterialDesignP.PODIUM,
                        () -> new OutcomeView(model.outcome(), texts).node())
                .part(
                        AppraisalViewModel.DECISIONS,
                        texts.get("appraisal.tab.decisions"),
                        MaterialDesignG.GAVEL,
                        () -> new DecisionsView(
                                        model.decisions(),
                                        basis(texts, navigator),
                                        foot(AppraisalViewModel.DECISIONS, texts, navigator),
                                        texts)
                                .node());
        tabs.onShown(model.parts()::show);
        var box = new VBox(
                SectionHeader.screen(texts.name("general", Step.APPRAISAL), texts.get("appraisal.sentence")), tabs);
        box.getStyleClass().addAll("screen", "appraisal");
        box.getStylesheets()
                .add(Objects.requireNonNull(AppraisalView.class.getResource("/css/appraisal.css"))
                        .toExternalForm());
        node = box;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Optional<Topic> topic() {
        return Optional.of(Topic.of(Step.APPRAISAL, Topic.Kind.OUTCOME));
    }

    @Override
    public void reveal(Ref ref) {
        model.project().get().find(ref).ifPresent(record -> {
            switch (record) {
                case Option option -> {
                    tabs.open(AppraisalViewModel.OPTIONS);
                    options.reveal(option);
                }
                case ApproachDecision decision -> {
                    tabs.open(AppraisalViewModel.DECISIONS);
                    model.decisions().selected().set(decision.option());
                }
                case Score score -> {
                    tabs.open(AppraisalViewModel.SCORES);
                    scored(score);
                }
                default ->
                    tabs.open(
                            ref.type().equals(AppraisalRecords.CRITERION)
                                    ? AppraisalViewModel.CRITERIA
                                    : AppraisalViewModel.OPTIONS);
            }
        });
    }

    private void scored(Score score) {
        var project = model.project().get();
        project.find(AppraisalRecords.OPTION, score.option())
                .ifPresent(option -> project.find(AppraisalRecords.CRITERION, score.criterion())
                        .ifPresent(criterion -> model.scores().go(option, criterion)));
    }

    private BasisCard basis(Texts texts, Navigator navigator) {
        return new BasisCard(model.basis(), texts, navigator::open);
    }

    private RecordFoot foot(String part, Texts texts, Navigator navigator) {
        var project = model.parts().of(part);
        return new RecordFoot(texts, project, model.checks().in(project).report(), navigator);
    }
}
