package nl.wed.workbench.ui.figures.importing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.wed.workbench.catalogue.Municipalities;
import nl.wed.workbench.catalogue.Municipalities.FormerMunicipality;

/// The first year of a municipality that was made of others, and their names.
record Merger(int year, List<String> names) {
    /// How that municipality was made; empty when it has the code of one of the former ones, or is older than
    /// what our sources tell.
    static Optional<Merger> of(Municipalities municipalities, String code) {
        OptionalInt made = municipalities.madeIn(code);
        List<String> names = municipalities.former().stream()
                .filter(one -> one.successors().contains(code) && one.lastYear() + 1 == made.orElse(0))
                .map(FormerMunicipality::name)
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(new Merger(made.getAsInt(), names));
    }
}
