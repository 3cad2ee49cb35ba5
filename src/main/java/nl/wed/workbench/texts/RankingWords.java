package nl.wed.workbench.texts;

import java.util.List;
import java.util.stream.Collectors;
import nl.wed.workbench.domain.appraisal.Criterion;
import nl.wed.workbench.domain.appraisal.MinimumCoverage;
import nl.wed.workbench.domain.appraisal.NoPreference;
import nl.wed.workbench.domain.appraisal.Option;
import nl.wed.workbench.domain.appraisal.Ranking;
import nl.wed.workbench.domain.appraisal.Ranking.Line;
import nl.wed.workbench.domain.appraisal.Ranking.Place;
import nl.wed.workbench.domain.appraisal.Ranking.Range;

/// What a ranking says, in the words of screen and documents alike.
public record RankingWords(Texts texts) {
    private static final String KEY = "appraisal.ranking.";

    /// The name of an option, or that it has none.
    public String name(Option option) {
        return option.name().isBlank() ? texts.get(KEY + "unnamed") : option.name();
    }

    /// The place of an option: '2e', 'gedeeld 2e', or that too little was scored.
    public String place(Ranking ranking, Line line) {
        Place place = line.place();
        if (place == null) {
            return ranking.isWeighed() ? tooLittle(line) : unknown();
        }
        return texts.get(KEY + (place.shared() ? "shared" : "place"), place.number());
    }

    /// That an option is not ranked: 'te weinig gescoord: 40% van het gewicht'.
    public String tooLittle(Line line) {
        return texts.get(KEY + "tooLittle", Numbers.compact(100 * line.coverage(), 1));
    }

    /// The score, or that it is unknown.
    public String score(Line line) {
        return line.score().isPresent() ? Numbers.decimal(line.score().getAsDouble(), 1) : unknown();
    }

    /// From the worst to the best possible score; one number when no score is missing.
    public String range(Line line) {
        Range range = line.range();
        if (range == null) {
            return unknown();
        }
        String worst = Numbers.decimal(range.worst(), 1);
        return range.isOpen() ? texts.get(KEY + "range", worst, Numbers.decimal(range.best(), 1)) : worst;
    }

    /// The part of the weight that was scored.
    public String coverage(Ranking ranking, Line line) {
        return ranking.isWeighed() ? Numbers.decimal(100 * line.coverage(), 0) + "%" : unknown();
    }

    /// What must be scored at least: 'twee derde van het gewicht'.
    public String minimum(MinimumCoverage minimum) {
        Integer percent = minimum.percent();
        return percent == null ? texts.get(KEY + "twoThirds") : texts.get(KEY + "percent", percent);
    }

    /// The preference with its lead, or why there is none, in a sentence.
    public String conclusion(Ranking ranking) {
        return ranking.noPreference().map(why -> why(ranking, why)).orElseGet(() -> preference(ranking));
    }

    private String preference(Ranking ranking) {
        var first = ranking.lines().getFirst();
        String lead = texts.get(
                KEY + "preference",
                name(first.option()),
                lead(ranking),
                name(ranking.second().orElseThrow().option()));
        boolean open = ranking.ranked().stream().map(Line::range).anyMatch(one -> one != null && one.isOpen());
        return open ? lead + " " + bounds("holds", ranking) : lead;
    }

    private String why(Ranking ranking, NoPreference why) {
        return switch (why) {
            case UNWEIGHED -> texts.get(KEY + why, names(ranking.unweighed()));
            case UNSCORED, UNNAMED -> texts.get(KEY + why);
            case UNRANKED -> texts.get(KEY + why, minimum(ranking.minimum()));
            case SHARED -> texts.get(KEY + why, shared(ranking.first()));
            case UNCERTAIN -> bounds(why.name(), ranking);
            case ALONE, ONE_SCORE -> texts.get(KEY + why, first(ranking));
            case OTHER_CRITERIA ->
                texts.get(
                        KEY + why,
                        first(ranking),
                        name(ranking.incomparable().orElseThrow().option()));
            case CLOSE ->
                texts.get(
                        KEY + why,
                        first(ranking),
                        lead(ranking),
                        name(ranking.second().orElseThrow().option()));
        };
    }

    private static String names(List<Criterion> criteria) {
        return criteria.stream().map(Criterion::name).collect(Collectors.joining(", "));
    }

    private String shared(List<Line> lines) {
        return lines.stream().map(line -> "‘" + name(line.option()) + "’").collect(Collectors.joining(", "));
    }

    private String first(Ranking ranking) {
        return name(ranking.lines().getFirst().option());
    }

    /// The worst that the first can come out at beside the best of its rival.
    private String bounds(String key, Ranking ranking) {
        var rival = ranking.rival().orElseThrow();
        return texts.get(
                KEY + key,
                first(ranking),
                name(rival.option()),
                Numbers.decimal(worst(ranking.lines().getFirst()), 2),
                Numbers.decimal(best(rival), 2));
    }

    private static double worst(Line line) {
        return line.range() == null ? Double.NaN : line.range().worst();
    }

    private static double best(Line line) {
        return line.range() == null ? Double.NaN : line.range().best();
    }

    /// The lead in percent, never rounded up to one that would be clear.
    private static String lead(Ranking ranking) {
        double tenths = Math.floor(1000 * ranking.lead().orElse(0) + 1e-6);
        return Numbers.compact(tenths / 10, 1);
    }

    private String unknown() {
        return texts.get("general.unknown");
    }
}
