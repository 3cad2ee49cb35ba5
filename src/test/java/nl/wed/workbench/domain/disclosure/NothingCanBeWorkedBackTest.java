package nl.wed.workbench.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import nl.wed.workbench.domain.disclosure.GeneratedSets.Counted;
import nl.wed.workbench.domain.disclosure.GeneratedSets.Share;
import nl.wed.workbench.domain.disclosure.PrintedLines.Line;
import nl.wed.workbench.domain.disclosure.WorkedBack.Known;
import nl.wed.workbench.domain.disclosure.WorkedBack.Range;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Reads what is printed of generated data sets as somebody would who wants to know more: no hidden
/// number can be worked back to less than is printed of it. `-Dgenerated.sets=500` tries more sets.
class NothingCanBeWorkedBackTest {
    private static final double NEAR = 1e-4;

    /// The last decimal of a percentage, to which the bounds of a range are rounded outwards.
    private static final double DECIMAL = 0.1;

    static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("generated.sets", 50));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noHiddenNumberCanBeWorkedBackFromAllThatIsPrinted(long seed) {
        var generated = new GeneratedSets(seed);
        var lines = new ArrayList<>(PrintedLines.of(generated.sets));
        lines.addAll(PrintedWorkbook.of(generated.sets));
        var reader = new Reader(generated, lines);
        reader.checkThatAllThatIsPrintedIsTrue();
        reader.checkThatNoSmallNumberIsPrinted();
        reader.checkThatNoRangeIsNarrowerThanPrinted();
        reader.checkThatNoShareIsNarrowerThanPrinted();
        reader.checkThatNoSecretIsTold();
    }

    /// What a reader knows of one set.
    static final class Reader {
        private final GeneratedSets generated;
        private final List<Known> printed = new ArrayList<>();
        private final Map<String, Range> told = new LinkedHashMap<>();
        private final Set<String> exact = new LinkedHashSet<>();
        private final Set<String> secret = new LinkedHashSet<>();
        private final Map<Line, Share> ranges = new LinkedHashMap<>();
        private final Set<String> uncertain;
        private final WorkedBack workedBack;
        private final Map<String, Range> derived = new LinkedHashMap<>();

        Reader(GeneratedSets generated, List<Line> lines) {
            this.generated = generated;
            uncertain = generated.uncertain();
            lines.forEach(this::read);
            var all = new ArrayList<>(generated.relations);
            all.addAll(printed);
            workedBack = new WorkedBack(all);
        }

        private void read(Line line) {
            var key = List.of(line.set(), line.measure());
            var counted = generated.counted.get(key);
            var share = generated.shares.get(key);
            if (counted != null) {
                readCount(line, counted);
            } else if (share != null && !line.secret()) {
                readShare(line, share);
            }
        }

        private void readCount(Line line, Counted counted) {
            String name = GeneratedSets.at(counted.subject(), line.region());
            if (line.secret()) {
                secret.add(name);
                return;
            }
            double low = line.number().orElse(line.low());
            double high = line.number().orElse(line.high());
            if (line.number().isPresent()) {
                exact.add(name);
            } else {
                // A rounded number stands for what lies around it.
                told.put(name, new Range(low + counted.half(), high - counted.half()));
            }
            printed.add(new Known(Map.of(name, 1.0), low - counted.half(), high + counted.half()));
        }

        private void readShare(Line line, Share share) {
            String count = GeneratedSets.at(share.count(), line.region());
            String base = GeneratedSets.at(share.base(), line.region());
            if (line.number().isEmpty()) {
                ranges.put(line, share);
            }
            double half = line.number().isPresent() ? share.half() : share.halfOfBounds();
            double low = line.number().orElse(line.low()) - half;
            double high = line.number().orElse(line.high()) + half;
            printed.add(new Known(Map.of(count, share.factor(), base, -high), Double.NEGATIVE_INFINITY, 0));
            printed.add(new Known(Map.of(count, share.factor(), base, -low), 0, Double.POSITIVE_INFINITY));
        }

        void checkThatAllThatIsPrintedIsTrue() {
            for (Known known : printed) {
                double sum = 0;
                for (var entry : known.weights().entrySet()) {
                    sum += entry.getValue() * generated.truth.get(entry.getKey());
                }
                assertThat(sum).as(known.toString()).isBetween(known.low() - NEAR, known.high() + NEAR);
            }
        }

        void checkThatNoSmallNumberIsPrinted() {
            assertThat(exact.stream().filter(generated.protectedOnes::contains)).isEmpty();
        }

        void checkThatNoRangeIsNarrowerThanPrinted() {
            told.forEach((name, range) -> {
                if (uncertain.contains(name)) {
                    return;
                }
                var known = derived(name);
                assertThat(known.low()).as(name + " lowest of " + range).isLessThanOrEqualTo(range.low() + NEAR);
                assertThat(known.high()).as(name + " highest of " + range).isGreaterThanOrEqualTo(range.high() - NEAR);
            });
        }

        /// A share of a base that is shown can be worked out as far as its count can.
        void checkThatNoShareIsNarrowerThanPrinted() {
            ranges.forEach((line, share) -> {
                var base = derived(GeneratedSets.at(share.base(), line.region()));
                var count = derived(GeneratedSets.at(share.count(), line.region()));
                if (base.high() - base.low() < NEAR) {
                    double low = share.factor() * count.low() / base.low() - share.halfOfBounds();
                    double high = share.factor() * count.high() / base.low() + share.halfOfBounds();
                    assertThat(low).as("lowest of " + line).isLessThanOrEqualTo(line.low() + DECIMAL + NEAR);
                    assertThat(high).as("highest of " + line).isGreaterThanOrEqualTo(line.high() - DECIMAL - NEAR);
                }
            });
        }

        void checkThatNoSecretIsTold() {
            for (String name : secret) {
                if (generated.protectedOnes.contains(name) && !uncertain.contains(name)) {
                    var known = derived(name);
                    assertThat(known.high() - known.low())
                            .as(name + " = " + generated.truth.get(name) + " within " + known)
                            .isGreaterThanOrEqualTo(GeneratedSets.threshold(name) - 2 - 2 * generated.half() - NEAR);
                }
            }
        }

        Range derived(String name) {
            return derived.computeIfAbsent(name, workedBack::of);
        }
    }
}
