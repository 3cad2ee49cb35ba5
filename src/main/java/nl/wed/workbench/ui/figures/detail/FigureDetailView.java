package nl.wed.workbench.ui.figures.detail;

import java.util.Optional;
import java.util.UUID;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.wed.workbench.catalogue.Bibliography;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.VerificationStatus;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.KeyMessage;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.pictures.Picture;
import nl.wed.workbench.texts.ChoiceWords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.kit.ChainLinks;
import nl.wed.workbench.ui.figures.kit.FactTable;
import nl.wed.workbench.ui.figures.kit.FigureJumps;
import nl.wed.workbench.ui.figures.kit.FigureText;
import nl.wed.workbench.ui.figures.kit.StandingBadge;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Card;
import nl.wed.workbench.ui.kit.NewField;
import nl.wed.workbench.ui.kit.Scroll;
import nl.wed.workbench.ui.kit.SectionHeader;
import nl.wed.workbench.ui.kit.Tone;
import nl.wed.workbench.ui.kit.Toolbar;
import nl.wed.workbench.ui.navigation.Navigator;
import nl.wed.workbench.ui.renewal.RenewalCard;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// The detail of one figure: value, charts with their tables, reading, sheet and chain.
public final class FigureDetailView extends VBox {
    private final FigureDetailViewModel model;
    private final FigureJumps jumps;
    private final PictureFiles files;
    private final Texts texts;
    private final FigureText words;
    private final FigureSheet sheet;
    private final ChainLinks chain;
    private final VBox head = group();
    private final VBox charts = group();
    private final VBox facts = group();
    private final Scroll scroll;
    private Optional<UUID> shown = Optional.empty();

    public FigureDetailView(
            Node revision,
            FigureDetailViewModel model,
            InterpretationViewModel readings,
            FigureJumps jumps,
            Bibliography sources,
            PictureFiles files,
            Navigator navigator) {
        this.model = model;
        this.jumps = jumps;
        this.files = files;
        texts = files.texts();
        words = new FigureText(texts);
        sheet = new FigureSheet(texts, sources);
        chain = new ChainLinks(model.project(), texts, navigator);
        getStyleClass().add("figure-detail");
        var reading = new InterpretationCard(readings, texts);
        var links = Card.titled(texts.get("figures.chain.title"), chain);
        var content = new VBox(head, revision, charts, reading, facts, links);
        content.getStyleClass().add("figure-parts");
        scroll = new Scroll(content);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        model.detail().addListener((_, _, now) -> now.ifPresent(this::show));
        model.project().property().addListener((_, _, _) -> showChain());
        model.detail().get().ifPresent(this::show);
        model.definitionAsked().addListener((_, _, _) -> Platform.runLater(this::showSheet));
        if (model.definitionAsked().get() > 0) { // asked for before there was a page to show it on
            Platform.runLater(this::showSheet);
        }
    }

    private void show(FigureDetail detail) {
        var indicator = Optional.of(detail.indicator().id());
        head(detail);
        charts.getChildren().clear();
        detail.figure()
                .ifPresentOrElse(
                        _ -> charts(detail), () -> charts.getChildren().add(new NoFigureCard(texts, jumps).of(detail)));
        var facts = Card.titled(
                texts.get("figures.sheet.title"), sheet.of(detail.indicator(), detail.figure(), detail.others()));
        facts.setId("figure-sheet");
        new RenewalCard(model.renewal(), texts)
                .of(new Ref(FigureRecords.INDICATOR, detail.indicator().id()))
                .ifPresent(card -> facts.getChildren().add(1, card)); // below the title
        this.facts.getChildren().setAll(messages(detail), facts);
        if (!shown.equals(indicator)) {
            shown = indicator;
            scroll.setVvalue(0);
        }
        showChain();
    }

    /// Scrolls to what the figure is, after what is shown has been laid out.
    private void showSheet() {
        if (facts.getChildren().isEmpty() || getScene() == null || !(scroll.getContent() instanceof Region content)) {
            return;
        }
        getScene().getRoot().applyCss(); // a new page has no size before
        getScene().getRoot().layout();
        double top = content.sceneToLocal(facts.getChildren().getLast().localToScene(0, 0))
                .getY();
        double room = content.getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(room <= 0 ? 0 : Math.min(1, top / room));
    }

