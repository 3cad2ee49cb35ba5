package nl.wed.workbench.ui.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.domain.knowledge.LocalOffer;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Card;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.EmptyState;
import nl.wed.workbench.ui.kit.KeyValue;
import nl.wed.workbench.ui.kit.RemovalQuestion;
import nl.wed.workbench.ui.kit.Scroll;
import nl.wed.workbench.ui.kit.Segments;
import nl.wed.workbench.ui.kit.Spots;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// What is offered locally as cards with the same fields as the catalogue, and beside it which
/// approaches of the catalogue are there and which are not.
final class OffersView {
    private static final double NARROWEST = 330;

    private final OffersViewModel model;
    private final RemovalQuestion question;
    private final Texts texts;
    private final OfferDialog dialog;
    private final FlowPane cards = new FlowPane();
    private final Node node;

    OffersView(OffersViewModel model, Texts texts, Dialogs dialogs, Consumer<String> openIntervention) {
        question = new RemovalQuestion(dialogs, texts, model::now);
        this.model = model;
        this.texts = texts;
        dialog = new OfferDialog(model, dialogs, texts);
        cards.setId("offers");
        cards.getStyleClass().add("offer-cards");
        var add = Buttons.primary("offer-add", texts.get("knowledge.offer.add"), MaterialDesignP.PLUS, this::add);
        var pages = new Segments(
                new Segments.Page("offers-list", texts.get("knowledge.offers"), cards),
                new Segments.Page(
                        "offers-matrix",
                        texts.get("knowledge.matrix"),
                        new AvailabilityView(model, texts, openIntervention).node()));
        var box = new VBox(pages.head(add), pages.node());
        box.getStyleClass().add("screen-part");
        node = new Scroll(box);
        model.offers().addListener((ListChangeListener<LocalOffer>) _ -> show());
        cards.widthProperty().addListener((_, _, now) -> spread(now.doubleValue()));
        show();
    }

    /// As many cards beside each other as have room, all equally wide.
    private void spread(double width) {
        int columns = Math.max(1, (int) (width / NARROWEST));
        cards.setPrefWrapLength(width);
        double each = Math.floor((width - (columns - 1) * cards.getHgap()) / columns) - 1;
        for (Node card : cards.getChildren()) {
            ((Region) card).setPrefWidth(each);
        }
    }

    Node node() {
        return node;
    }

    private void show() {
        if (model.offers().isEmpty()) {
            cards.getChildren()
                    .setAll(new EmptyState(
                            MaterialDesignM.MAP_MARKER_PLUS_OUTLINE,
                            texts.get("knowledge.offers.empty"),
                            Buttons.plain(
                                    "offer-add-first",
                                    texts.get("knowledge.offer.add"),
                                    MaterialDesignP.PLUS,
                                    this::add)));
            return;
        }
        List<Node> shown = new ArrayList<>();
        for (int i = 0; i < model.offers().size(); i++) {
            shown.add(card(i, model.offers().get(i)));
        }
        cards.getChildren().setAll(shown);
        spread(cards.getWidth());
    }

    private Node card(int index, LocalOffer offer) {
        var name = new Label(offer.name());
        name.getStyleClass().add("card-title");
        name.setWrapText(true);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(
                name,
                Buttons.icon(
                        "offer-edit-" + index,
                        texts.get("knowledge.offer.change", offer.name()),
                        MaterialDesignP.PENCIL_OUTLINE,
                        () -> dialog.edit(offer).ifPresent(model::save)),
                Buttons.icon(
                        "offer-remove-" + index,
                        texts.get("knowledge.offer.remove", offer.name()),
                        MaterialDesignD.DELETE_OUTLINE,
                        () -> remove(offer)));
        var description = new Label(offer.description());
        description.setWrapText(true);
        var card = new Card(head, description, facts(offer));
        card.getStyleClass().add("offer-card");
        Spots.mark(card, offer.id());
        card.setFocusTraversable(true);
        return card;
    }

    private Node facts(LocalOffer offer) {
        String causes = model.causeNames(offer);
        return new KeyValue()
                .add(texts.get("knowledge.offer.partner"), model.partner(offer))
                .add(texts.get("knowledge.offer.target"), orUnknown(offer.targetGroup()))
                .add(texts.get("knowledge.offer.reach"), orUnknown(offer.reach()))
                .add(
                        texts.get("knowledge.offer.phases"),
                        orUnknown(offer.phases().stream()
                                .map(phase -> texts.name("general", phase))
                                .collect(Collectors.joining(", "))))
                .add(texts.get("knowledge.offer.causes"), orUnknown(causes))
                .add(texts.get("knowledge.evidence"), model.evidence(offer));
    }

    private void add() {
        dialog.edit(model.blank()).ifPresent(model::save);
    }

    private String orUnknown(@Nullable String words) {
        return words == null || words.isBlank() ? texts.get("general.unknown") : words;
    }

    private void remove(LocalOffer offer) {
        var ref = new Ref(KnowledgeRecords.LOCAL_OFFER, offer.id());
        if (question.goesUnasked(ref, texts.get("knowledge.offer.remove", offer.name()))) {
            model.remove(offer);
        }
    }
}
