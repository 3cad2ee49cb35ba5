package nl.wed.workbench.ui.interviews;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Background;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.RemovalQuestion;
import nl.wed.workbench.ui.kit.Scroll;
import nl.wed.workbench.ui.navigation.Navigator;
import nl.wed.workbench.ui.navigation.ScreenView;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// Reports on the left, the text in the middle, the finding and the code book on the right.
final class CodingView implements ScreenView {
    private final InterviewsViewModel model;
    private final ReportArea area;
    private final SplitPane split;
    private final VBox node;

    CodingView(InterviewsViewModel model, Texts texts, Dialogs dialogs, Background background, Navigator navigator) {
        this.model = model;
        var dialog = new ReportDialog(model.reports(), model.words(), texts, dialogs, background);
        area = new ReportArea(
                model.coding(), model.codeBook(), model.reports(), model.parts().of(InterviewsViewModel.CODING), texts);
        var layer = new PopupLayer(() -> area.area().requestFocus());
        var keys = new CodingKeys(model.coding(), model.codeBook(), area, layer, texts);
        var reader = new ReportReader(
                model.reports(),
                texts,
                dialogs,
                new ReportHead(model.reports(), dialog, model.words(), texts, dialogs),
                keys.buttons(),
                new DoubtBar(model.coding(), texts, area::reveal),
                new StackPane(area, layer));
        reader.setMinSize(0, 0);
        var left = left(dialog, texts);
        split = new SplitPane(reader, right(texts, dialogs, navigator));
        split.getStyleClass().add("master-detail");
        VBox.setVgrow(split, Priority.ALWAYS);
        var picker = new ReportPicker(model.reports(), model.words(), texts, () -> dialog.add(node()));
        node = new VBox(picker, split);
        node.getStyleClass().add("two-panes");
        var narrow = Narrow.of(node);
        picker.visibleProperty().bind(narrow);
        picker.managedProperty().bind(narrow);
        narrow.addListener((_, _, now) -> arrange(left, now));
        arrange(left, narrow.get());
        if (model.reports().selected().current().isEmpty()) {
            model.reports().lines().stream()
                    .findFirst()
                    .ifPresent(line ->
                            model.reports().selected().select(line.report().id()));
        }
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reveal(Ref ref) {
        var project = model.parts().of(InterviewsViewModel.CODING).get();
        if (ref.type().equals(InterviewRecords.REPORT)) {
            model.reports().selected().select(ref.id());
        } else if (ref.type().equals(InterviewRecords.FINDING)) {
            project.find(InterviewRecords.FINDING, ref.id()).ifPresent(finding -> {
                model.reports().selected().select(finding.report());
                model.coding().show(finding.id());
                node.applyCss();
                node.layout();
                area.reveal();
            });
        } else if (ref.type().equals(InterviewRecords.CODE)) {
            model.codeBook().query().set("");
        }
    }

    /// With little width the list of reports becomes a choice above the text.
    private void arrange(Node left, boolean narrow) {
        split.getItems().remove(left);
        if (narrow) {
            split.setDividerPositions(0.62);
        } else {
            split.getItems().addFirst(left);
            split.setDividerPositions(0.2, 0.69);
        }
    }

    private Node left(ReportDialog dialog, Texts texts) {
        var add = Buttons.primary(
                "report-add",
                texts.get("interviews.report.addAct"),
                MaterialDesignF.FILE_PLUS_OUTLINE,
                () -> dialog.add(node()));
        add.setMaxWidth(Double.MAX_VALUE);
        var list = new ReportList(model.reports(), model.words(), texts, () -> dialog.add(node()));
        VBox.setVgrow(list, Priority.ALWAYS);
        var box = new VBox(add, list);
        box.setMinSize(0, 0);
        box.getStyleClass().add("part-left");
        return box;
    }

    private Node right(Texts texts, Dialogs dialogs, Navigator navigator) {
        var finding = new FindingCard(
                model.coding(),
                model.codeBook(),
                model.parts().of(InterviewsViewModel.CODING),
                model.words(),
                texts,
                new ChainCard(model.parts().of(InterviewsViewModel.CODING), texts, navigator),
                new RemovalQuestion(dialogs, texts, model.parts().of(InterviewsViewModel.CODING)::get));
        var codes = new CodeBookView(model.codeBook(), model.coding(), texts, dialogs);
        codes.setMinHeight(200);
        codes.setPrefHeight(200);
        VBox.setVgrow(codes, Priority.ALWAYS);
        var scroll = new Scroll(finding);
        var box = new VBox(scroll, codes);
        box.setMinSize(0, 0);
        box.getStyleClass().add("part-right");
        scroll.prefHeightProperty()
                .bind(Bindings.min(
                        finding.heightProperty().add(2), box.heightProperty().multiply(0.48)));
        scroll.setMinHeight(0);
        return box;
    }
}
