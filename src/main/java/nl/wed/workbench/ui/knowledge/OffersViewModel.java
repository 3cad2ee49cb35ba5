package nl.wed.workbench.ui.knowledge;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.catalogue.Causes.CatalogueCause;
import nl.wed.workbench.catalogue.Interventions.Intervention;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.domain.knowledge.LocalOffer;
import nl.wed.workbench.domain.records.Removal;
import nl.wed.workbench.domain.trajectory.Partner;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.workspace.Workspace;

/// What is offered locally, and how that compares with the catalogue for the causes of the
/// trajectory.
public final class OffersViewModel {
    private final Workspace workspace;
    private final Catalogue catalogue;
    private final Texts texts;
    private final InterventionGauges gauges;
    private final ObservableList<LocalOffer> offers;
    private final ObservableList<AvailabilityLine> all = FXCollections.observableArrayList();
    private final FilteredList<AvailabilityLine> availability = new FilteredList<>(all);
    private final BooleanProperty onlyMissed = new SimpleBooleanProperty(this, "onlyMissed");

    OffersViewModel(
            Workspace workspace, ProjectProperty project, Catalogue catalogue, Texts texts, InterventionGauges gauges) {
        this.workspace = workspace;
        this.catalogue = catalogue;
        this.texts = texts;
        this.gauges = gauges;
        offers = project.records(KnowledgeRecords.LOCAL_OFFER);
        onlyMissed.addListener((_, _, only) -> availability.setPredicate(only ? AvailabilityLine::missed : null));
        project.property().addListener((_, _, _) -> follow());
        follow();
    }

    /// What is offered, in its order.
    public ObservableList<LocalOffer> offers() {
        return offers;
    }

    /// The approaches for the causes of the trajectory, those that are missed first.
    public ObservableList<AvailabilityLine> availability() {
        return availability;
    }

    /// Whether only what works and is not there is shown.
    public BooleanProperty onlyMissed() {
        return onlyMissed;
    }

    /// How many approaches work according to research and are not there.
    public long missed() {
        return all.stream().filter(AvailabilityLine::missed).count();
    }

    /// A new offer, not yet kept.
    LocalOffer blank() {
        return new LocalOffer(UUID.randomUUID(), "", null, "", "", null, List.of(), List.of(), null);
    }

    /// Keeps an offer.
    public void save(LocalOffer offer) {
        workspace.edit(texts.get("knowledge.offer.edit"), project -> project.put(KnowledgeRecords.LOCAL_OFFER, offer));
    }

    /// Takes an offer away; options of step 5 that were about it stay, without it.
    public void remove(LocalOffer offer) {
        workspace.edit(
                texts.get("knowledge.offer.removeEdit"),
                project -> Removal.of(project, KnowledgeRecords.LOCAL_OFFER, offer.id()));
    }

    List<Partner> partners() {
        return workspace.project().all(TrajectoryRecords.PARTNER);
    }

    List<AgePhase> phases() {
        return TrajectoryRecords.trajectoryOf(workspace.project()).phases();
    }

    List<Intervention> interventions() {
        return catalogue.interventions().all();
    }

    /// The catalogue causes that an offer can be for: those of the trajectory and those it has
    /// already; all in scope when the trajectory has none yet.
    List<CatalogueCause> causes(LocalOffer offer) {
        var wanted = new LinkedHashSet<>(ownCauses());
        if (wanted.isEmpty()) {
            var phases = phases();
            catalogue.causes().in(phases).forEach(cause -> wanted.add(cause.code()));
        }
        wanted.addAll(offer.causes());
        return wanted.stream()
                .flatMap(code -> catalogue.causes().find(code).stream())
                .toList();
    }

    /// The names of the causes an offer is for.
    String causeNames(LocalOffer offer) {
        return names(offer.causes());
    }

    String partner(LocalOffer offer) {
        UUID partner = offer.partner();
        return partner == null
                ? texts.get("general.unknown")
                : workspace
                        .project()
                        .find(TrajectoryRecords.PARTNER, partner)
                        .map(Partner::name)
                        .orElse(texts.get("general.unknown"));
    }

    /// What the catalogue says of the evidence under an offer.
    String evidence(LocalOffer offer) {
        return catalogue
                .interventions()
                .find(offer.intervention())
                .map(this::evidence)
                .orElse(texts.get("knowledge.offer.ownOffer"));
    }

    private void follow() {
        var own = ownCauses();
        List<AvailabilityLine> now = catalogue.interventions().all().stream()
                .filter(one -> one.causes().stream().anyMatch(own::contains))
                .map(one -> line(one, own))
                .sorted(Comparator.comparing(AvailabilityLine::missed).reversed())
                .toList();
        if (!all.equals(now)) {
            all.setAll(now);
        }
    }

    private AvailabilityLine line(Intervention intervention, List<String> own) {
        return new AvailabilityLine(
                intervention,
                intervention.causes().stream().filter(own::contains).toList(),
                evidence(intervention),
                Presence.of(intervention, workspace.project().all(KnowledgeRecords.LOCAL_OFFER)),
                Proven.of(intervention, catalogue.evidence()));
    }

    private String evidence(Intervention intervention) {
        return gauges.evidence(intervention).stream()
                .map(line -> line.body() + ": " + line.words())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    String names(List<String> causes) {
        return causes.stream()
                .flatMap(code -> catalogue.causes().find(code).stream())
                .map(CatalogueCause::name)
                .collect(Collectors.joining("; "));
    }

    private List<String> ownCauses() {
        return workspace.project().stream(CauseRecords.CAUSE)
                .flatMap(cause -> Stream.ofNullable(cause.code()))
                .distinct()
                .toList();
    }

    /// The trajectory as it is now.
    Project now() {
        return workspace.project();
    }
}
