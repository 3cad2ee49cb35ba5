package nl.wed.workbench.catalogue;

import java.util.List;

/// The score range of the criteria; not scored is null, never 0 or 1.
public record CriteriaScale(int minimum, int maximum, List<Integer> anchored, String note) {

    public CriteriaScale {
        anchored = List.copyOf(anchored);
    }
}
