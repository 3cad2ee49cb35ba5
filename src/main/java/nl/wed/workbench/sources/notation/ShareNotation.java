package nl.wed.workbench.sources.notation;

/// How shares under a percent sign are written: as parts of one (0,103 is 10,3 %) or of a hundred.
public enum ShareNotation {
    OF_ONE,
    OF_HUNDRED
}
