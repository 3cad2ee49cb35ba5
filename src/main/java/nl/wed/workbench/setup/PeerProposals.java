package nl.wed.workbench.setup;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.catalogue.Municipalities.Municipality;
import nl.wed.workbench.domain.figures.PeerGroup;
import nl.wed.workbench.domain.figures.SizeClass;
import nl.wed.workbench.texts.Texts;

/// Peer groups that follow from the list of municipalities: those of a size class and those of a
/// province.
public final class PeerProposals {
    private final Catalogue catalogue;
    private final Texts texts;

    public PeerProposals(Catalogue catalogue, Texts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
    }

    /// The groups that a trajectory of a municipality begins with, the one that is used first; none
    /// when its code is not that of a live one.
    public List<PeerGroup> defaults(String own) {
        return Stream.of(ofSize(own), ofProvince(own)).flatMap(Optional::stream).toList();
    }

    /// The group of the size class of a municipality; empty when its code is not that of a live
    /// one.
    public Optional<PeerGroup> ofSize(String own) {
        return catalogue.municipalities().find(own).map(here -> ofSize(own, SizeClass.of(here.inhabitants2026())));
    }

    /// The group of the province of a municipality; empty when its code is not that of a live one.
    public Optional<PeerGroup> ofProvince(String own) {
        return catalogue.municipalities().find(own).map(here -> ofProvince(own, here.province()));
    }

    /// All municipalities of a size class but the own one.
    public PeerGroup ofSize(String own, SizeClass size) {
        return PeerGroup.ofSize(
                UUID.randomUUID(),
                texts.get("figures.peers.ofSize", texts.name("figures", size)),
                size,
                others(own, one -> SizeClass.of(one.inhabitants2026()) == size));
    }

    /// All municipalities of a province but the own one.
    public PeerGroup ofProvince(String own, String province) {
        return PeerGroup.ofProvince(
                UUID.randomUUID(),
                texts.get("figures.peers.ofProvince", province),
                province,
                others(own, one -> one.province().equals(province)));
    }

    private List<String> others(String own, Predicate<Municipality> alike) {
        return catalogue.municipalities().all().stream()
                .filter(alike)
                .map(Municipality::code)
                .filter(code -> !code.equals(own))
                .toList();
    }
}
