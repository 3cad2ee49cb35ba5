package nl.wed.workbench.ui.figures.importing;

import java.util.List;
import java.util.Optional;
import nl.wed.workbench.catalogue.Municipalities;
import nl.wed.workbench.catalogue.Municipalities.FormerMunicipality;

/// The first year of a municipality that was made of others, and their names.
record Merger(int year, List<String> names) {
    /// How that municipality was made; empty when it is older than the list of former ones.
    static Optional<Merger> of(Municipalities municipalities, String code) {
        List<FormerMunicipality> parts = municipalities.former().stream()
                .filter(one -> one.successors().contains(code))
                .toList();
        return parts.stream()
                .map(FormerMunicipality::lastYear)
                .max(Integer::compare)
                .map(last -> new Merger(
                        last + 1, parts.stream().map(FormerMunicipality::name).toList()));
    }
}
