package nl.wed.workbench.domain.disclosure;

/// How the cells of a table guard each other: counts of people under a threshold, or shares of
/// which only the source knows the counts, and so which ones are small.
record Guard(Threshold threshold, boolean counts) {
    static final Guard OF_SHARES = new Guard(new Threshold(0, 0), false);
}
