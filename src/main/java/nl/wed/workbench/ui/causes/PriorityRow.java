package nl.wed.workbench.ui.causes;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.causes.Cause;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.causes.VoteResult;
import nl.wed.workbench.report.chapters.VoteWords;
import nl.wed.workbench.texts.Numbers;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.basis.BasisCard;
import nl.wed.workbench.ui.kit.Field;
import nl.wed.workbench.ui.kit.Form;

/// One cause in the ranking: its place, its votes and strength in words, whether it is a priority
/// and why.
final class PriorityRow extends HBox {
    private final PriorityViewModel model;
    private final Texts texts;
    private final CheckBox chosen = new CheckBox();
    private final Label place = new Label();
    private final Label facts = new Label();
    private final ObjectProperty<String> reason = new SimpleObjectProperty<>("");
    private final Field<String> field;
    private Cause cause;
    private boolean following;

    PriorityRow(Cause cause, PriorityViewModel model, BasisCard basis, Texts texts) {
        this.cause = cause;
        this.model = model;
        this.texts = texts;
        basis.show(new Ref(CauseRecords.CAUSE, cause.id()));
        place.getStyleClass().add("scan-number");
        facts.getStyleClass().add("small-muted");
        facts.setWrapText(true);
        chosen.setWrapText(true);
        chosen.getStyleClass().add("row-title");
        chosen.setOnAction(_ -> model.choose(this.cause, chosen.isSelected()));
        reason.addListener((_, _, now) -> {
            if (!following) {
                model.reason(this.cause, now);
            }
        });
        var form = new Form(texts, model::leave);
        field = form.area(texts.get("causes.priority.reason"), 3, reason);
        form.getStyleClass().add("wide");
        var words = new VBox(chosen, facts, basis, form);
        words.getStyleClass().add("tight");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        getChildren().addAll(place, words);
        getStyleClass().addAll("line-row", "from-top");
    }

    void show(int index, PriorityViewModel.Line line) {
        cause = line.cause();
        place.setText(Integer.toString(index + 1));
        chosen.setId("priority-" + index);
        chosen.setText(cause.name());
        chosen.setSelected(cause.priority());
        facts.setText((model.voting() ? texts.get("causes.priority.voting") : votes(line.votes())) + "\n"
                + line.strength().words(texts));
        field.id("reason-" + index);
        field.setVisible(cause.priority());
        field.setManaged(cause.priority());
        following = true;
        reason.set(cause.priorityReason());
        following = false;
    }

    private String votes(VoteResult votes) {
        return votes.product().isEmpty()
                ? texts.get("causes.priority.noVotes")
                : texts.get(
                        "causes.priority.votes",
                        Numbers.decimal(votes.severity().mean().orElse(0), 1),
                        Numbers.decimal(votes.influence().mean().orElse(0), 1),
                        Numbers.decimal(votes.product().orElse(0), 1),
                        new VoteWords(texts).count(votes));
    }
}
