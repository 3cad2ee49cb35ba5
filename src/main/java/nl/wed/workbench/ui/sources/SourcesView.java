package nl.wed.workbench.ui.sources;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.wed.workbench.catalogue.Bibliography.Source;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.chain.Literature;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.trajectory.OwnSource;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.domain.typed.TypedNumber;
import nl.wed.workbench.texts.LicenceWords;
import nl.wed.workbench.texts.PrintedWords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Card;
import nl.wed.workbench.ui.kit.DataTable;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.EmptyState;
import nl.wed.workbench.ui.kit.Form;
import nl.wed.workbench.ui.kit.FormContent;
import nl.wed.workbench.ui.kit.GoTo;
import nl.wed.workbench.ui.kit.RemovalQuestion;
import nl.wed.workbench.ui.kit.Scroll;
import nl.wed.workbench.ui.kit.SectionHeader;
import nl.wed.workbench.ui.kit.Spots;
import nl.wed.workbench.ui.kit.Tone;
import nl.wed.workbench.ui.navigation.Act;
import nl.wed.workbench.ui.navigation.Navigator;
import nl.wed.workbench.ui.navigation.ScreenView;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// The sources of a trajectory in three tables.
public final class SourcesView implements ScreenView {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d-M-uuuu", Texts.DUTCH).withZone(ZoneId.systemDefault());

    private final SourcesViewModel model;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Navigator navigator;
    private final DataTable<OwnSource> own;
    private final DataTable<Source> used;
    private final Node node;

