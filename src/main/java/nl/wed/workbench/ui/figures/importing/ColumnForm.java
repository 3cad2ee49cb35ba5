package nl.wed.workbench.ui.figures.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.wed.workbench.sources.mapping.ColumnMapping;
import nl.wed.workbench.sources.mapping.ColumnRole;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Drafts;
import nl.wed.workbench.ui.kit.Form;
import org.jspecify.annotations.Nullable;

/// What the chosen column is: its role, and for figures the name, the group, the unit and the
/// period.
final class ColumnForm extends VBox {
    private final MappingViewModel model;
    private final Texts texts;
    private final Map<ColumnMapping, Drafts> drafts = new HashMap<>();

    ColumnForm(MappingViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("column-form");
    }

    /// Shows the column that the model looks at.
    void show() {
        getChildren().clear();
        model.current().ifPresent(this::show);
    }

    private void show(ColumnMapping column) {
        var title = new Label(column.header());
        title.getStyleClass().add("part-title");
        title.setWrapText(true);
        var own = drafts.computeIfAbsent(
                ColumnMapping.of(column.column(), column.header(), ColumnRole.FIGURE),
                _ -> new Drafts(new ReadingDrafts(texts, model.file()).place(column.column() + "|" + column.header())));
        var form = new Form(texts, () -> {}, own);
        form.choice(
                        texts.get("intake.column.role"),
                        property(column.role(), role -> {
                            model.change(now -> withRole(now, role));
                            show();
                        }),
                        List.of(ColumnRole.values()),
                        role -> texts.get("intake.role." + role.name()))
                .id("column-role")
                .help(texts.get("intake.role." + column.role().name() + ".help"));
        if (column.role().isNumber()) {
            figures(form, column);
        }
        getChildren().addAll(title, form);
    }

    private void figures(Form form, ColumnMapping column) {
        if (column.role() == ColumnRole.FIGURE) {
            form.text(
                            texts.get("intake.column.name"),
                            property(
                                    column.title(),
                                    name -> model.change(now -> now.named(name.strip(), name.strip(), now.group()))))
                    .id("column-name")
                    .help(texts.get("intake.column.nameHelp"));
        }
        form.text(
                        texts.get("intake.column.unit"),
                        property(column.unit(), unit -> model.change(now -> now.withUnit(unit.strip()))))
                .id("column-unit")
                .help(texts.get("intake.column.unitHelp"));
        if (column.role() == ColumnRole.FIGURE) {
            form.typed(texts.get("intake.column.period"), period(column), new PeriodNotation())
                    .id("column-period")
                    .help(texts.get("intake.column.periodHelp"));
        }
    }

    private ObjectProperty<@Nullable String> period(ColumnMapping column) {
        var period = new SimpleObjectProperty<@Nullable String>(column.period().isEmpty() ? null : column.period());
        period.addListener((_, _, code) -> model.change(now -> now.withPeriod(code == null ? "" : code)));
        return period;
    }

    /// A column that becomes one of figures needs a name.
    private static ColumnMapping withRole(ColumnMapping column, ColumnRole role) {
        ColumnMapping changed = column.withRole(role);
        return role == ColumnRole.FIGURE && changed.measure().isEmpty()
                ? changed.named(column.header().strip(), column.header().strip(), "")
                : changed;
    }

    private static <T> ObjectProperty<T> property(T value, Consumer<T> use) {
        var property = new SimpleObjectProperty<>(value);
        property.addListener((_, before, now) -> {
            if (now != null && !now.equals(before)) {
                use.accept(now);
            }
        });
        return property;
    }
}
