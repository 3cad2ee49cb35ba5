package nl.wed.workbench.report.word;

import java.util.ArrayList;
import java.util.List;
import nl.wed.workbench.report.model.Block;
import nl.wed.workbench.report.model.Heading;
import nl.wed.workbench.report.model.PageBreak;
import nl.wed.workbench.report.model.Report;

/// Estimates on which page every heading comes, so that the contents are filled before any program
/// has laid out the document. Word shows exact numbers once its fields are updated.
final class PageEstimate {
    // More than the 708 points of a page: heights are estimated on the high side, by a twentieth.
    private static final double PAGE = 742;

    private final List<Integer> headings = new ArrayList<>();
    private final BlockHeight heights;
    private double y;
    private int page = 1;

    private PageEstimate(BlockHeight heights) {
        this.heights = heights;
    }

    /// The page of each heading in order, and the number of pages.
    record Pages(List<Integer> headings, int total) {}

    static Pages of(Report report, Wording wording) {
        PageEstimate estimate = new PageEstimate(new BlockHeight(wording));
        if (report.layout().contents()) {
            estimate.contents(report.blocks());
        }
        estimate.nextPage();
        estimate.blocks(report);
        return new Pages(List.copyOf(estimate.headings), estimate.page);
    }

    private void contents(List<Block> blocks) {
        nextPage();
        place(48);
        for (Block block : blocks) {
            if (block instanceof Heading heading && heading.level() <= ContentsWriter.DEEPEST) {
                boolean chapter = heading.level() == 1;
                double width = BlockHeight.WIDTH - (chapter ? 60 : 90);
                int lines = TextLines.count(heading.text(), chapter ? 11 : 10, width);
                place(chapter ? 9.5 + lines * 14.1 : 1.5 + lines * 12.8);
            }
        }
    }

    private void blocks(Report report) {
        double kept = 0;
        int waiting = 0;
        for (Block block : report.blocks()) {
            if (block instanceof Heading heading) {
                if (heading.level() == 1 && report.layout().chaptersOnNewPage() && y > 0) {
                    nextPage();
                }
                kept += heights.pieces(heading).getFirst();
                waiting++;
            } else if (block instanceof PageBreak) {
                nextPage();
            } else {
                List<Double> pieces = heights.pieces(block);
                if (!pieces.isEmpty()) {
                    place(kept + pieces.getFirst());
                    found(waiting);
                    pieces.subList(1, pieces.size()).forEach(this::place);
                    kept = 0;
                    waiting = 0;
                }
            }
        }
        found(waiting);
    }

    private void found(int count) {
        for (int i = 0; i < count; i++) {
            headings.add(page);
        }
    }

    private void place(double height) {
        if (y + height > PAGE && y > 0) {
            nextPage();
        }
        y += height;
    }

    private void nextPage() {
        page++;
        y = 0;
    }
}
