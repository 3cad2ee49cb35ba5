package nl.wed.workbench.domain.disclosure;

import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.shown.ShownFigures;

/// The figures of given sets as they are shown.
final class Shown {
    private static final Catalogue CATALOGUE = Catalogue.load();

    private Shown() {}

    static ShownFigures of(GivenSets sets, boolean leavingOut) {
        return ShownFigures.of(sets.project(), sets.observations(), CATALOGUE, leavingOut);
    }
}
