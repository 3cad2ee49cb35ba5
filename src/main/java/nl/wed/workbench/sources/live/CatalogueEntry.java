package nl.wed.workbench.sources.live;

/// A table in the catalogue of a source: number, title, the beginning of its description, its
/// status, and when it was changed.
public record CatalogueEntry(String id, String title, String description, String status, String modified) {}
