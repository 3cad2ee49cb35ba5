package nl.wed.workbench.search;

/// A text that is searched, where it stands, and whether it is what something is called by.
record SearchText(Place place, String text, boolean name) {}
