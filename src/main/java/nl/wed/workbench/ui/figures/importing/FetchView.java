package nl.wed.workbench.ui.figures.importing;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.typed.TypedDate;
import nl.wed.workbench.sources.live.CatalogueEntry;
import nl.wed.workbench.sources.live.LiveSources.Kind;
import nl.wed.workbench.sources.result.ImportResult.Refused;
import nl.wed.workbench.texts.Numbers;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Card;
import nl.wed.workbench.ui.kit.DataTable;
import nl.wed.workbench.ui.kit.EmptyState;
import nl.wed.workbench.ui.kit.Form;
import nl.wed.workbench.ui.kit.Linked;
import nl.wed.workbench.ui.kit.Scroll;
import nl.wed.workbench.ui.kit.SearchField;
import nl.wed.workbench.ui.kit.SectionHeader;
import nl.wed.workbench.ui.kit.Tone;
import nl.wed.workbench.ui.kit.Toolbar;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// A source on the network: which one, its tables, and what is fetched from the chosen one.
final class FetchView extends VBox {
    private static final TypedDate ANY_DAY = new TypedDate(1900, 2200);

    private final ImportViewModel importing;
    private final FetchViewModel model;
    private final Texts texts;
    private final VBox message = new VBox();
    private final VBox below = new VBox();
    private final Node tables;

    FetchView(ImportViewModel importing, Texts texts) {
        this.importing = importing;
        model = importing.fetching();
        this.texts = texts;
        setId("fetch");
        tables = tables();
        below.getStyleClass().add("part");
        var page = new VBox(
                header(),
                whileChoosing(source()),
                new FetchBusy(importing.jobs(), model, texts),
                message,
                new ProxyForm(model, texts),
                below);
        page.getStyleClass().add("import-page");
        getChildren().add(new Scroll(page));
        message.managedProperty().bind(Bindings.isNotEmpty(message.getChildren()));
        model.message().addListener((_, _, now) -> tell(now));
        model.choice().addListener((_, _, _) -> refresh());
        tell(model.message().get());
        refresh();
    }

    /// The source is out of the way while something is chosen from one of its tables.
    private Node whileChoosing(Node source) {
        source.visibleProperty().bind(model.choice().map(Optional::isEmpty));
        source.managedProperty().bind(source.visibleProperty());
        return source;
    }

    private Node header() {
        var back = Buttons.flat(
                "fetch-back",
                texts.get("intake.back"),
                MaterialDesignA.ARROW_LEFT,
                () -> importing.place().set(ImportViewModel.Place.FILES));
        var title = SectionHeader.screen(texts.get("intake.fetch.title"), texts.get("intake.fetch.intro"));
        return new VBox(back, title);
    }

    private Node source() {
        var form = new Form(texts);
        form.beside(
                form.choice(
                                texts.get("intake.fetch.source"),
                                model.kind(),
                                List.of(Kind.values()),
                                kind -> texts.get("intake.source." + kind.name()))
                        .id("fetch-kind"),
                form.text(texts.get("intake.fetch.address"), model.address()).id("fetch-address"));
        var help = new Label(texts.get("intake.fetch.addressHelp"));
        help.setWrapText(true);
        help.getStyleClass().add("field-help");
        form.node(help).node(key());
        var list = Buttons.primary(
                "fetch-list", texts.get("intake.fetch.list"), MaterialDesignF.FORMAT_LIST_BULLETED, model::list);
        var look = Buttons.plain(
                "fetch-look",
                texts.get("intake.fetch.look"),
                MaterialDesignT.TABLE_SEARCH,
                () -> model.look(model.query().get()));
        var search = new SearchField("fetch-query", texts.get("intake.fetch.search"), model.query());
        search.setPrefColumnCount(24);
        return new Card(new AddressDrafts(model, texts).note(), form, new Toolbar(search, list, look));
    }

    private Node key() {
        var label = new Label(texts.get("intake.fetch.key"));
        label.getStyleClass().add("field-label");
        var field = new PasswordField();
        field.setId("fetch-key");
        Linked.both(field.textProperty(), model.key());
        label.setLabelFor(field);
        var help = new Label(texts.get("intake.fetch.keyHelp"));
        help.setWrapText(true);
        help.getStyleClass().add("field-help");
        var box = new VBox(label, field, help);
        box.getStyleClass().add("field");
        box.visibleProperty().bind(Bindings.createBooleanBinding(() -> asksKey(), model.kind()));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private boolean asksKey() {
        return model.kind().get() != null && model.kind().get().asksKey();
    }

    private Node tables() {
        var table = new DataTable<>("fetch-tables", model.found());
        table.text(texts.get("intake.fetch.number"), 1.6, CatalogueEntry::id)
                .text(texts.get("intake.fetch.name"), 5, CatalogueEntry::title)
                .text(texts.get("intake.fetch.state"), 1.3, CatalogueEntry::status)
                .text(texts.get("intake.fetch.changed"), 1.3, entry -> day(entry.modified()))
                .node("", 1.1, this::choose)
                .empty(EmptyState.resting(MaterialDesignC.CLOUD_SEARCH_OUTLINE, texts.get("intake.fetch.noTables")))
                .onOpen(entry -> model.look(entry.id()));
        table.getStyleClass().add("fetch-tables");
        return table;
    }

    private Node choose(CatalogueEntry entry) {
        var link = Buttons.act(
                "fetch-choose-" + entry.id(), texts.get("intake.fetch.choose"), () -> model.look(entry.id()));
        link.setAccessibleText(texts.get("intake.fetch.choose") + ": " + entry.title());
        return link;
    }

    /// The day of a moment as sources write it; what they wrote when it is none.
    static String day(String moment) {
        return ANY_DAY.read(moment.substring(0, Math.min(10, moment.length())))
                .understood()
                .map(Numbers::date)
                .orElse(moment);
    }

    private void tell(Optional<Refused> now) {
        message.getChildren().clear();
        now.ifPresent(refused -> {
            var words =
                    new Label(texts.get(refused.reasonKey(), refused.arguments().toArray()));
            words.setWrapText(true);
            words.getStyleClass().add("card-title");
            boolean stopped = refused.reasonKey().endsWith(".cancelled");
            var badge = new Badge(
                    texts.get(stopped ? "intake.fetch.stopped" : "intake.fetch.failed"),
                    MaterialDesignA.ALERT_CIRCLE_OUTLINE,
                    stopped ? Tone.NEUTRAL : Tone.DANGER);
            var card = new Card(badge, words);
            card.setId("fetch-message");
            message.getChildren().add(card);
        });
    }

    private void refresh() {
        below.getChildren()
                .setAll(model.choice()
                        .get()
                        .<Node>map(one -> new FetchChoiceView(one, model, texts))
                        .orElse(tables));
    }
}
