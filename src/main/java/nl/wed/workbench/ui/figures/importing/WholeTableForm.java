package nl.wed.workbench.ui.figures.importing;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.wed.workbench.sources.notation.DecimalSign;
import nl.wed.workbench.sources.notation.ShareNotation;
import nl.wed.workbench.sources.table.TablePreview;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Drafts;
import nl.wed.workbench.ui.kit.Form;
import org.jspecify.annotations.Nullable;

/// What holds for the table as a whole: the period of rows that name none, the decimal sign, and how shares
/// are written when that is asked. What is open is empty.
final class WholeTableForm extends VBox {
    private final SimpleObjectProperty<@Nullable String> period = new SimpleObjectProperty<>(null);
    private final SimpleObjectProperty<@Nullable DecimalSign> sign = new SimpleObjectProperty<>(null);
    private final SimpleObjectProperty<@Nullable ShareNotation> shares = new SimpleObjectProperty<>(null);
    private final MappingViewModel model;
    private final Node sharesField;
    private boolean following;

    WholeTableForm(MappingViewModel model, Texts texts) {
        this.model = model;
        var form = new Form(texts, () -> {}, new Drafts(new ReadingDrafts(texts, model.file()).place("tabel")));
        form.beside(
                form.typed(texts.get("intake.mapping.period"), period, new PeriodNotation())
                        .id("mapping-period"),
                form.choice(
                                texts.get("intake.mapping.sign"),
                                sign,
                                List.of(DecimalSign.values()),
                                one -> texts.get("intake.sign." + one.name()))
                        .id("mapping-sign"));
        sharesField = form.choice(
                        texts.get("intake.mapping.shares"),
                        shares,
                        List.of(ShareNotation.values()),
                        one -> texts.get("intake.shares." + one.name()))
                .id("mapping-shares");
        sharesField.managedProperty().bind(sharesField.visibleProperty());
        var help = new Label(texts.get("intake.mapping.periodHelp"));
        help.setWrapText(true);
        help.getStyleClass().add("field-help");
        form.node(help);
        period.addListener((_, _, now) -> {
            if (!following) {
                model.period(now == null ? "" : now);
            }
        });
        sign.addListener((_, _, now) -> {
            if (!following && now != null) {
                model.decimalComma(now == DecimalSign.COMMA);
            }
        });
        shares.addListener((_, _, now) -> {
            if (!following && now != null) {
                model.shares(now);
            }
        });
        model.preview().addListener((_, _, now) -> now.ifPresent(this::follow));
        model.preview().get().ifPresent(this::follow);
        getChildren().add(form);
    }

    private void follow(TablePreview now) {
        following = true;
        String code = now.mapping().period();
        period.set(code.isEmpty() ? null : code);
        DecimalSign meant = now.mapping().decimalComma() ? DecimalSign.COMMA : DecimalSign.POINT;
        sign.set(model.isSignOpen() ? null : meant);
        shares.set(model.shares().orElse(null));
        sharesField.setVisible(model.asksShares());
        following = false;
    }
}
