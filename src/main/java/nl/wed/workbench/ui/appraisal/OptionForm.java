package nl.wed.workbench.ui.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.appraisal.Option;
import nl.wed.workbench.domain.causes.Cause;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.basis.BasisCard;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Card;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.Field;
import nl.wed.workbench.ui.kit.Form;
import nl.wed.workbench.ui.kit.Looking;
import nl.wed.workbench.ui.kit.RecordFoot;
import nl.wed.workbench.ui.kit.RemovalQuestion;
import nl.wed.workbench.ui.kit.SectionHeader;
import nl.wed.workbench.ui.renewal.RenewalCard;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;

/// One option as fields, with what the source says of it beside, and its place in the chain.
final class OptionForm {
    private final OptionsViewModel model;
    private final Dialogs dialogs;
    private final Texts texts;
    private final RecordFoot foot;
    private final BasisCard basis;
    private final VBox causes = new VBox();
    private final VBox source = new VBox();
    private final VBox renewal = new VBox();
    private final ObjectProperty<List<UUID>> causeIds;
    private final Node node;
    private List<Cause> shown = new ArrayList<>();

    OptionForm(OptionsViewModel model, Dialogs dialogs, BasisCard basis, RecordFoot foot, Texts texts) {
        this.model = model;
        this.basis = basis;
        this.dialogs = dialogs;
        this.texts = texts;
        this.foot = foot;
        causeIds = model.editor().list(edit("causes"), Option::causes, Option::withCauses);
        var back = Looking.stays(Buttons.plain(
                "option-back",
                texts.get("appraisal.option.back"),
                MaterialDesignA.ARROW_LEFT,
                () -> model.editor().select(null)));
        var delete = Buttons.flat(
                "option-remove", texts.get("appraisal.option.remove"), MaterialDesignD.DELETE_OUTLINE, this::remove);
        var box = new VBox(
                SectionHeader.part(texts.get("appraisal.option.title"), delete, back), basis, fields(), renewal, foot);
        box.getStyleClass().add("detail-page");
        node = box;
        model.editor().record().addListener((_, _, _) -> follow());
        model.project().addListener((_, _, _) -> chips());
        follow();
    }

    Node node() {
        return node;
    }

    private Form fields() {
        var editor = model.editor();
        var form = new Form(texts, editor::leave);
        form.text(
                        label("name"),
                        editor.text(
                                edit("name"),
                                Option::name,
                                (one, text) ->
                                        one.described(text, one.description(), one.theoryOfChange(), one.conditions())))
                .id("option-name")
                .required(texts.get("appraisal.option.nameMissing"));
        form.area(
                        label("description"),
                        3,
                        editor.text(
                                edit("description"),
                                Option::description,
                                (one, text) -> one.described(one.name(), text, one.theoryOfChange(), one.conditions())))
                .id("option-description");
        form.node(causes);
        form.area(
                        label("theory"),
                        3,
                        editor.text(
                                edit("theory"),
                                Option::theoryOfChange,
                                (one, text) -> one.described(one.name(), one.description(), text, one.conditions())))
                .id("option-theory")
                .help(texts.get("appraisal.option.theoryHelp"));
        form.area(
                        label("conditions"),
                        3,
                        editor.text(
                                edit("conditions"),
                                Option::conditions,
                                (one, text) ->
                                        one.described(one.name(), one.description(), one.theoryOfChange(), text)))
                .id("option-conditions")
                .help(texts.get("appraisal.option.conditionsHelp"));
        return form.node(source);
    }

    private void remove() {
        model.editor()
                .current()
                .filter(option -> new RemovalQuestion(dialogs, texts, model::now)
                        .goes(new Ref(AppraisalRecords.OPTION, option.id()), texts.get("appraisal.option.remove")))
                .ifPresent(model::remove);
    }

    private void follow() {
        var option = model.editor().record().get();
        var ref = option == null ? null : new Ref(AppraisalRecords.OPTION, option.id());
        foot.show(ref);
        basis.show(ref);
        chips();
        source.getChildren().clear();
        renewal.getChildren().clear();
        if (option != null) {
            new RenewalCard(model.renewal(), texts)
                    .of(new Ref(AppraisalRecords.OPTION, option.id()))
                    .ifPresent(renewal.getChildren()::add);
        }
        if (option != null && option.intervention() != null) {
            source.getChildren().add(sourceCard(option));
        }
    }

    private void chips() {
        var all = model.allCauses();
        if (all.equals(shown) && !causes.getChildren().isEmpty()) {
            return;
        }
        shown = all;
        var form = new Form(texts);
        Field<List<UUID>> field = form.chips(
                label("causes"), causeIds, all.stream().map(Cause::id).toList(), id -> name(all, id));
        field.id("option-causes-chips").help(texts.get("appraisal.option.causesHelp"));
        causes.getChildren().setAll(form);
    }

    private Node sourceCard(Option option) {
        var evidence = new EvidenceRows(texts, model.evidence().of(option.intervention()));
        var card = Card.titled(texts.get("appraisal.option.source"), evidence);
        model.evidence().intervention(option.intervention()).ifPresent(found -> {
            var words = new Label(texts.get("appraisal.option.sourceConditions", found.conditions()));
            words.setWrapText(true);
            card.getChildren().add(words);
            card.getChildren().add(Badge.of(texts, found.conditionsStatus()));
        });
        return card;
    }

    private static String name(List<Cause> causes, UUID id) {
        return causes.stream()
                .filter(one -> one.id().equals(id))
                .map(Cause::name)
                .findFirst()
                .orElse("…");
    }

    private String label(String key) {
        return texts.get("appraisal.option." + key);
    }

    private String edit(String key) {
        return texts.get("appraisal.option.editing", label(key));
    }
}
