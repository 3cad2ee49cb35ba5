package nl.wed.workbench.ui.interviews;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.interviews.Quote;
import nl.wed.workbench.domain.interviews.ReleaseStatus;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.Form;
import nl.wed.workbench.ui.kit.Looking;
import nl.wed.workbench.ui.kit.RemovalQuestion;
import nl.wed.workbench.ui.kit.Tone;
import nl.wed.workbench.ui.kit.Toolbar;
import nl.wed.workbench.ui.navigation.Navigator;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// The quote that is looked at: its words, what in them may be traced, and its release.
final class QuoteCard extends VBox {
    private final QuotesViewModel model;
    private final InterviewWords words;
    private final Texts texts;
    private final Dialogs dialogs;
    private final Navigator navigator;
    private final ChainCard chain;
    private final Label who = new Label();
    private final HBox status = new HBox();
    private final VBox warnings = new VBox();
    private final Label place = new Label();
    private final Label obstacle = new Label();
    private final Button ask;
    private final Button release;
    private final Button refuse;

    QuoteCard(
            QuotesViewModel model,
            InterviewWords words,
            Texts texts,
            Dialogs dialogs,
            Navigator navigator,
            ChainCard chain) {
        this.model = model;
        this.words = words;
        this.texts = texts;
        this.dialogs = dialogs;
        this.navigator = navigator;
        this.chain = chain;
        getStyleClass().addAll("card", "quote-card");
        ask = Buttons.plain(
                "quote-ask",
                texts.get("interviews.quote.askAct"),
                MaterialDesignE.EMAIL_OUTLINE,
                () -> model.release(ReleaseStatus.ASKED));
        release = Buttons.primary(
                "quote-release", texts.get("interviews.quote.releaseAct"), MaterialDesignC.CHECK, this::release);
        refuse = Buttons.plain(
                "quote-refuse",
                texts.get("interviews.quote.refuseAct"),
                MaterialDesignC.CANCEL,
                () -> model.release(ReleaseStatus.REFUSED));
        warnings.getStyleClass().add("warnings");
        who.setWrapText(true);
        who.getStyleClass().add("muted");
        place.setId("quote-stands");
        place.setWrapText(true);
        obstacle.setId("quote-obstacle");
        obstacle.setWrapText(true);
        obstacle.getStyleClass().add("obstacle");
        getChildren().addAll(head(), form(), who, place, warnings, obstacle, acts(), more(), chain);
        model.selected().record().addListener((_, _, _) -> refresh());
        refresh();
    }

    private Node head() {
        var title = new Label(texts.get("interviews.quote"));
        title.getStyleClass().add("card-title");
        status.getStyleClass().add("quote-status");
        return new Toolbar(title, status);
    }

    private Form form() {
        var form = new Form(texts, model.selected()::leave);
        form.area(texts.get("interviews.quote.text"), 5, model.text())
                .id("quote-text")
                .help(texts.get("interviews.quote.textHelp"));
        return form;
    }

    private Toolbar acts() {
        return new Toolbar(ask, release, refuse);
    }

    private Toolbar more() {
        return new Toolbar(
                Looking.stays(Buttons.flat(
                        "quote-place",
                        texts.get("interviews.quote.placeShort"),
                        MaterialDesignF.FILE_FIND_OUTLINE,
                        this::goToPlace)),
                Buttons.flat(
                        "quote-remove", texts.get("general.delete"), MaterialDesignD.DELETE_OUTLINE, this::remove));
    }

    private void remove() {
        model.selected()
                .current()
                .filter(quote -> new RemovalQuestion(dialogs, texts, model::now)
                        .goesUnasked(new Ref(InterviewRecords.QUOTE, quote.id()), texts.get("general.delete")))
                .ifPresent(_ -> model.remove());
    }

    private void goToPlace() {
        model.selected()
                .current()
                .ifPresent(quote -> navigator.open(new Ref(InterviewRecords.FINDING, quote.finding())));
    }

    private void release() {
        var found = model.warnings();
        boolean go = found.isEmpty()
                || dialogs.confirm(
                        texts.get("interviews.quote.releaseTraced"),
                        texts.get(
                                "interviews.quote.releaseTracedText",
                                String.join(
                                        ", ",
                                        found.stream()
                                                .map(one -> one.spot().words())
                                                .toList())),
                        texts.get("interviews.quote.releaseAct"));
        if (go) {
            model.release(ReleaseStatus.RELEASED);
        }
    }

    private void refresh() {
        var line = model.current();
        setVisible(line.isPresent());
        setManaged(line.isPresent());
        chain.show(line.map(one -> new Ref(InterviewRecords.QUOTE, one.quote().id()))
                .orElse(null));
        if (line.isEmpty()) {
            return;
        }
        status.getChildren().setAll(QuotesView.badge(texts, line.get().standing()));
        who.setText(line.get()
                .respondent()
                .map(one -> texts.get(
                        "interviews.quote.from",
                        words.respondent(one),
                        words.group(one.group()),
                        words.consent(one.consent())))
                .orElse(""));
        place.setText(model.place());
        place.setVisible(!model.place().isEmpty());
        place.setManaged(!model.place().isEmpty());
        showTraces();
        showObstacle();
    }

    private void showTraces() {
        warnings.getChildren().clear();
        var found = model.warnings();
        if (found.isEmpty()) {
            warnings.getChildren()
                    .add(new Badge(texts.get("interviews.trace.nothing"), MaterialDesignC.CHECK, Tone.NEUTRAL));
        }
        for (QuotesViewModel.Warning one : found) {
            var badge = new Badge(
                    one.name(),
                    one.blocking() ? MaterialDesignA.ALERT_OCTAGON : MaterialDesignA.ALERT,
                    one.blocking() ? Tone.DANGER : Tone.WARNING);
            var text = new Label("‘" + one.spot().words() + "’");
            text.setWrapText(true);
            var row = new HBox(badge, text);
            row.getStyleClass().add("warning-row");
            warnings.getChildren().add(row);
        }
    }

    private void showObstacle() {
        var reason = model.obstacle();
        obstacle.setText(reason.orElse(""));
        obstacle.setVisible(reason.isPresent());
        obstacle.setManaged(reason.isPresent());
        var now = model.selected().current().map(Quote::release);
        ask.setDisable(reason.isPresent() || now.equals(Optional.of(ReleaseStatus.ASKED)));
        release.setDisable(reason.isPresent() || now.equals(Optional.of(ReleaseStatus.RELEASED)));
        refuse.setDisable(now.equals(Optional.of(ReleaseStatus.REFUSED)));
    }
}
