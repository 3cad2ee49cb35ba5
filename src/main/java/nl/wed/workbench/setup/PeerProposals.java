package nl.wed.workbench.setup;

import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.catalogue.Municipality;
import nl.wed.workbench.domain.figures.PeerGroup;
import nl.wed.workbench.domain.figures.SizeClass;
import nl.wed.workbench.texts.Texts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/// Peer groups that follow from the list of municipalities: those of the same size class and those
/// of the same province as the own one.
public final class PeerProposals {
    private final Catalogue catalogue;
    private final Texts texts;

    public PeerProposals(Catalogue catalogue, Texts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
    }

    /// The group of the size class of a municipality; empty when its code is not that of a live
    /// one.
    public Optional<PeerGroup> ofSize(String own) {
        return catalogue
                .municipalities()
                .find(own)
                .map(here -> {
                    var size = SizeClass.of(here.inhabitants2026());
                    return PeerGroup.ofSize(
                            UUID.randomUUID(),
                            texts.get("figures.peers.ofSize", texts.name("figures", size)),
                            size,
                            others(here, one -> SizeClass.of(one.inhabitants2026()) == size));
                });
    }

    /// The group of the province of a municipality; empty when its code is not that of a live one.
    public Optional<PeerGroup> ofProvince(String own) {
        return catalogue
                .municipalities()
                .find(own)
                .map(here ->
                        PeerGroup.ofProvince(
                                UUID.randomUUID(),
                                texts.get("figures.peers.ofProvince", here.province()),
                                here.province(),
                                others(here, one -> one.province().equals(here.province()))));
    }

    private List<String> others(Municipality here, Predicate<Municipality> alike) {
        return catalogue.municipalities().all().stream()
                .filter(alike)
                .map(Municipality::code)
                .filter(code -> !code.equals(here.code()))
                .toList();
    }
}
