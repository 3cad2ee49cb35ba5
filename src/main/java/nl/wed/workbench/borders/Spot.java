package nl.wed.workbench.borders;

/// A place on the Dutch grid (Rijksdriehoek), in metres.
public record Spot(int east, int north) {}
