package nl.wed.workbench.domain.figures;

/// A measure of a data set: its code there, title, the path of its group, and its unit after
/// scaling to base units.
public record Statistic(String code, String title, String group, String unit, int decimals) {
    /// Its title behind the path of its group: `Binnen 1 km` alone does not say of what.
    public String name() {
        return group.isBlank() ? title.strip() : group.strip() + " / " + title.strip();
    }

    /// Its title, with that path when the title alone says little.
    public String label() {
        return StatisticNames.saysLittle(title) ? name() : title.strip();
    }
}
