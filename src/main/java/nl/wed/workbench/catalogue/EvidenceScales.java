package nl.wed.workbench.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wed.workbench.catalogue.Interventions.CostBand;
import nl.wed.workbench.domain.VerificationStatus;
import org.jspecify.annotations.Nullable;

/// All evidence scales with the rules for showing them; scales are never merged.
public record EvidenceScales(
        List<EvidenceScale> scales,
        List<EvidenceRule> rules,
        List<EvidenceLesson> lessons,
        List<CostBandMeaning> costBands) {

    public EvidenceScales {
        scales = List.copyOf(scales);
        rules = List.copyOf(rules);
        lessons = List.copyOf(lessons);
        costBands = List.copyOf(costBands);
    }

    /// What is known of an estimated cost.
    public Optional<CostBandMeaning> costBand(CostBand band) {
        return costBands.stream().filter(one -> one.code() == band).findFirst();
    }

    /// The scale with this code, such as NJi or EEF.
    public Optional<EvidenceScale> scale(String code) {
        return scales.stream().filter(scale -> scale.code().equals(code)).findFirst();
    }

    /// The level of a scale.
    public Optional<EvidenceLevel> level(String scale, @Nullable String level) {
        return scale(scale).flatMap(found -> found.level(level));
    }

    /// What the date of the entry says about its recognition on that day.
    public Recognition recognition(EvidenceEntry entry, LocalDate day) {
        return scale(entry.scale()).map(scale -> scale.recognition(entry, day)).orElse(Recognition.NOT_APPLICABLE);
    }

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

    /// One statement on evidence: scale, level, date and source; entries on the same scale stand side
    /// by side.
    public record EvidenceEntry(
            String scale,
            @Nullable String level,
            @Nullable PartialDate asOf,
            @Nullable String note,
            @Nullable String source,
            VerificationStatus status)
            implements Verifiable {
        private static final Set<String> UNKNOWN = Set.of("vermeld", "onbekend");

        /// Whether it says how strong the evidence is; that something is listed somewhere does not.
        public boolean hasKnownLevel() {
            return level != null && !UNKNOWN.contains(level);
        }
    }

    /// A fact about an evidence scale, with its sources.
    public record EvidenceFact(String text, List<String> sources, VerificationStatus status) implements Verifiable {

        public EvidenceFact {
            sources = List.copyOf(sources);
        }
    }

    /// A general lesson from the evidence.
    public record EvidenceLesson(String code, String text, List<String> sources, VerificationStatus status)
            implements Verifiable {

        public EvidenceLesson {
            sources = List.copyOf(sources);
        }
    }

    /// A level of an evidence scale; without an order it is not a rank.
    public record EvidenceLevel(
            String code, String label, @Nullable Integer order, String meaning, VerificationStatus status)
            implements Verifiable {}

    /// A rule for showing evidence.
    public record EvidenceRule(String code, String key, String text, List<String> sources, VerificationStatus status)
            implements Verifiable {

        public EvidenceRule {
            sources = List.copyOf(sources);
        }
    }

    /// A step of the cost rating of a scale.
    public record CostLevel(int code, String label) {}

    /// What an estimated cost means; `upToEuro` is the amount per pupil that it stays under, null where
    /// nobody read one.
    public record CostBandMeaning(
            CostBand code, String meaning, @Nullable Integer upToEuro, List<String> sources, VerificationStatus status)
            implements Verifiable {

        public CostBandMeaning {
            sources = List.copyOf(sources);
        }
    }

    /// The months of progress that a range of standard deviations stands for; both ends inclusive.
    public record MonthsRange(double fromSd, double toSd, int months) {}

    /// How an evidence scale speaks: rising levels, ratings, a conclusion, one study or a mere label.
    public enum ScaleKind {
        LEVELS,
        RATINGS,
        QUALITATIVE,
        STUDY,
        LABEL
    }

    /// What the date of a recognition says on a given day.
    public enum Recognition {
        /// Not older than the scale allows.
        VALID,
        /// May be older than the scale allows: warn.
        POSSIBLY_EXPIRED,
        /// No date or no known level, so nothing can be said.
        UNKNOWN,
        /// The scale has no recognitions that expire.
        NOT_APPLICABLE
    }
}
