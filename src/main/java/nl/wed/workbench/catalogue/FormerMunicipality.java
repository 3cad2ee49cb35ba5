package nl.wed.workbench.catalogue;

import java.util.List;

/// A municipality that was abolished since 2019, with the last 1 January it had inhabitants and its
/// successors.
public record FormerMunicipality(String code, String name, String province, int lastYear, List<String> successors) {

    public FormerMunicipality {
        successors = List.copyOf(successors);
    }
}
