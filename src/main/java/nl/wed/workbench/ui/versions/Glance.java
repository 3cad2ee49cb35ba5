package nl.wed.workbench.ui.versions;

import nl.wed.workbench.domain.Project;

/// A snapshot to be looked at in the whole window, and the words for the bar that says which it is.
public record Glance(Project snapshot, String words) {}
