package nl.wed.workbench.ui.figures;

import static nl.wed.workbench.domain.figures.FigureRecords.DATA_SET;
import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR;
import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR_PAIR;
import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR_SOURCE;
import static nl.wed.workbench.domain.figures.FigureRecords.INTERPRETATION;
import static nl.wed.workbench.domain.figures.FigureRecords.KEY_MESSAGE;
import static nl.wed.workbench.domain.figures.FigureRecords.PEER_GROUP;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.wed.workbench.catalogue.Bibliography;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.basis.BasisCard;
import nl.wed.workbench.ui.figures.detail.FigureDetailView;
import nl.wed.workbench.ui.figures.detail.PictureFiles;
import nl.wed.workbench.ui.figures.importing.DataSetsView;
import nl.wed.workbench.ui.figures.importing.ImportView;
import nl.wed.workbench.ui.figures.kit.Copying;
import nl.wed.workbench.ui.figures.kit.Part;
import nl.wed.workbench.ui.figures.profile.ProfileView;
import nl.wed.workbench.ui.figures.revision.RevisionCard;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.SectionHeader;
import nl.wed.workbench.ui.navigation.Navigator;
import nl.wed.workbench.ui.navigation.ScreenView;
import nl.wed.workbench.ui.navigation.Topic;
import nl.wed.workbench.ui.privacy.PrivacyGate;

/// The screen of step 1, Cijfers op een rij, with a tab for each of its parts. A part is made when
/// it is first shown, so that the profile is there at once.
public final class FiguresView implements ScreenView {
    private final FiguresViewModel model;
    private final Bibliography sources;
    private final Texts texts;
    private final Dialogs dialogs;
    private final PrivacyGate gate;
    private final Navigator navigator;
    private final TabPane tabs = new TabPane();
    private final Map<Part, Tab> tabOf = new EnumMap<>(Part.class);
    private final Label filled = new Label();
    private final VBox node;

    /// The screen of that model; `book` writes the cijferboek, `sources` are what the catalogue
    /// refers to.
    public FiguresView(
            FiguresViewModel model,
            Node book,
            Bibliography sources,
            Texts texts,
            Dialogs dialogs,
            PrivacyGate gate,
            Navigator navigator) {
        this.gate = gate;
        this.model = model;
        this.sources = sources;
        this.texts = texts;
        this.dialogs = dialogs;
        this.navigator = navigator;
        for (Part part : Part.values()) {
            add(part);
        }
        fill(tabs.getTabs().getFirst());
        VBox.setVgrow(tabs, Priority.ALWAYS);
        tabs.getStyleClass().add("figure-tabs");
        tabs.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> {
            fill(now);
            model.part().set((Part) now.getUserData());
        });
        model.part().addListener((_, _, now) -> show(now));
        filled.setId("figures-filled");
        filled.getStyleClass().add("muted");
        filled.setMinWidth(Region.USE_PREF_SIZE);
        var header = SectionHeader.screen(texts.get("general.Step.FIGURES"), texts.get("figures.intro"), filled, book);
        header.setMinHeight(Region.USE_PREF_SIZE);
        node = new VBox(header, tabs);
        node.getStyleClass().addAll("screen", "figures");
        node.getStylesheets()
                .add(Objects.requireNonNull(FiguresView.class.getResource("/css/figures.css"))
                        .toExternalForm());
        model.project().property().addListener((_, _, _) -> count());
        count();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void revealContent(String code) {
        model.choosing().shown().set(ChoosingViewModel.Shown.ALL);
        model.choosing().query().set(code);
    }

    @Override
    public void reveal(Ref ref) {
        var project = model.project().get();
        if (ref.type().equals(INDICATOR)) {
            model.openFigure(ref.id());
        } else if (ref.type().equals(INTERPRETATION)) {
            project.find(INTERPRETATION, ref.id()).ifPresent(one -> {
                model.openFigure(one.indicator());
                model.reading().editor().select(one.id());
            });
        } else if (ref.type().equals(INDICATOR_SOURCE)) {
            project.find(INDICATOR_SOURCE, ref.id()).ifPresent(one -> model.openFigure(one.indicator()));
        } else if (ref.type().equals(INDICATOR_PAIR)) {
            project.find(INDICATOR_PAIR, ref.id()).ifPresent(one -> model.openFigure(one.indicator()));
        } else if (ref.type().equals(PEER_GROUP)) {
            model.part().set(Part.PROFILE);
            model.profile().managing().set(true);
        } else if (ref.type().equals(KEY_MESSAGE)) {
            model.openMessage(ref.id());
        } else if (ref.type().equals(DATA_SET)) {
            model.part().set(Part.DATA);
        }
    }

    @Override
    public Optional<Topic> topic() {
        return model.part().get() == Part.PROFILE
                ? model.profile().selected().get().map(Topic::figure)
                : Optional.empty();
    }

    private void count() {
        filled.setText(texts.get(
                "figures.filled",
                model.profile().filled(),
                model.profile().chosen().size()));
    }

    private void add(Part part) {
        var tab = new Tab(texts.get("figures.part." + part));
        tab.setId("part-" + part);
        tab.setUserData(part);
        tab.setClosable(false);
        tabOf.put(part, tab);
        tabs.getTabs().add(tab);
    }

    private void fill(Tab tab) {
        if (tab.getContent() == null) {
            tab.setContent(
                    switch ((Part) tab.getUserData()) {
                        case PROFILE -> profile();
                        case CHOICE -> new ChoosingView(model.choosing(), texts, dialogs, model);
                        case DATA -> data();
                        case MESSAGES -> new MessagesView(model, texts, dialogs, navigator);
                        case REQUESTS ->
                            new RequestsView(model.requests(), texts, new Copying(gate), model::openFigure);
                    });
        }
    }

    private Node profile() {
        return new ProfileView(model.profile(), model.peers(), model, this::detail, texts, dialogs);
    }

    private Node detail() {
        return new FigureDetailView(
                new RevisionCard(model.revision(), texts, navigator),
                model.detail(),
                model.reading(),
                new BasisCard(model.basis(), texts, navigator::open),
                model,
                sources,
                new PictureFiles(texts, dialogs, model.background(), gate),
                navigator);
    }

    private Node data() {
        var themes = model.profile().themes();
        var dataSets = new DataSetsView(model.dataSets(), model.importing(), model, themes, texts, dialogs);
        return new ImportView(model.importing(), model, themes, dataSets, texts, dialogs);
    }

    private void show(Part part) {
        tabs.getSelectionModel().select(tabOf.get(part));
    }
}