    private void showChain() {
        shown.ifPresent(id -> chain.show(new Ref(FigureRecords.INDICATOR, id)));
    }

    private void head(FigureDetail detail) {
        var title = new Label(detail.indicator().name());
        title.setWrapText(true);
        title.getStyleClass().add("detail-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var close = Buttons.icon(
                "detail-close", texts.get("figures.detail.close"), MaterialDesignC.CLOSE, jumps::closeDetail);
        head.getChildren().setAll(new HBox(title, close));
        var facts = new Toolbar();
        head.getChildren().add(facts);
        detail.figure().ifPresent(figure -> value(facts, detail, figure));
        if (detail.indicator().status() == VerificationStatus.TO_VERIFY) {
            facts.getChildren().add(Badge.toVerify(texts));
        }
    }

    private void value(Toolbar facts, FigureDetail detail, Figure figure) {
        var number = new Label(words.own(figure));
        number.getStyleClass().add("detail-number");
        var where = new Label(detail.municipality() + " · " + figure.own().periodLabel());
        where.getStyleClass().add("muted");
        facts.getChildren().addAll(number, where, StandingBadge.of(texts, figure));
        var status = figure.own().status();
        if (status == PeriodStatus.PROVISIONAL || status == PeriodStatus.REVISED_PROVISIONAL) {
            facts.getChildren()
                    .add(new Badge(texts.name("figures", status), MaterialDesignF.FLAG_OUTLINE, Tone.NEUTRAL));
        }
        new ChoiceWords(texts).hidden(figure).map(FigureDetailView::wrapped).ifPresent(head.getChildren()::add);
        detail.line().map(line -> wrapped(words.movement(line))).ifPresent(head.getChildren()::add);
    }

    private void charts(FigureDetail detail) {
        var borders = new DistrictBordersCard(model, files);
        boolean drawn = false;
        for (Picture picture : detail.pictures()) {
            var card = new PictureCard(files, model.leaving(picture));
            if (picture.kind() == Picture.Kind.DISTRICT_MAP) {
                charts.getChildren().add(card.card(borders.replace(), borders.remove()));
                drawn = true;
            } else {
                charts.getChildren().add(card.card());
            }
        }
        detail.groupsKeptBack().map(FigureDetailView::wrapped).map(Card::new).ifPresent(charts.getChildren()::add);
        if (detail.districts().isPresent() && !drawn) {
            charts.getChildren().add(borders.invitation());
        }
        charts.getChildren().addAll(new PairCards(model, files).of(detail));
        others(detail);
    }

    private void others(FigureDetail detail) {
        var others = new OtherFigures(texts, detail);
        others.rows().ifPresent(rows -> {
            var copy = Buttons.icon(
                    "copy-table-others",
                    texts.get("figures.copyTable"),
                    MaterialDesignT.TABLE_ARROW_DOWN,
                    () -> files.copyTable(model.leavingOthers(rows)));
            var card = new Card(
                    SectionHeader.part(texts.get("figures.chart.older"), copy),
                    wrapped(texts.get("figures.chart.olderNote")),
                    new FactTable(rows));
            card.getChildren().addAll(others.choices(model));
            charts.getChildren().add(card);
        });
    }

    private Node messages(FigureDetail detail) {
        var add = Buttons.flat(
                "detail-message-add",
                texts.get("figures.message.add"),
                MaterialDesignM.MESSAGE_PLUS_OUTLINE,
                this::addMessage);
        var card = new Card(SectionHeader.part(texts.get("figures.part.MESSAGES"), add));
        if (detail.messages().isEmpty()) {
            card.getChildren().add(wrapped(texts.get("figures.detail.noMessage")));
        }
        for (KeyMessage message : detail.messages()) {
            String text = message.text().isBlank() ? "…" : message.text();
            card.getChildren().add(Buttons.link("", text, () -> jumps.openMessage(message.id())));
        }
        return card;
    }

    private void addMessage() {
        var window = getScene().getRoot();
        jumps.messageFromDetail();
        NewField.in(window, "message-text");
    }

    private static Label wrapped(String sentence) {
        var label = new Label(sentence);
        label.setWrapText(true);
        return label;
    }

    private static VBox group() {
        var group = new VBox();
        group.getStyleClass().add("figure-parts-inside");
        return group;
    }
}
