package nl.wed.workbench.ui.figures.importing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import nl.wed.workbench.domain.typed.TypedNumber;
import nl.wed.workbench.sources.notation.DecimalSign;
import nl.wed.workbench.sources.notation.ShareNotation;
import nl.wed.workbench.sources.reading.Answers;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.Form;
import org.jspecify.annotations.Nullable;

/// The answers with which a table was read, to be given anew; only what was asked is there.
final class AnswersForm implements Dialogs.DialogContent {
    private final Form form;
    private final ObjectProperty<@Nullable DecimalSign> sign = new SimpleObjectProperty<>(null);
    private final ObjectProperty<@Nullable ShareNotation> shares = new SimpleObjectProperty<>(null);
    private final ObjectProperty<@Nullable Integer> year = new SimpleObjectProperty<>(null);

    AnswersForm(Answers before, Texts texts) {
        form = new Form(texts);
        before.decimalSign().ifPresent(answer -> {
            sign.set(answer);
            form.choice(
                            texts.get("intake.mapping.sign"),
                            sign,
                            List.of(DecimalSign.values()),
                            one -> texts.get("intake.sign." + one.name()))
                    .id("answer-sign");
        });
        before.shares().ifPresent(answer -> {
            shares.set(answer);
            form.choice(
                            texts.get("intake.mapping.shares"),
                            shares,
                            List.of(ShareNotation.values()),
                            one -> texts.get("intake.shares." + one.name()))
                    .id("answer-shares");
        });
        before.year().ifPresent(answer -> {
            year.set(answer);
            form.typed(
                            texts.get("figures.refusal.year"),
                            year,
                            TypedNumber.FIGURE_YEAR.wholes().needed())
                    .id("answer-year");
        });
        var help = new Label(texts.get("intake.answer.help"));
        help.setWrapText(true);
        help.getStyleClass().add("field-help");
        form.node(help);
    }

    /// The answers as they were filled in.
    Answers result() {
        Integer asked = year.get();
        return new Answers(
                asked == null ? OptionalInt.empty() : OptionalInt.of(asked),
                Optional.ofNullable(sign.get()),
                Optional.ofNullable(shares.get()));
    }

    @Override
    public Node node() {
        return form;
    }

    @Override
    public boolean accept() {
        return form.validate();
    }
}
