package nl.wed.workbench.catalogue;

/// A layer of an organisation that key figures come from.
public record PartyLayer(String code, String label) {}
