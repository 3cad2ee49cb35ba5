package nl.wed.workbench.ui.interviews;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.interviews.Respondent;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Card;
import nl.wed.workbench.ui.vault.VaultActs;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// The respondent that is looked at: what can be done, the chain, and the key beside it.
final class RespondentCard extends HBox {
    private final RespondentsViewModel model;
    private final KeyViewModel key;
    private final Texts texts;
    private final ErasureActs erasure;
    private final ChainCard chain;
    private final KeyCard keyCard;
    private final Label title = new Label();
    private Consumer<Respondent> edit = _ -> {};

    RespondentCard(
            RespondentsViewModel model,
            KeyViewModel key,
            ChainCard chain,
            VaultActs vault,
            ErasureActs erasure,
            Texts texts) {
        this.model = model;
        this.key = key;
        this.chain = chain;
        this.texts = texts;
        this.erasure = erasure;
        keyCard = new KeyCard(key, vault, texts);
        title.getStyleClass().add("respondent-title");
        title.setWrapText(true);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(title);
        head.getChildren().addAll(acts());
        head.getStyleClass().add("report-top");
        var about = new Card(head, chain);
        getStyleClass().add("respondent-card");
        for (VBox card : new VBox[] {about, keyCard}) {
            HBox.setHgrow(card, Priority.ALWAYS);
            card.setPrefWidth(1);
            card.setMinWidth(0);
        }
        getChildren().addAll(about, keyCard);
        model.selected().record().addListener((_, _, _) -> refresh());
        refresh();
    }

    /// Says how a respondent is edited.
    void onEdit(Consumer<Respondent> newEdit) {
        edit = newEdit;
    }

    private List<Node> acts() {
        var remove = Buttons.icon(
                "respondent-remove",
                texts.get("interviews.respondent.removeAct"),
                MaterialDesignD.DELETE_OUTLINE,
                () -> model.selected().current().ifPresent(erasure::erase));
        remove.disableProperty().bind(model.erasing().map(Optional::isPresent));
        return List.of(
                Buttons.icon(
                        "respondent-edit",
                        texts.get("interviews.respondent.editAct"),
                        MaterialDesignP.PENCIL,
                        () -> model.selected().current().ifPresent(one -> edit.accept(one))),
                remove);
    }

    private void refresh() {
        var respondent = model.selected().current();
        setVisible(respondent.isPresent());
        setManaged(respondent.isPresent());
        key.of(respondent.map(Respondent::id).orElse(null));
        keyCard.refresh();
        respondent.ifPresent(one -> title.setText(one.pseudonym() + " · " + one.role()));
        chain.show(respondent
                .map(one -> new Ref(InterviewRecords.RESPONDENT, one.id()))
                .orElse(null));
    }
}
