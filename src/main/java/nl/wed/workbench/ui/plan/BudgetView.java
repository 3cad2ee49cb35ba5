package nl.wed.workbench.ui.plan;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.plan.BudgetPost;
import nl.wed.workbench.domain.plan.Measure;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.plan.YearAmount;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Card;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.Drafts;
import nl.wed.workbench.ui.kit.EmptyState;
import nl.wed.workbench.ui.kit.GoTo;
import nl.wed.workbench.ui.kit.KeyValue;
import nl.wed.workbench.ui.kit.Linked;
import nl.wed.workbench.ui.kit.Looking;
import nl.wed.workbench.ui.kit.NumberField;
import nl.wed.workbench.ui.kit.Refocus;
import nl.wed.workbench.ui.kit.Scroll;
import nl.wed.workbench.ui.kit.Spots;
import nl.wed.workbench.ui.kit.WordsCell;
import nl.wed.workbench.ui.navigation.Act;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// The budget as a grid of posts and years with totals, the funding, and what a smaller budget
/// would mean.
final class BudgetView {
    private final BudgetViewModel model;
    private final Dialogs dialogs;
    private final BudgetDialogs asks;
    private final Texts texts;
    private final Names names;
    private final GridPane grid = new GridPane();
    private final VBox scenario = new VBox();
    private final Drafts drafts = new Drafts("budget");
    private final SimpleObjectProperty<Integer> less = new SimpleObjectProperty<>(0);
    private final Node node;

