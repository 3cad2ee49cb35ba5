package nl.wed.workbench.search;

import java.util.Set;

/// A text in which all was found: where it stands, what that is called by, the words around, and the other words by
/// which it was found, when it was.
public record Hit(Place place, String label, Preview preview, Set<String> also) {}
