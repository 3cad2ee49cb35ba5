package nl.wed.workbench.ui.figures;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.VerificationStatus;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.RequestsViewModel.Hidden;
import nl.wed.workbench.ui.figures.RequestsViewModel.Request;
import nl.wed.workbench.ui.figures.kit.Copying;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Card;
import nl.wed.workbench.ui.kit.Copied;
import nl.wed.workbench.ui.kit.EmptyState;
import nl.wed.workbench.ui.kit.Looking;
import nl.wed.workbench.ui.kit.Scroll;
import nl.wed.workbench.ui.kit.SectionHeader;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// A card for each provider with what is still missing and the letter that asks for it.
final class RequestsView extends StackPane {
    private final Texts texts;
    private final Copying copying;
    private final Consumer<UUID> openFigure;
    private final VBox cards = new VBox();

    RequestsView(RequestsViewModel model, Texts texts, Copying copying, Consumer<UUID> openFigure) {
        this.copying = copying;
        this.texts = texts;
        this.openFigure = openFigure;
        cards.getStyleClass().add("import-page");
        getChildren().add(new Scroll(cards));
        Runnable show = () -> show(model);
        model.requests().addListener((_, _, _) -> show.run());
        model.hidden().addListener((_, _, _) -> show.run());
        model.notLocal().addListener((_, _, _) -> show.run());
        show.run();
    }

    private void show(RequestsViewModel model) {
        List<Request> requests = model.requests().get();
        List<Hidden> hidden = model.hidden().get();
        List<Indicator> notLocal = model.notLocal().get();
        cards.getChildren().clear();
        if (requests.isEmpty()) {
            cards.getChildren().add(EmptyState.resting(MaterialDesignC.CHECK_ALL, texts.get("figures.request.none")));
        } else {
            cards.getChildren().add(muted(texts.get("figures.request.intro")));
        }
        requests.forEach(request -> cards.getChildren().add(card(request)));
        if (!notLocal.isEmpty()) {
            cards.getChildren().add(notLocal(notLocal));
        }
        if (!hidden.isEmpty()) {
            cards.getChildren().add(hidden(hidden));
        }
    }

    private Node notLocal(List<Indicator> indicators) {
        var card = new Card(
                SectionHeader.part(texts.get("figures.request.notLocal", indicators.size())),
                muted(texts.get("figures.request.notLocalIntro")));
        card.setId("request-not-local");
        indicators.forEach(one -> {
            String caveat = one.caveat();
            card.getChildren().add(line(one, caveat == null ? one.definition() : caveat));
        });
        return card;
    }

    private Node hidden(List<Hidden> hidden) {
        var card = new Card(
                SectionHeader.part(texts.get("figures.request.hidden", hidden.size())),
                muted(texts.get("figures.request.hiddenIntro")));
        card.setId("request-hidden");
        hidden.forEach(one -> card.getChildren().add(line(one.indicator(), one.why())));
        return card;
    }

    private static Label muted(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        return label;
    }

    private Node card(Request request) {
        var copy = Looking.stays(Buttons.plain(
                "request-copy",
                texts.get("figures.request.copy"),
                MaterialDesignC.CONTENT_COPY,
                () -> copying.text(texts.get("figures.request.copy"), request.letter())));
        var card = new Card(SectionHeader.part(
                texts.get(
                        "figures.request.title",
                        request.provider(),
                        request.indicators().size()),
                copy));
        request.indicators().forEach(one -> card.getChildren().add(line(one, one.definition())));
        card.getChildren().add(letter(request));
        return card;
    }

    private Node line(Indicator indicator, String small) {
        var name = Buttons.link("", indicator.name(), () -> openFigure.accept(indicator.id()));
        var below = muted(small);
        below.getStyleClass().add("row-small");
        var words = new VBox(name, below);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(words);
        if (indicator.status() == VerificationStatus.TO_VERIFY) {
            row.getChildren().add(Badge.toVerify(texts));
        }
        row.getStyleClass().add("chain-link");
        return row;
    }

    private Node letter(Request request) {
        var area = new Copied.Lines();
        area.setText(request.letter());
        area.setEditable(false);
        area.setWrapText(true);
        area.setPrefRowCount(14);
        area.setAccessibleText(texts.get("figures.request.letter"));
        var pane = new TitledPane(texts.get("figures.request.letter"), area);
        pane.setExpanded(false);
        pane.setAnimated(false);
        return pane;
    }
}
