package nl.wed.workbench.ui.figures.importing;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.figures.Periods;
import nl.wed.workbench.sources.notation.DecimalSign;
import nl.wed.workbench.sources.table.TablePreview;
import nl.wed.workbench.sources.table.Tables;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Form;

/// What holds for the table as a whole: the period of rows that name none, and the decimal sign.
final class WholeTableForm extends VBox {
    private final SimpleStringProperty period = new SimpleStringProperty("");
    private final SimpleObjectProperty<DecimalSign> sign = new SimpleObjectProperty<>(DecimalSign.POINT);
    private boolean following;

    WholeTableForm(MappingViewModel model, Texts texts) {
        var form = new Form(texts, () -> {});
        form.beside(
                form.text(texts.get("intake.mapping.period"), period)
                        .id("mapping-period")
                        .check(written ->
                                written.isBlank() || Tables.period(written).isPresent()
                                        ? Optional.empty()
                                        : Optional.of(texts.get("intake.mapping.periodWrong", written))),
                form.choice(
                                texts.get("intake.mapping.sign"),
                                sign,
                                List.of(DecimalSign.values()),
                                one -> texts.get("intake.sign." + one.name()))
                        .id("mapping-sign"));
        var help = new Label(texts.get("intake.mapping.periodHelp"));
        help.setWrapText(true);
        help.getStyleClass().add("field-help");
        form.node(help);
        period.addListener((_, _, now) -> {
            if (!following) {
                model.period(now);
            }
        });
        sign.addListener((_, _, now) -> {
            if (!following) {
                model.decimalComma(now == DecimalSign.COMMA);
            }
        });
        model.preview().addListener((_, _, now) -> now.ifPresent(this::follow));
        model.preview().get().ifPresent(this::follow);
        getChildren().add(form);
    }

    private void follow(TablePreview now) {
        following = true;
        String code = now.mapping().period();
        boolean same = Tables.period(period.get()).filter(code::equals).isPresent();
        if (!same && !(code.isEmpty() && period.get().isBlank())) {
            period.set(code.isEmpty() ? "" : Periods.label(code));
        }
        sign.set(now.mapping().decimalComma() ? DecimalSign.COMMA : DecimalSign.POINT);
        following = false;
    }
}
