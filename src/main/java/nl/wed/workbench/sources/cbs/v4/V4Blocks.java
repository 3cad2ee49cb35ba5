package nl.wed.workbench.sources.cbs.v4;

import java.util.concurrent.ConcurrentLinkedQueue;

/// Blocks to read rows into, used again when their rows were taken: blocks that are made anew for
/// every few thousand rows keep the collector of garbage busy, and with it the window waiting. For
/// the threads that read and the one that takes.
final class V4Blocks {
    private final int fields;
    private final ConcurrentLinkedQueue<V4Block> free = new ConcurrentLinkedQueue<>();

    /// Blocks for rows with that many fields of codes.
    V4Blocks(int fields) {
        this.fields = fields;
    }

    /// An empty block.
    V4Block take() {
        V4Block used = free.poll();
        return used == null ? new V4Block(fields) : used;
    }

    /// Takes back a block of which the rows are no longer needed.
    void give(V4Block block) {
        block.clear();
        free.add(block);
    }
}
