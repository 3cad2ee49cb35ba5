package nl.wed.workbench.ui.knowledge;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.wed.workbench.catalogue.Causes.CatalogueCause;
import nl.wed.workbench.catalogue.Interventions.Intervention;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.knowledge.LocalOffer;
import nl.wed.workbench.domain.trajectory.Partner;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.Form;
import nl.wed.workbench.ui.kit.FormContent;

/// The window in which one local offer is described; it edits a copy and gives it back.
final class OfferDialog {
    private final OffersViewModel model;
    private final Dialogs dialogs;
    private final Texts texts;

    OfferDialog(OffersViewModel model, Dialogs dialogs, Texts texts) {
        this.model = model;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    Optional<LocalOffer> edit(LocalOffer from) {
        var fields = new Fields(from, model);
        var form = new Form(texts);
        form.text(texts.get("knowledge.offer.name"), fields.name)
                .id("offer-name")
                .required(texts.get("knowledge.offer.nameMissing"));
        var partner = form.choice(
                        texts.get("knowledge.offer.partner"), fields.partner, orNone(model.partners()), this::partner)
                .id("offer-partner");
        var intervention = form.choice(
                        texts.get("knowledge.offer.intervention"),
                        fields.intervention,
                        orNone(model.interventions()),
                        this::intervention)
                .id("offer-intervention");
        form.beside(partner, intervention);
        form.area(texts.get("knowledge.offer.description"), 2, fields.description)
                .id("offer-description");
        form.beside(
                form.text(texts.get("knowledge.offer.target"), fields.target).id("offer-target"),
                form.text(texts.get("knowledge.offer.reach"), fields.reach)
                        .id("offer-reach")
                        .help(texts.get("knowledge.offer.reachHelp")));
        form.chips(
                        texts.get("knowledge.offer.phases"),
                        fields.phases,
                        model.phases(),
                        phase -> texts.name("general", phase))
                .id("offer-phases");
        form.chips(texts.get("knowledge.offer.causes"), fields.causes, model.causes(from), CatalogueCause::name)
                .id("offer-causes");
        boolean saved =
                dialogs.show(texts.get("knowledge.offer.dialog"), texts.get("general.save"), new FormContent(form));
        return saved ? Optional.of(fields.offer(from)) : Optional.empty();
    }

    private String partner(Optional<Partner> partner) {
        return partner.map(Partner::name).orElse(texts.get("general.unknown"));
    }

    private String intervention(Optional<Intervention> intervention) {
        return intervention.map(one -> one.code() + " " + one.name()).orElse(texts.get("knowledge.offer.ownOffer"));
    }

    private static <T> List<Optional<T>> orNone(List<T> items) {
        return Stream.concat(Stream.of(Optional.<T>empty()), items.stream().map(Optional::of))
                .toList();
    }

    private static final class Fields {
        private final StringProperty name;
        private final StringProperty description;
        private final StringProperty target;
        private final StringProperty reach;
        private final ObjectProperty<Optional<Partner>> partner;
        private final ObjectProperty<Optional<Intervention>> intervention;
        private final ObjectProperty<List<AgePhase>> phases;
        private final ObjectProperty<List<CatalogueCause>> causes;

        Fields(LocalOffer from, OffersViewModel model) {
            name = new SimpleStringProperty(from.name());
            description = new SimpleStringProperty(from.description());
            target = new SimpleStringProperty(from.targetGroup());
            reach = new SimpleStringProperty(Objects.requireNonNullElse(from.reach(), ""));
            partner = new SimpleObjectProperty<>(model.partners().stream()
                    .filter(one -> one.id().equals(from.partner()))
                    .findFirst());
            intervention = new SimpleObjectProperty<>(model.interventions().stream()
                    .filter(one -> one.code().equals(from.intervention()))
                    .findFirst());
            phases = new SimpleObjectProperty<>(from.phases());
            causes = new SimpleObjectProperty<>(model.causes(from).stream()
                    .filter(one -> from.causes().contains(one.code()))
                    .toList());
        }

        LocalOffer offer(LocalOffer from) {
            String reached = reach.get().strip();
            return from.with()
                    .name(name.get().strip())
                    .partner(partner.get().map(Partner::id).orElse(null))
                    .description(description.get().strip())
                    .targetGroup(target.get().strip())
                    .reach(reached.isEmpty() ? null : reached)
                    .phases(phases.get())
                    .causes(causes.get().stream().map(CatalogueCause::code).toList())
                    .intervention(intervention.get().map(Intervention::code).orElse(null))
                    .build();
        }
    }
}
