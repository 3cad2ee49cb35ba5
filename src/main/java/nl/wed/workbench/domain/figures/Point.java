package nl.wed.workbench.domain.figures;

/// The value of one period; periods are written as CBS does (`2020JJ00`, `2022SJ00`, `2021KW03`).
public record Point(String period, Value value, PeriodStatus status) {

    /// The period as a Dutch reader knows it: `2020`, `2022/'23`, `2021 kw 3`.
    public String periodLabel() {
        return Periods.label(period);
    }
}
