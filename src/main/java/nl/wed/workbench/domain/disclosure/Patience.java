package nl.wed.workbench.domain.disclosure;

/// How much is tried to find circuits: of more cells as long as little was tried in vain.
final class Patience {
    private static final int[] ALL = {8, 16, 32, 64};
    private static final int[] LITTLE = {8, 16};
    private static final int MOST = 20_000;

    private int tried;

    /// The numbers of cells that circuits may have, one after the other.
    int[] sizes() {
        return tried < MOST ? ALL : LITTLE;
    }

    void tried(int times) {
        tried += times;
    }
}
