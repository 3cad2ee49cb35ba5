package nl.wed.workbench.domain.disclosure;

/// A statistic in a region, in the period at hand. A [Layer] has one of each, so that a cell is equal to
/// itself only: cells are looked up by the million.
final class PublishedCell {
    private final int quantity;
    private final String region;

    PublishedCell(int quantity, String region) {
        this.quantity = quantity;
        this.region = region;
    }

    int quantity() {
        return quantity;
    }

    String region() {
        return region;
    }
}
