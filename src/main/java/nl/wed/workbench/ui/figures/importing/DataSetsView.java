package nl.wed.workbench.ui.figures.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.sources.live.LiveOrigin;
import nl.wed.workbench.sources.reading.Answers;
import nl.wed.workbench.texts.DataSetWords;
import nl.wed.workbench.texts.LicenceWords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.importing.DataSetsViewModel.Row;
import nl.wed.workbench.ui.figures.kit.FigureJumps;
import nl.wed.workbench.ui.figures.kit.FigureText;
import nl.wed.workbench.ui.figures.kit.IndicatorForm;
import nl.wed.workbench.ui.figures.kit.Themes;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Card;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.KeyValue;
import nl.wed.workbench.ui.kit.RemovalQuestion;
import nl.wed.workbench.ui.kit.SectionHeader;
import nl.wed.workbench.ui.kit.Spots;
import nl.wed.workbench.ui.kit.Toolbar;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// The data sets of the trajectory, each with where it came from and what it fills.
public final class DataSetsView extends VBox {
    private final DataSetsViewModel model;
    private final ImportViewModel importing;
    private final Themes themes;
    private final Texts texts;
    private final Dialogs dialogs;
    private final Consumer<UUID> openFigure;

    public DataSetsView(
            DataSetsViewModel model,
            ImportViewModel importing,
            FigureJumps jumps,
            Themes themes,
            Texts texts,
            Dialogs dialogs) {
        this.model = model;
        this.importing = importing;
        this.themes = themes;
        this.openFigure = jumps::openFigure;
        this.texts = texts;
        this.dialogs = dialogs;
        setId("data-sets");
        getStyleClass().add("import-cards");
        model.rows().addListener((InvalidationListener) _ -> refresh());
        refresh();
    }

    private void refresh() {
        getChildren().setAll(SectionHeader.part(texts.get("figures.data.title")));
        if (model.rows().isEmpty()) {
            var none = new Label(texts.get("figures.data.none"));
            none.getStyleClass().add("muted");
            none.setWrapText(true);
            getChildren().add(none);
        }
        for (Row row : model.rows()) {
            var card = Spots.mark(card(row), row.dataSet().id());
            getChildren().add(card);
        }
    }

    private Node card(Row row) {
        DataSet data = row.dataSet();
        var remove = Buttons.flat(
                "data-remove", texts.get("figures.data.remove"), MaterialDesignD.DELETE_OUTLINE, () -> remove(row));
        var facts = new KeyValue()
                .add(texts.get("figures.import.fact.source"), new FigureText(texts).provider(data))
                .add(
                        texts.get("figures.sheet.licence"),
                        data.licence() == null ? texts.get("general.unknown") : LicenceWords.of(data.licence()))
                .add(
                        texts.get("figures.sheet.retrieved"),
                        texts.get(
                                "figures.data.retrieved", new DataSetWords(texts).read(data), data.observationCount()));
        if (!data.isBuiltIn()) {
            facts.add(texts.get("figures.import.fact.files"), String.join(", ", data.files()));
        }
        var kind = new AnswerWords(data.importer(), texts);
        facts.add(texts.get("figures.import.fact.kind"), kind.file());
        List<Node> acts = new ArrayList<>();
        if (!kind.isEmpty()) {
            facts.add(texts.get("intake.answered"), kind.answers());
            acts.add(Buttons.flat(
                    "data-answers",
                    texts.get("intake.answer.change"),
                    MaterialDesignF.FILE_REFRESH_OUTLINE,
                    () -> changeAnswers(data)));
        }
        LiveOrigin.of(data).ifPresent(origin -> acts.add(again(origin)));
        acts.add(remove);
        return new Card(
                SectionHeader.part(data.title()),
                new Toolbar(acts.toArray(Node[]::new)),
                facts,
                filled(row),
                measures(data));
    }

    /// Asks for other answers and, when it is not known where they are, for the files.
    private void changeAnswers(DataSet data) {
        var before = Answers.of(data.importer());
        var form = new AnswersForm(before, texts);
        boolean go = dialogs.show(texts.get("intake.answer.title", data.title()), texts.get("intake.answer.read"), form)
                && !form.result().equals(before);
        if (!go) {
            return;
        }
        List<Path> known = importing.files(data);
        List<Path> files = known.isEmpty()
                ? dialogs.openFiles(
                        texts.get("intake.answer.files", String.join(", ", data.files())),
                        new Dialogs.FileKind(texts.get("figures.import.anyFile"), "*"))
                : known;
        if (!files.isEmpty()) {
            importing.reread(data, form.result(), files);
        }
    }

    private Node again(LiveOrigin origin) {
        return Buttons.flat(
                "data-again", texts.get("intake.again"), MaterialDesignC.CLOUD_REFRESH, () -> importing.again(origin));
    }

    private Node filled(Row row) {
        var names = new VBox();
        for (Indicator indicator : row.fills()) {
            names.getChildren().add(Buttons.link("", indicator.name(), () -> openFigure.accept(indicator.id())));
        }
        var pane = new TitledPane(texts.get("figures.data.fills", row.fills().size()), names);
        pane.setExpanded(false);
        pane.setAnimated(false);
        pane.setCollapsible(!row.fills().isEmpty());
        return pane;
    }

    private Node measures(DataSet data) {
        var pane = new TitledPane();
        pane.setText(texts.get("figures.data.measures"));
        pane.setExpanded(false);
        pane.setAnimated(false);
        pane.expandedProperty().addListener((_, _, open) -> {
            if (open && pane.getContent() == null) {
                pane.setContent(new MeasureList(model.measures(data), texts, measure -> addOwn(data, measure)));
            }
        });
        return pane;
    }

    private void addOwn(DataSet data, Statistic measure) {
        var form =
                new IndicatorForm(MeasureList.suggestion(data, measure, model.measures(data), themes), themes, texts);
        if (dialogs.show(texts.get("figures.own.title"), texts.get("figures.own.save"), form)) {
            model.addOwn(data, measure, form.result());
        }
    }

    private void remove(Row row) {
        var ref = new Ref(FigureRecords.DATA_SET, row.dataSet().id());
        var question = new RemovalQuestion(dialogs, texts, model::now);
        if (question.goesUnasked(ref, texts.get("figures.data.remove"))) {
            model.remove(row.dataSet());
        }
    }
}
