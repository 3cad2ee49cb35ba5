package nl.wed.workbench.ui.figures.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import nl.wed.workbench.sources.live.TableDescription.Code;
import nl.wed.workbench.sources.live.TableDescription.Dimension;
import nl.wed.workbench.sources.live.TableDescription.Measure;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Card;
import nl.wed.workbench.ui.kit.Form;
import nl.wed.workbench.ui.kit.KeyValue;
import nl.wed.workbench.ui.kit.SectionHeader;
import nl.wed.workbench.ui.kit.Tone;
import nl.wed.workbench.ui.kit.Toolbar;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/// What is fetched from one table: measures, regions, periods and categories, how many rows that
/// is, and the button that fetches it.
final class FetchChoiceView extends VBox {
    private final FetchChoice choice;
    private final FetchViewModel model;
    private final Texts texts;
    private final Label count = new Label();

    FetchChoiceView(FetchChoice choice, FetchViewModel model, Texts texts) {
        this.choice = choice;
        this.model = model;
        this.texts = texts;
        setId("fetch-choice");
        var about = choice.about();
        var facts = new KeyValue()
                .add(texts.get("intake.fetch.number"), about.id())
                .add(
                        texts.get("intake.fetch.changed"),
                        about.modified().isEmpty() ? texts.get("general.unknown") : FetchView.day(about.modified()));
        var card = new Card(
                SectionHeader.part(
                        about.title(),
                        Buttons.flat(
                                "fetch-other",
                                texts.get("intake.fetch.other"),
                                MaterialDesignV.VIEW_LIST_OUTLINE,
                                model::back)),
                facts);
        choice.municipalitiesWithoutOwn()
                .ifPresent(count -> card.getChildren()
                        .add(new Badge(
                                texts.get("intake.fetch.ownMissing", model.municipality(), count),
                                MaterialDesignA.ALERT,
                                Tone.WARNING)));
        card.getChildren().add(form());
        card.getChildren().addAll(picks());
        count.setWrapText(true);
        count.setId("fetch-count");
        model.count().addListener((_, _, _) -> refresh());
        card.getChildren().addAll(count, acts());
        refresh();
        getChildren().add(card);
    }

    private Node form() {
        var form = new Form(texts);
        if (choice.hasRegions()) {
            form.choice(
                            texts.get("intake.fetch.regions"),
                            choice.regions(),
                            List.of(FetchChoice.Regions.values()),
                            one -> texts.get("intake.regions." + one.name(), model.municipality()))
                    .id("fetch-regions");
        }
        if (!choice.periods().isEmpty()) {
            List<Optional<Code>> from = new ArrayList<>();
            from.add(Optional.empty());
            choice.periods().forEach(one -> from.add(Optional.of(one)));
            form.choice(
                            texts.get("intake.fetch.from"),
                            choice.from(),
                            from,
                            one -> one.map(Code::title).orElse(texts.get("intake.fetch.allPeriods")))
                    .id("fetch-from");
        }
        return form;
    }

    private List<Node> picks() {
        List<Node> panes = new ArrayList<>();
        List<Measure> measures = choice.about().measures();
        if (!measures.isEmpty()) {
            panes.add(pane(
                    texts.get("intake.fetch.measures"),
                    new PickList<>(
                            "fetch-measures",
                            texts.get("intake.fetch.searchMeasures"),
                            measures,
                            choice.measures(),
                            FetchChoiceView::words),
                    choice.measures(),
                    measures.size()));
        }
        for (var other : choice.others().entrySet()) {
            Dimension dimension = other.getKey();
            panes.add(pane(
                    title(dimension),
                    new PickList<>(
                            "fetch-" + dimension.id(),
                            title(dimension),
                            dimension.codes(),
                            other.getValue(),
                            Code::title),
                    other.getValue(),
                    dimension.codes().size()));
        }
        return panes;
    }

    private String title(Dimension dimension) {
        return dimension.isLevel() ? texts.get("intake.fetch.level." + dimension.id()) : dimension.title();
    }

    private <T> Node pane(String title, PickList<T> list, ObjectProperty<List<T>> chosen, int all) {
        var pane = new TitledPane();
        pane.setContent(list);
        pane.setExpanded(false);
        pane.setAnimated(false);
        Runnable name = () -> pane.setText(
                chosen.get().isEmpty()
                        ? texts.get(none(chosen), title, all)
                        : texts.get("intake.fetch.someOf", title, chosen.get().size(), all));
        chosen.addListener((_, _, _) -> name.run());
        name.run();
        return pane;
    }

    /// What it means that nothing is chosen: everything, but of tables only the one looked at.
    private String none(ObjectProperty<?> chosen) {
        return chosen == choice.measures() && choice.ofTables() ? "intake.fetch.onlyThis" : "intake.fetch.allOf";
    }

    private static String words(Measure measure) {
        String unit = measure.unit().isBlank() ? "" : " (" + measure.unit().strip() + ")";
        return measure.group().isBlank() ? measure.title() + unit : measure.group() + " / " + measure.title() + unit;
    }

    private Node acts() {
        var go = Buttons.primary(
                "fetch-go", texts.get("intake.fetch.go"), MaterialDesignC.CLOUD_DOWNLOAD_OUTLINE, model::fetch);
        return choice.ofTables()
                ? new Toolbar(go)
                : new Toolbar(
                        go,
                        Buttons.plain(
                                "fetch-tally", texts.get("intake.fetch.tally"), MaterialDesignN.NUMERIC, model::tally));
    }

    private void refresh() {
        var rows = model.count().get();
        count.setText(
                rows.isPresent()
                        ? texts.get("intake.fetch.count", rows.getAsLong())
                        : texts.get(choice.ofTables() ? "intake.fetch.countUntold" : "intake.fetch.countUnknown"));
    }
}
