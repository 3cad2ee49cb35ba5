package nl.wed.workbench.ui.appraisal;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import nl.wed.workbench.domain.appraisal.Criterion;
import nl.wed.workbench.domain.appraisal.CriterionKind;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.Form;
import nl.wed.workbench.ui.kit.FormContent;

/// Asks what a criterion is and what its scores mean.
record CriterionDialog(Dialogs dialogs, Texts texts) {

    Optional<Criterion> ask(Criterion from, String title) {
        var name = new SimpleStringProperty(from.name());
        var question = new SimpleStringProperty(from.question());
        var low = new SimpleStringProperty(from.anchorLow());
        var middle = new SimpleStringProperty(from.anchorMiddle());
        var high = new SimpleStringProperty(from.anchorHigh());
        var kind = new SimpleObjectProperty<>(from.kind());
        var form = new Form(texts);
        form.text(texts.get("appraisal.criterion.name"), name)
                .id("criterion-name")
                .required(texts.get("appraisal.criterion.nameMissing"));
        form.text(texts.get("appraisal.criterion.question"), question).id("criterion-question");
        form.choice(
                        texts.get("appraisal.criterion.kind"),
                        kind,
                        List.of(CriterionKind.values()),
                        one -> texts.name("appraisal", one))
                .id("criterion-kind");
        form.text(texts.get("appraisal.criterion.low"), low).id("criterion-low");
        form.text(texts.get("appraisal.criterion.middle"), middle).id("criterion-middle");
        form.text(texts.get("appraisal.criterion.high"), high).id("criterion-high");
        return dialogs.show(title, texts.get("general.save"), new FormContent(form))
                ? Optional.of(from.with()
                        .name(name.get().strip())
                        .question(question.get().strip())
                        .anchorLow(low.get().strip())
                        .anchorMiddle(middle.get().strip())
                        .anchorHigh(high.get().strip())
                        .kind(kind.get())
                        .build())
                : Optional.empty();
    }
}
