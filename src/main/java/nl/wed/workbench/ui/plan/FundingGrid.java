package nl.wed.workbench.ui.plan;

import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.plan.Funding;
import nl.wed.workbench.domain.plan.FundingCoverage;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.typed.TypedNumber;
import nl.wed.workbench.texts.Numbers;
import nl.wed.workbench.texts.SumWords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Card;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.Drafts;
import nl.wed.workbench.ui.kit.NumberField;
import nl.wed.workbench.ui.kit.Refocus;
import nl.wed.workbench.ui.kit.Spots;
import nl.wed.workbench.ui.kit.Toolbar;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// Where the money comes from and until when: how much there is of it in each year, what is to be paid of it, and what
/// nothing pays.
final class FundingGrid {
    private final BudgetViewModel model;
    private final BudgetDialogs asks;
    private final Dialogs dialogs;
    private final Texts texts;
    private final GridPane grid = new GridPane();
    private final Drafts drafts = new Drafts("funding");
    private final Node node;

    FundingGrid(BudgetViewModel model, BudgetDialogs asks, Dialogs dialogs) {
        this.model = model;
        this.asks = asks;
        this.dialogs = dialogs;
        texts = model.facts().texts();
        grid.setId("funding");
        grid.getStyleClass().add("budget");
        var acts = new Toolbar();
        acts.getChildren()
                .add(Buttons.plain("funding-add", texts.get("plan.funding.add"), MaterialDesignP.PLUS, this::add));
        var hint = words(texts.get("plan.funding.hint"), "muted");
        node = Card.titled(texts.get("plan.funding.title"), hint, acts, grid);
        model.facts().project().property().addListener((_, _, _) -> Refocus.after(grid, this::refresh));
        refresh();
    }

    Node node() {
        return node;
    }

    private void refresh() {
        grid.getChildren().clear();
        if (model.funding().isEmpty()) {
            grid.add(words(texts.get("plan.funding.empty"), "muted"), 0, 0);
            return;
        }
        var years = model.years();
        var coverage = model.coverage();
        YearColumns.of(grid, years.size() + 1);
        int column = 2;
        for (int year : years) {
            grid.add(YearColumns.amount(Integer.toString(year), "budget-head"), column++, 0);
        }
        grid.add(YearColumns.amount(texts.get("plan.budget.total"), "budget-head"), column, 0);
        int row = 1;
        for (Funding one : model.funding()) {
            funding(one, years, coverage, row);
            row += 3;
        }
        uncovered(years, coverage, row);
    }

    private void funding(Funding one, List<Integer> years, FundingCoverage coverage, int row) {
        var name = Buttons.act(
                "funding-" + row,
                one.name(),
                () -> asks.funding(one, texts.get("plan.funding.edit")).ifPresent(model::put));
        var delete = Buttons.icon(
                "funding-remove-" + row,
                texts.get("plan.funding.remove"),
                MaterialDesignD.DELETE_OUTLINE,
                () -> remove(one));
        var about = Spots.mark(
                new VBox(YearColumns.name(grid, name), YearColumns.name(grid, words(kind(one), "budget-paid"))),
                one.id());
        if (!one.note().isBlank()) {
            about.getChildren().add(YearColumns.name(grid, words(one.note(), "budget-paid")));
        }
        grid.add(about, 0, row, 1, 2);
        grid.add(delete, 1, row);
        var notes = new VBox();
        int column = 2;
        for (int year : years) {
            var field = available(one, year, row);
            grid.add(field.field(), column, row);
            grid.add(asked(coverage.of(one, year)), column++, row + 1);
            notes.getChildren().add(field.note().about(Integer.toString(year)));
        }
        grid.add(YearColumns.amount(new SumWords(texts).part(coverage.of(one)), "muted"), column, row);
        grid.add(notes, 2, row + 2, years.size() + 1, 1);
    }

    private NumberField available(Funding one, int year, int row) {
        var field = new NumberField(
                texts,
                "available-" + row + "-" + year,
                texts.get("plan.funding.amountOf", one.name(), year),
                TypedNumber.MONEY,
                one.amounts().get(year),
                drafts.at(List.of(one.id(), year)),
                typed -> model.available(one.id(), year, typed));
        field.field().setPromptText(texts.get(one.endsBefore(year) ? "plan.funding.over" : "general.unknown"));
        field.field().setPrefColumnCount(6);
        return field;
    }

    private Label asked(FundingCoverage.Part part) {
        String asked = texts.get("plan.funding.asked", new SumWords(texts).inTable(part.asked()));
        return part.tooLittle().signum() > 0
                ? YearColumns.amount(
                        asked + "\n" + texts.get("plan.funding.tooLittle", Numbers.euro(part.tooLittle())),
                        "budget-short")
                : YearColumns.amount(asked, "budget-paid");
    }

    private void uncovered(List<Integer> years, FundingCoverage coverage, int row) {
        grid.add(YearColumns.name(grid, words(texts.get("report.finance.uncovered"), "row-title")), 0, row);
        int column = 2;
        for (int year : years) {
            grid.add(gap(coverage.in(year)), column++, row);
        }
        grid.add(gap(coverage.total()), column, row);
    }

    private Label gap(FundingCoverage.Gap gap) {
        return YearColumns.amount(
                new SumWords(texts).gap(gap), gap.known().signum() > 0 ? "budget-short" : "budget-total");
    }

    private void add() {
        asks.funding(
                        new Funding(UUID.randomUUID(), "", false, null, "", new TreeMap<>()),
                        texts.get("plan.funding.add"))
                .ifPresent(model::put);
    }

    private void remove(Funding one) {
        var ref = new Ref(PlanRecords.FUNDING, one.id());
        if (model.facts().removal(dialogs).goes(ref, texts.get("plan.funding.remove"))) {
            model.remove(one);
        }
    }

    private String kind(Funding one) {
        if (!one.temporary()) {
            return texts.get("plan.funding.isStructural");
        }
        var end = one.endDate();
        return texts.get("plan.funding.until", end == null ? texts.get("general.unknown") : Numbers.date(end));
    }

    private static Label words(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
