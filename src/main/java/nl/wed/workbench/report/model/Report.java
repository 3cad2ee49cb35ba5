package nl.wed.workbench.report.model;

import java.util.List;

/// A whole document: its cover, the short title for the header, and the blocks in reading order.
public record Report(Cover cover, String shortTitle, Layout layout, List<Block> blocks) {
    public Report {
        blocks = List.copyOf(blocks);
    }
}
