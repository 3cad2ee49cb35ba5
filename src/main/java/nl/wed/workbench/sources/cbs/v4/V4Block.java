package nl.wed.workbench.sources.cbs.v4;

/// A stretch of rows of observations: of each field with codes the number of its text in the
/// document, and the amount.
final class V4Block {
    private static final int ROWS = 4_096;
    private static final byte AMOUNT = 1;
    private static final byte TEXT = 2;

    private final int fields;
    private final int[] codes;
    private final double[] amounts = new double[ROWS];
    private final byte[] marks = new byte[ROWS];
    private int size;

    V4Block(int fields) {
        this.fields = fields;
        this.codes = new int[fields * ROWS];
    }

    /// Forgets all rows.
    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    boolean isFull() {
        return size == ROWS;
    }

    int code(int row, int field) {
        return codes[row * fields + field];
    }

    boolean hasAmount(int row) {
        return (marks[row] & AMOUNT) != 0;
    }

    double amount(int row) {
        return amounts[row];
    }

    boolean hasText(int row) {
        return (marks[row] & TEXT) != 0;
    }

    /// Adds a row whose codes and amount are still to be set.
    void begin() {
        marks[size] = 0;
        size++;
    }

    /// Sets a code of the row that was begun last.
    void setCode(int field, int number) {
        codes[(size - 1) * fields + field] = number;
    }

    /// Sets the amount of the row that was begun last.
    void setAmount(double amount) {
        amounts[size - 1] = amount;
        marks[size - 1] |= AMOUNT;
    }

    /// Says that the row that was begun last holds a text as its value.
    void setText() {
        marks[size - 1] |= TEXT;
    }
}
