package nl.wed.workbench.catalogue;

/// How far local parties can influence a cause; an estimate, always to be verified.
public enum LocalInfluence {
    HIGH,
    MEDIUM,
    LOW
}
