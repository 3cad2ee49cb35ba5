package nl.wed.workbench.ui.overview;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.trajectory.Trajectory;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Card;
import nl.wed.workbench.ui.kit.Form;
import nl.wed.workbench.ui.kit.Spots;
import nl.wed.workbench.ui.observing.RecordEditor;

/// What the parties mean by equal opportunities, and what these are in the plan: chapter 2 prints both.
final class MeaningCard extends VBox {
    /// As they stand in a sentence of the plan. Source: Divosa 2024, on how municipalities place equal opportunities.
    private static final List<String> POSITIONS = List.of("doel", "middel", "leidend principe");

    MeaningCard(RecordEditor<Trajectory> editor, Texts texts) {
        var introduction = new Label(texts.get("overview.meaning.introduction"));
        introduction.setWrapText(true);
        introduction.getStyleClass().add("muted");
        var form = new Form(texts, editor::leave);
        form.area(
                        texts.get("overview.meaning.definition"),
                        3,
                        editor.text(
                                texts.get("overview.meaning.definitionEdit"),
                                Trajectory::equalChances,
                                Trajectory::withEqualChances))
                .id("meaning-definition");
        var position =
                editor.text(texts.get("overview.meaning.positionEdit"), Trajectory::position, Trajectory::withPosition);
        form.choice(
                        texts.get("overview.meaning.position"),
                        position,
                        Stream.concat(Stream.of("", position.get()), POSITIONS.stream())
                                .distinct()
                                .toList(),
                        one -> one.isEmpty() ? texts.get("overview.meaning.noPosition") : one)
                .id("meaning-position");
        getChildren().add(Card.titled(texts.get("overview.meaning"), introduction, form));
        editor.current().ifPresent(one -> Spots.mark(this, one.id()));
    }
}