    /// Shows that model.
    public SourcesView(SourcesViewModel model, Dialogs dialogs, Texts texts, Navigator navigator) {
        this.model = model;
        this.dialogs = dialogs;
        this.texts = texts;
        this.navigator = navigator;
        own = ownTable();
        used = usedTable();
        Spots.rows(own, OwnSource::id);
        Spots.rows(used, source -> Literature.id(source.id()));
        model.chain().addListener((_, _, _) -> {
            own.refresh();
            used.refresh();
        });
        var add = Buttons.plain("source-add", texts.get("overview.source.add"), MaterialDesignP.PLUS, this::add);
        var box = new VBox(
                SectionHeader.screen(texts.get("overview.sources"), texts.get("overview.sourcesHelp")),
                new Card(SectionHeader.part(texts.get("overview.sources.own"), add), own),
                Card.titled(texts.get("overview.sources.dataSets"), dataTable()),
                Card.titled(texts.get("overview.sources.used"), used));
        box.getStyleClass().add("screen");
        node = new Scroll(box);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reveal(Ref ref) {
        own.getItems().stream()
                .filter(source -> source.id().equals(ref.id()))
                .findFirst()
                .ifPresent(own.getSelectionModel()::select);
        used.getItems().stream()
                .filter(source -> Literature.id(source.id()).equals(ref.id()))
                .findFirst()
                .ifPresent(used.getSelectionModel()::select);
    }

    private void add() {
        edit(new OwnSource(UUID.randomUUID(), null, "", null, null, null));
    }

    private DataTable<OwnSource> ownTable() {
        var table = new DataTable<>("own-sources", model.own())
                .text(texts.get("overview.source.author"), 2, one -> text(one.author()))
                .text(texts.get("overview.source.title"), 4, OwnSource::title)
                .text(texts.get("overview.source.year"), 1, one -> year(one.year()))
                .text(texts.get("overview.source.publisher"), 2, one -> text(one.publisher()))
                .node(
                        texts.get("overview.source.cited"),
                        1.8,
                        one -> cited(new Ref(TrajectoryRecords.OWN_SOURCE, one.id())))
                .node("", 1, this::acts)
                .empty(empty(
                        "overview.sources.ownEmpty",
                        Buttons.plain(
                                "source-add-first", texts.get("overview.source.add"), MaterialDesignP.PLUS, this::add)))
                .onEdit(this::edit);
        table.getStyleClass().add("short-table");
        return table;
    }

    private DataTable<DataSet> dataTable() {
        var table = new DataTable<>("data-sets", model.dataSets())
                .text(texts.get("overview.source.title"), 4, DataSet::title)
                .text(texts.get("overview.source.provider"), 2, DataSet::provider)
                .text(texts.get("overview.source.table"), 1.4, one -> text(one.table()))
                .text(texts.get("overview.source.retrieved"), 1.4, one -> DAY.format(one.retrieved()))
                .text(
                        texts.get("overview.source.licence"),
                        1.6,
                        one -> one.licence() == null
                                ? texts.get("overview.source.noLicence")
                                : LicenceWords.of(text(one.licence())))
                .empty(empty("overview.sources.dataSetsEmpty", GoTo.button(texts, Act.IMPORT)));
        table.getStyleClass().add("short-table");
        return table;
    }

    private DataTable<Source> usedTable() {
        return new DataTable<>("used-sources", model.used())
                .text(texts.get("overview.source.author"), 2, one -> text(one.author()))
                .text(texts.get("overview.source.title"), 4, Source::title)
                .text(texts.get("overview.source.year"), 0.8, one -> year(one.year()))
                .node(texts.get("overview.source.cited"), 1.8, one -> cited(Literature.ref(one.id())))
                .node(texts.get("overview.source.status"), 1.6, one -> Badge.of(texts, one.status()))
                .empty(empty("overview.sources.usedEmpty", GoTo.button(texts, Act.APPROACHES)));
    }

    /// The first paragraph that cites it; a source that none cites is not printed.
    private Node cited(Ref source) {
        var places = model.cited(source);
        if (places.isEmpty()) {
            return new Label(texts.get("overview.source.citedUnknown"));
        }
        return places.get().stream()
                .findFirst()
                .<Node>map(place -> Buttons.link(
                        "source-cited", new PrintedWords(texts).chapter(place), () -> navigator.open(place)))
                .orElseGet(() -> new Badge(
                        texts.get("overview.source.notCited"), MaterialDesignB.BOOK_OFF_OUTLINE, Tone.WARNING));
    }

    private EmptyState empty(String key, Button way) {
        return new EmptyState(MaterialDesignB.BOOK_OPEN_VARIANT, texts.get(key), way);
    }

    private Node acts(OwnSource source) {
        return new HBox(
                Buttons.icon(
                        "source-edit",
                        texts.get("overview.source.change", source.title()),
                        MaterialDesignP.PENCIL_OUTLINE,
                        () -> edit(source)),
                Buttons.icon(
                        "source-remove",
                        texts.get("overview.source.remove", source.title()),
                        MaterialDesignD.DELETE_OUTLINE,
                        () -> remove(source)));
    }

    private void remove(OwnSource source) {
        var ref = new Ref(TrajectoryRecords.OWN_SOURCE, source.id());
        String act = texts.get("overview.source.remove", source.title());
        if (new RemovalQuestion(dialogs, texts, model::now).goesUnasked(ref, act)) {
            model.remove(source);
        }
    }

    private void edit(OwnSource from) {
        var author = new SimpleStringProperty(text(from.author()));
        var title = new SimpleStringProperty(from.title());
        var year = new SimpleObjectProperty<@Nullable Integer>(from.year());
        var publisher = new SimpleStringProperty(text(from.publisher()));
        var address = new SimpleStringProperty(text(from.address()));
        var form = new Form(texts);
        form.text(texts.get("overview.source.title"), title)
                .id("source-title")
                .required(texts.get("overview.source.titleMissing"));
        form.text(texts.get("overview.source.author"), author).id("source-author");
        form.whole(texts.get("overview.source.year"), year, TypedNumber.SOURCE_YEAR)
                .id("source-year");
        form.text(texts.get("overview.source.publisher"), publisher).id("source-publisher");
        form.text(texts.get("overview.source.address"), address)
                .id("source-address")
                .help(texts.get("overview.source.addressHelp"));
        if (dialogs.show(texts.get("overview.source.dialog"), texts.get("overview.save"), new FormContent(form))) {
            model.save(from.with()
                    .author(absent(author.get()))
                    .title(title.get().strip())
                    .year(year.get())
                    .publisher(absent(publisher.get()))
                    .address(absent(address.get()))
                    .build());
        }
    }

    private static @Nullable String absent(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }

    private static String text(@Nullable String words) {
        return words == null ? "" : words;
    }

    private static String year(@Nullable Integer year) {
        return year == null ? "" : Integer.toString(year);
    }
}
