package nl.wed.workbench.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wed.workbench.domain.VerificationStatus;
import org.jspecify.annotations.Nullable;

/// A scale that evidence is expressed on; recognitionYears is null where recognitions do not
/// expire.
public record EvidenceScale(
        String code,
        String name,
        ScaleKind kind,
        @Nullable Integer recognitionYears,
        String description,
        List<EvidenceLevel> levels,
        List<EvidenceFact> facts,
        List<String> sources,
        VerificationStatus status,
        List<CostLevel> costLevels,
        List<MonthsRange> monthsFromStandardDeviations)
        implements Verifiable {

    public EvidenceScale {
        levels = List.copyOf(levels);
        facts = List.copyOf(facts);
        sources = List.copyOf(sources);
        costLevels = costLevels == null ? List.of() : List.copyOf(costLevels);
        monthsFromStandardDeviations =
                monthsFromStandardDeviations == null ? List.of() : List.copyOf(monthsFromStandardDeviations);
    }

    /// The level with this code; empty for null and for an unknown code.
    public Optional<EvidenceLevel> level(@Nullable String code) {
        return levels.stream().filter(level -> level.code().equals(code)).findFirst();
    }

    /// What the date of the entry says about its recognition on that day. An imprecise date counts
    /// from its first day, so that the warning rather comes early than late.
    public Recognition recognition(EvidenceEntry entry, LocalDate day) {
        if (recognitionYears == null) {
            return Recognition.NOT_APPLICABLE;
        }
        PartialDate asOf = entry.asOf();
        boolean ranked =
                level(entry.level()).filter(level -> level.order() != null).isPresent();
        if (asOf == null || !ranked) {
            return Recognition.UNKNOWN;
        }
        return asOf.earliest().plusYears(recognitionYears).isBefore(day)
                ? Recognition.POSSIBLY_EXPIRED
                : Recognition.VALID;
    }

    /// The months of progress for an effect in standard deviations, rounded to two decimals; empty
    /// outside the ranges of the source.
    public Optional<Integer> months(double standardDeviations) {
        double rounded = Math.round(standardDeviations * 100) / 100.0;
        return monthsFromStandardDeviations.stream()
                .filter(range -> rounded >= range.fromSd() && rounded <= range.toSd())
                .map(MonthsRange::months)
                .findFirst();
    }
}
