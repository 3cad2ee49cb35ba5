package nl.wed.workbench.ui.figures.peers;

import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR;
import static nl.wed.workbench.domain.figures.FigureRecords.PEER_GROUP;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.collections.ObservableList;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.catalogue.Municipalities.Municipality;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.Peer;
import nl.wed.workbench.domain.figures.PeerGroup;
import nl.wed.workbench.domain.figures.SizeClass;
import nl.wed.workbench.domain.profile.ProfileOrder;
import nl.wed.workbench.domain.records.Removal;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.setup.PeerProposals;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.kit.LiveFigures;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.workspace.Workspace;

/// The peer groups of the trajectory. The first of them is the one that is compared with.
public final class PeersViewModel {
    private static final int ALL = 1000;

    private final Workspace workspace;
    private final ProjectProperty project;
    private final LiveFigures figures;
    private final Catalogue catalogue;
    private final Texts texts;
    private final PeerProposals proposals;
    private final ObservableList<PeerGroup> groups;

    public PeersViewModel(
            Workspace workspace, ProjectProperty project, LiveFigures figures, Catalogue catalogue, Texts texts) {
        this.workspace = workspace;
        this.project = project;
        this.figures = figures;
        this.catalogue = catalogue;
        this.texts = texts;
        proposals = new PeerProposals(catalogue, texts);
        groups = project.records(PEER_GROUP);
    }

    /// All groups, the one that is used first.
    public ObservableList<PeerGroup> groups() {
        return groups;
    }

    /// Compares with that group from now on.
    public void use(PeerGroup group) {
        workspace.edit(texts.get("profile.peers.use", group.name()), now -> {
            List<PeerGroup> order = new ArrayList<>(now.all(PEER_GROUP));
            order.removeIf(one -> one.id().equals(group.id()));
            order.addFirst(group);
            return now.with(PEER_GROUP, Table.of(order));
        });
    }

    /// Adds a group and compares with it.
    public void add(PeerGroup group) {
        workspace.edit(texts.get("profile.peers.addEdit", group.name()), now -> {
            List<PeerGroup> order = new ArrayList<>(List.of(group));
            order.addAll(now.all(PEER_GROUP));
            return now.with(PEER_GROUP, Table.of(order));
        });
    }

    /// Adds the groups that a new trajectory begins with.
    public void addDefaults() {
        workspace.edit(
                texts.get("profile.peers.addDefaults"), now -> now.putAll(PEER_GROUP, proposals.defaults(own())));
    }

    public void rename(PeerGroup group, String name) {
        workspace.edit(
                texts.get("profile.peers.renameEdit", group.name()), now -> now.put(PEER_GROUP, group.withName(name)));
    }

    public void remove(PeerGroup group) {
        workspace.edit(
                texts.get("profile.peers.removeEdit", group.name()), now -> Removal.of(now, PEER_GROUP, group.id()));
    }

    /// The group of the municipalities of that size.
    public PeerGroup ofSize(SizeClass size) {
        return proposals.ofSize(own(), size);
    }

    /// The group of the municipalities of that province.
    public PeerGroup ofProvince(String province) {
        return proposals.ofProvince(own(), province);
    }

    /// The provinces, by name.
    public List<String> provinces() {
        return catalogue.municipalities().all().stream()
                .map(Municipality::province)
                .distinct()
                .sorted()
                .toList();
    }

    /// The other municipalities that fit what was typed, the best match first.
    public List<Municipality> search(String typed) {
        return catalogue.municipalities().search(typed, ALL).stream()
                .filter(one -> !one.code().equals(own()))
                .toList();
    }

    /// A new choice of the most similar municipalities.
    public NearestChoice nearest() {
        var live = catalogue.municipalities().all().stream()
                .map(Municipality::code)
                .collect(Collectors.toSet());
        return new NearestChoice(own(), live, figures.shown().get().profile().lines());
    }

    /// The members of a group as they are shown: the nearest first, or by name without distances.
    public List<Member> members(List<Peer> peers) {
        boolean measured = peers.stream().anyMatch(peer -> peer.distance() != null);
        var members = peers.stream().map(this::member);
        return measured
                ? members.toList()
                : members.sorted(Comparator.comparing(Member::name, ProfileOrder.names()))
                        .toList();
    }

    /// The names of the indicators that a group was chosen on.
    public List<String> basis(PeerGroup group) {
        return group.indicators().stream().flatMap(id -> name(id).stream()).toList();
    }

    private Optional<String> name(UUID indicator) {
        return project.get().find(INDICATOR, indicator).map(Indicator::name);
    }

    private Member member(Peer peer) {
        return catalogue
                .municipalities()
                .find(peer.code())
                .map(one -> new Member(one.name(), one.province(), one.inhabitants2026(), peer.distance()))
                .orElseGet(() -> former(peer));
    }

    /// A municipality that was abolished after the year of the figures.
    private Member former(Peer peer) {
        String name = catalogue.municipalities().nameOf(peer.code());
        return new Member(name, texts.get("profile.peers.former"), null, peer.distance());
    }

    private String own() {
        return TrajectoryRecords.trajectoryOf(project.get()).municipalityCode();
    }
}
