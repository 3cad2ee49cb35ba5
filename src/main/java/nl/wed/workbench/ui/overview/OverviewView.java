package nl.wed.workbench.ui.overview;

import java.util.List;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.wed.workbench.catalogue.Parties;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.trajectory.Partner;
import nl.wed.workbench.domain.trajectory.PlanningItem;
import nl.wed.workbench.domain.trajectory.Trajectory;
import nl.wed.workbench.texts.Numbers;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Card;
import nl.wed.workbench.ui.kit.DataTable;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.EmptyState;
import nl.wed.workbench.ui.kit.Scroll;
import nl.wed.workbench.ui.kit.SectionHeader;
import nl.wed.workbench.ui.kit.Tone;
import nl.wed.workbench.ui.navigation.Navigator;
import nl.wed.workbench.ui.navigation.ScreenView;
import nl.wed.workbench.ui.overview.OverviewViewModel.KeyNumber;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// The overview of a trajectory on one screen.
public final class OverviewView implements ScreenView {
    private final OverviewViewModel model;
    private final OverviewDialogs dialogs;
    private final Texts texts;
    private final DataTable<Partner> partners;
    private final PlanningChart planning;
    private final FlowPane numbers = new FlowPane();
    private final HBox header = new HBox();
    private final Node node;

    /// Shows that model; open points and steps are opened by the navigator.
    public OverviewView(OverviewViewModel model, Parties parties, Dialogs dialogs, Texts texts, Navigator navigator) {
        this.model = model;
        this.dialogs = new OverviewDialogs(dialogs, texts, parties.groups());
        this.texts = texts;
        var steps = new StepsCard(texts, navigator, this::override, line -> model.follow(line.step()));
        Runnable tell = () -> steps.show(model.steps().get(), model.silent().get());
        model.steps().addListener((_, _, _) -> tell.run());
        model.silent().addListener((_, _, _) -> tell.run());
        tell.run();
        var next = new NextCard(texts, navigator);
        Runnable ask = () -> next.show(model.next().get(), model.today());
        model.next().addListener((_, _, _) -> ask.run());
        ask.run();
        planning = new PlanningChart(texts, model::setDone, this::edit);
        partners = partnerTable();
        numbers.getStyleClass().add("key-numbers");
        var box = new VBox(
                header,
                next,
                numbers,
                Card.titled(texts.get("overview.steps"), steps),
                new Card(planningHeader(), planning),
                new Card(partnerHeader(), partners),
                new MeaningCard(model.meaning(), texts));
        box.getStyleClass().add("screen");
        node = new Scroll(box);
        followModel();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reveal(Ref ref) {
        model.partners().stream()
                .filter(partner -> partner.id().equals(ref.id()))
                .findFirst()
                .ifPresent(partners.getSelectionModel()::select);
    }

    private void followModel() {
        var trajectory = model.trajectory();
        var items = model.planning();
        var counts = model.keyNumbers();
        Runnable plan = () -> planning.show(trajectory.get(), items);
        items.addListener((ListChangeListener<PlanningItem>) _ -> plan.run());
        trajectory.addListener((_, _, now) -> {
            showTitle(now);
            plan.run();
        });
        counts.addListener((_, _, now) -> showNumbers(now));
        showTitle(trajectory.get());
        showNumbers(counts.get());
        plan.run();
    }

    private void showTitle(Trajectory trajectory) {
        var title = SectionHeader.screen(
                texts.get("overview.title", trajectory.municipalityName()),
                texts.get(
                        trajectory.client().isBlank() ? "overview.subtitleNoClient" : "overview.subtitle",
                        trajectory.scope(),
                        Numbers.date(trajectory.start()),
                        Numbers.date(trajectory.end()),
                        trajectory.client()));
        HBox.setHgrow(title, Priority.ALWAYS);
        header.getChildren().setAll(title);
        if (trajectory.fictional()) {
            header.getChildren()
                    .add(new Badge(texts.get("overview.fictional"), MaterialDesignF.FLASK_OUTLINE, Tone.WARNING));
        }
    }

    private void showNumbers(List<KeyNumber> counts) {
        numbers.getChildren().setAll(counts.stream().map(OverviewView::number).toList());
    }

    private static Node number(KeyNumber number) {
        var count = new Label(Long.toString(number.count()));
        count.getStyleClass().add("key-number");
        var words = new Label(number.words());
        words.getStyleClass().add("muted");
        var tile = new VBox(count, words);
        tile.getStyleClass().addAll("card", "key-number-tile");
        return tile;
    }

    private Node planningHeader() {
        return SectionHeader.part(
                texts.get("overview.planning"),
                Buttons.plain(
                        "planning-add",
                        texts.get("overview.planning.add"),
                        MaterialDesignP.PLUS,
                        () -> edit(new PlanningItem(UUID.randomUUID(), Step.FIGURES, "", 1, 1, false, false))));
    }

    private Node partnerHeader() {
        return SectionHeader.part(
                texts.get("overview.partners"),
                Buttons.plain(
                        "partner-add", texts.get("overview.partner.add"), MaterialDesignP.PLUS, this::addPartner));
    }

    private void addPartner() {
        edit(new Partner(UUID.randomUUID(), "P01", "", ""));
    }

    private DataTable<Partner> partnerTable() {
        var empty = new EmptyState(
                MaterialDesignA.ACCOUNT_GROUP_OUTLINE,
                texts.get("overview.partners.empty"),
                Buttons.plain(
                        "partner-add-first",
                        texts.get("overview.partner.add"),
                        MaterialDesignP.PLUS,
                        this::addPartner));
        var table = new DataTable<>("partners", model.partners())
                .text(texts.get("overview.partner.name"), 3, Partner::name)
                .text(texts.get("overview.partner.group"), 2, partner -> dialogs.group(partner.group()))
                .text(texts.get("overview.partner.role"), 3, Partner::role)
                .node("", 1, this::acts)
                .empty(empty)
                .onEdit(this::edit);
        table.getStyleClass().add("short-table");
        return table;
    }

    private Node acts(Partner partner) {
        return new HBox(
                Buttons.icon(
                        "partner-edit",
                        texts.get("overview.partner.change", partner.name()),
                        MaterialDesignP.PENCIL_OUTLINE,
                        () -> edit(partner)),
                Buttons.icon(
                        "partner-remove",
                        texts.get("overview.partner.remove", partner.name()),
                        MaterialDesignD.DELETE_OUTLINE,
                        () -> remove(partner)));
    }

    private void remove(Partner partner) {
        if (dialogs.removes(partner, model::now)) {
            model.remove(partner);
        }
    }

    private void edit(Partner partner) {
        dialogs.partner(partner, texts.get("overview.partner.title")).ifPresent(model::save);
    }

    private void edit(PlanningItem item) {
        dialogs.planning(item, texts.get("overview.planning.dialog")).ifPresent(model::save);
    }

    private void override(StepLine line) {
        String reason = line.override().map(said -> said.reason()).orElse("");
        dialogs.override(line.step(), line.progress(), reason)
                .ifPresent(said -> model.override(line.step(), said.progress(), said.reason()));
    }
}