    BudgetView(BudgetViewModel model, Dialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
        texts = model.facts().texts();
        names = new Names(model.facts().project(), texts);
        asks = new BudgetDialogs(dialogs, names);
        grid.setId("budget");
        grid.getStyleClass().add("budget");
        scenario.getStyleClass().add("row-face");
        var hint = new Label(texts.get("plan.budget.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("muted");
        var box = new VBox(
                Card.titled(texts.get("plan.tab.budget"), hint, grid),
                new FundingGrid(model, asks, dialogs).node(),
                Card.titled(texts.get("plan.scenario"), choice(), scenario));
        box.getStyleClass().addAll("part-page", "cards");
        node = new Scroll(box);
        model.facts().project().property().addListener((_, _, _) -> Refocus.after(grid, this::refresh));
        less.addListener((_, _, _) -> scenario());
        refresh();
    }

    Node node() {
        return node;
    }

    private Node choice() {
        var box = Looking.stays(new ComboBox<Integer>());
        box.setId("scenario");
        box.getItems().setAll(List.of(0, 10, 20));
        box.setCellFactory(_ -> new WordsCell<>(this::percent));
        box.setButtonCell(new WordsCell<>(this::percent));
        box.setAccessibleText(texts.get("plan.scenario"));
        box.setMinWidth(220);
        Linked.both(box.valueProperty(), less);
        return box;
    }

    private String percent(int percent) {
        return percent == 0 ? texts.get("plan.scenario.none") : texts.get("plan.scenario.less", percent);
    }

    private void refresh() {
        grid.getChildren().clear();
        if (model.measures().isEmpty()) {
            grid.add(
                    new EmptyState(
                            MaterialDesignC.CURRENCY_EUR,
                            texts.get("plan.budget.noMeasures"),
                            GoTo.button(texts, Act.MEASURE)),
                    0,
                    0);
            scenario();
            return;
        }
        var years = model.years();
        YearColumns.of(grid, years.size() + 2);
        int column = 2;
        for (int year : years) {
            grid.add(YearColumns.amount(Integer.toString(year), "budget-head"), column++, 0);
        }
        grid.add(YearColumns.amount(texts.get("plan.budget.total"), "budget-head"), column, 0);
        grid.add(YearColumns.amount(texts.get("plan.budget.perChild"), "budget-head"), column + 1, 0);
        int row = 1;
        for (Measure measure : model.measures()) {
            row = measure(measure, years, row);
        }
        totals(years, row);
        scenario();
    }

    private int measure(Measure measure, List<Integer> years, int from) {
        int row = from;
        var add = Buttons.icon(
                "budget-add-" + measure.id(),
                texts.get("plan.budget.addPost", measure.name()),
                MaterialDesignP.PLUS,
                () -> add(measure));
        var own = model.budget().of(measure);
        grid.add(YearColumns.name(grid, words(measure.name(), "row-title")), 0, row);
        grid.add(add, 1, row);
        int column = 2;
        for (int year : years) {
            grid.add(YearColumns.amount(model.words(own.in(year)), "budget-sum"), column++, row);
        }
        grid.add(YearColumns.amount(model.words(own), "budget-sum"), column, row);
        grid.add(YearColumns.amount(model.perChild(measure), "muted"), column + 1, row++);
        for (var post : model.posts(measure)) {
            post(post, years, row);
            row += 2;
        }
        return row;
    }

    private void post(BudgetPost post, List<Integer> years, int row) {
        String paid =
                names.of(PlanRecords.FUNDING, Optional.ofNullable(post.funding()), texts.get("plan.budget.noFunding"));
        var name = Buttons.act(
                "post-" + row,
                post.description(),
                () -> asks.post(post, texts.get("plan.budget.editPost")).ifPresent(model::put));
        var about = Spots.mark(
                new VBox(YearColumns.name(grid, name), YearColumns.name(grid, words(paid, "budget-paid"))), post.id());
        if (model.hasEmpty(post)) {
            var rest = Buttons.act(
                    "post-rest-" + row, texts.get("plan.budget.rest"), () -> model.nothingElseNeeded(post.id()));
            rest.getStyleClass().add("budget-paid");
            about.getChildren().add(YearColumns.name(grid, rest));
        }
        var delete = Buttons.icon(
                "post-remove-" + row,
                texts.get("plan.budget.remove"),
                MaterialDesignD.DELETE_OUTLINE,
                () -> remove(post));
        grid.add(about, 0, row);
        grid.add(delete, 1, row);
        var own = model.budget().of(post);
        var notes = new VBox();
        int column = 2;
        for (int year : years) {
            var field = amount(post, year, row);
            field.field()
                    .setPromptText(texts.get(own.years().contains(year) ? "plan.budget.fill" : "plan.budget.outside"));
            grid.add(field.field(), column++, row);
            notes.getChildren().add(field.note().about(Integer.toString(year)));
        }
        grid.add(YearColumns.amount(model.words(own), "muted"), column, row);
        grid.add(notes, 2, row + 1, years.size() + 2, 1);
    }

    private NumberField amount(BudgetPost post, int year, int row) {
        var field = new NumberField(
                texts,
                "amount-" + row + "-" + year,
                texts.get("plan.budget.amountOf", post.description(), year),
                YearAmount.TYPED,
                post.said(year).orElse(null),
                drafts.at(List.of(post.id(), year)),
                typed -> model.amount(post.id(), year, typed));
        field.field().setPrefColumnCount(6);
        return field;
    }

    private void totals(List<Integer> years, int row) {
        grid.add(YearColumns.name(grid, words(texts.get("plan.budget.all"), "row-title")), 0, row);
        int column = 2;
        for (int year : years) {
            grid.add(YearColumns.amount(model.words(model.budget().in(year)), "budget-total"), column++, row);
        }
        grid.add(YearColumns.amount(model.words(model.budget()), "budget-total"), column, row);
    }

    private void add(Measure measure) {
        var post = new BudgetPost(UUID.randomUUID(), measure.id(), "", null, new TreeMap<>());
        asks.post(post, texts.get("plan.budget.newPost")).ifPresent(model::put);
    }

    private void remove(BudgetPost post) {
        var ref = new Ref(PlanRecords.BUDGET_POST, post.id());
        if (model.facts().removal(dialogs).goes(ref, texts.get("plan.budget.remove"))) {
            model.remove(post);
        }
    }

    private void scenario() {
        int percent = less.get();
        scenario.getChildren().clear();
        if (percent == 0) {
            scenario.getChildren().add(words(texts.get("plan.scenario.choose"), "muted"));
            return;
        }
        var rows = new KeyValue();
        model.measures().forEach(one -> rows.add(one.name(), model.scenario(one, percent)));
        var note = words(texts.get("plan.scenario.note"), "muted");
        HBox.setHgrow(note, Priority.ALWAYS);
        scenario.getChildren().addAll(rows, note);
    }

    private static Label words(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
